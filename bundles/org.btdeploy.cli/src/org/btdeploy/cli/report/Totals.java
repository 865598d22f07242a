package org.btdeploy.cli.report;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.util.Severity;

/** Counts issues by severity, accepted ones apart. */
public final class Totals {
	private final int[] counts = new int[Severity.values().length];
	private int accepted;
	private int files;

	/** @return the totals of one file */
	public static Totals of(List<Issue> issues) {
		Totals totals = new Totals();
		totals.addFile(issues);
		return totals;
	}

	/** Counts what was found in one more file. */
	public void addFile(List<Issue> issues) {
		files++;
		for (Issue issue : issues) {
			if (issue.isAccepted()) {
				accepted++;
			} else {
				counts[issue.severity().ordinal()]++;
			}
		}
	}

	/** @return number of issues of that severity that are not accepted */
	public int count(Severity severity) {
		return counts[severity.ordinal()];
	}

	/** @return the highest severity of an issue that is not accepted, null if there is none */
	public Severity worst() {
		for (Severity severity : new Severity[] { Severity.ERROR, Severity.WARNING, Severity.INFO }) {
			if (count(severity) > 0) {
				return severity;
			}
		}
		return null;
	}

	/** @return number of accepted issues */
	public int accepted() {
		return accepted;
	}

	/** @return number of files */
	public int files() {
		return files;
	}

	/** @return for example "2 errors, 1 warning, 3 accepted", or that there are no findings */
	public String text() {
		List<String> parts = new ArrayList<>(4);
		add(parts, count(Severity.ERROR), "error");
		add(parts, count(Severity.WARNING), "warning");
		add(parts, count(Severity.INFO), "info");
		if (parts.isEmpty()) {
			parts.add(Messages.get("Totals_none"));
		}
		if (accepted > 0) {
			parts.add(Messages.get("Totals_accepted", Integer.toString(accepted)));
		}
		return String.join(", ", parts);
	}

	/** @return the same, with the number of files if there are several */
	public String textWithFiles() {
		return files == 1 ? text() : Messages.get("Totals_files", Integer.toString(files), text());
	}

	private static void add(List<String> parts, int count, String what) {
		if (count > 0) {
			parts.add(Messages.get(count == 1 ? "Totals_" + what : "Totals_" + what + "s", Integer.toString(count)));
		}
	}
}
