package org.btdeploy.cli.report;

import java.io.PrintWriter;
import java.util.List;

/** One line for each issue and one for the sum; of several files, those with issues are headed by their own sums. */
public final class TextReport implements Report {
	private final PrintWriter out;
	private final Colours colours;
	private boolean several;

	/** @param colours how to mark what matters */
	public TextReport(PrintWriter out, Colours colours) {
		this.out = out;
		this.colours = colours;
	}

	@Override
	public void begin(int files) {
		several = files > 1;
	}

	@Override
	public void file(Checked checked) {
		if (several && !checked.issues().isEmpty()) {
			out.println(colours.strong(checked.document().name()) + ": " + coloured(Totals.of(checked.issues())));
		}
		for (Issue issue : checked.issues()) {
			out.println(IssueLine.of(issue, colours));
		}
		if (several && !checked.issues().isEmpty()) {
			out.println();
		}
	}

	@Override
	public void end(Totals totals, List<Failure> failures) {
		if (totals.files() > 0) {
			out.println(totals.files() == 1 ? coloured(totals) : Messages.get("Totals_files", Integer.toString(totals.files()), coloured(totals)));
		}
	}

	private String coloured(Totals totals) {
		return totals.worst() == null ? colours.good(totals.text()) : colours.severity(totals.worst(), totals.text());
	}
}
