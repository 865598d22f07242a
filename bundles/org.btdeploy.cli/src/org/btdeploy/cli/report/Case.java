package org.btdeploy.cli.report;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.util.Severity;

/** What one rule, or the reading of the text, came to in one file, in the terms of a test. */
final class Case {
	private final String name;
	private final String skipped;
	private final List<Issue> failing = new ArrayList<>();
	private final List<Issue> others = new ArrayList<>();

	/**
	 * @param failOn least severity of a failure, null for none
	 * @param skipped why it was not tested, null if it was
	 */
	Case(String name, List<Issue> issues, Severity failOn, String skipped) {
		this.name = name;
		this.skipped = skipped;
		for (Issue issue : issues) {
			boolean fails = failOn != null && !issue.isAccepted() && issue.severity().compareTo(failOn) >= 0;
			(fails ? failing : others).add(issue);
		}
	}

	String name() {
		return name;
	}

	String skipped() {
		return skipped;
	}

	boolean fails() {
		return !failing.isEmpty();
	}

	List<Issue> failing() {
		return failing;
	}

	/** @return issues that do not make it fail: accepted ones, and those of less severity */
	List<Issue> others() {
		return others;
	}

	/** @return severity of the worst failing issue */
	Severity worst() {
		Severity worst = Severity.INFO;
		for (Issue issue : failing) {
			worst = issue.severity().compareTo(worst) > 0 ? issue.severity() : worst;
		}
		return worst;
	}
}
