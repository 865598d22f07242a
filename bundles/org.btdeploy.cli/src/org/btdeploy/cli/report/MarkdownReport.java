package org.btdeploy.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A table for each file, for comments on pull requests: the sum first, accepted issues folded away. */
public final class MarkdownReport implements Report {
	private final Writer out;
	/** Kept until the sum is known, which stands first. */
	private final StringBuilder body = new StringBuilder();

	/** @param out takes the text */
	public MarkdownReport(Writer out) {
		this.out = out;
	}

	@Override
	public void begin(int files) {
		// the sum comes first
	}

	@Override
	public void file(Checked checked) {
		List<Issue> open = new ArrayList<>();
		List<Issue> accepted = new ArrayList<>();
		for (Issue issue : checked.issues()) {
			(issue.isAccepted() ? accepted : open).add(issue);
		}
		body.append("\n### ").append(Markdown.escape(checked.document().name())).append("\n\n").append(Totals.of(checked.issues()).text()).append("\n");
		if (!open.isEmpty()) {
			body.append('\n').append(Messages.get("MarkdownReport_head")).append("\n|---|---|---|---|\n");
			open.forEach(this::row);
		}
		if (!accepted.isEmpty()) {
			body.append("\n<details><summary>").append(Messages.get("Totals_accepted", Integer.toString(accepted.size()))).append("</summary>\n\n");
			body.append(Messages.get("MarkdownReport_acceptedHead")).append("\n|---|---|---|---|---|\n");
			accepted.forEach(this::acceptedRow);
			body.append("\n</details>\n");
		}
	}

	private void row(Issue issue) {
		cells(issue).append(" |\n");
	}

	private void acceptedRow(Issue issue) {
		cells(issue).append(" | ").append(Markdown.escape(issue.waiver().text())).append(" |\n");
	}

	private StringBuilder cells(Issue issue) {
		body.append("| ").append(Messages.get("MarkdownReport_" + issue.severity().word()));
		body.append(" | ").append(issue.line()).append(':').append(issue.column());
		return body.append(" | ").append(issue.id()).append(" | ").append(Markdown.escape(issue.message()));
	}

	@Override
	public void end(Totals totals, List<Failure> failures) throws IOException {
		out.write(Messages.get("MarkdownReport_title", totals.textWithFiles()));
		out.write('\n');
		if (!failures.isEmpty()) {
			out.write('\n');
		}
		for (Failure failure : failures) {
			out.write(Messages.get("MarkdownReport_failure", Markdown.escape(failure.toLine())));
			out.write('\n');
		}
		out.append(body);
	}
}
