package org.btdeploy.cli.report;

import java.util.List;

import org.btdeploy.diagram.export.FindingCount;
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

	/** @return the numbers of all files together */
	public FindingCount findings() {
		return new FindingCount(count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO), accepted);
	}

	/** @return for example "2 errors, 1 warning, 3 accepted", or that there are no findings */
	public String text() {
		return findings().text();
	}

	/** @return the same, with the number of files if there are several */
	public String textWithFiles() {
		return files == 1 ? text() : Messages.get("Totals_files", Integer.toString(files), text());
	}
}
