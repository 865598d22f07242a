package org.btdeploy.cli;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.util.Severity;

/** Counts issues by severity, accepted ones apart. */
final class Totals {
	private final int[] counts = new int[Severity.values().length];
	private int accepted;
	private int files;

	void addFile(List<Issue> issues) {
		files++;
		for (Issue issue : issues) {
			if (issue.isAccepted()) {
				accepted++;
			} else {
				counts[issue.severity().ordinal()]++;
			}
		}
	}

	int count(Severity severity) {
		return counts[severity.ordinal()];
	}

	int accepted() {
		return accepted;
	}

	int files() {
		return files;
	}

	/** @return for example "2 errors, 1 warning, 3 accepted", or that there are no findings */
	String text() {
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

	private static void add(List<String> parts, int count, String what) {
		if (count > 0) {
			parts.add(Messages.get(count == 1 ? "Totals_" + what : "Totals_" + what + "s", Integer.toString(count)));
		}
	}
}
