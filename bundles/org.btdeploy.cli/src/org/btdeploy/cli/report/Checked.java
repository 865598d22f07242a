package org.btdeploy.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;
import org.btdeploy.rules.RuleSet;

/**
 * A document with everything that was found in it.
 *
 * @param document the file
 * @param rules the rules it was checked against
 * @param configuration what holds for them
 * @param today the day by which it was checked
 * @param findings what the rules found; none while the text has syntax errors, since half a deployment breaks many rules
 * @param issues problems of the text and findings in the order of the text
 */
public record Checked(DeploymentDocument document, RuleSet rules, RuleConfiguration configuration, LocalDate today, List<Finding> findings, List<Issue> issues) {
	/** Checks the document against the rules. */
	public static Checked of(DeploymentDocument document, RuleSet rules, RuleConfiguration configuration, LocalDate today) {
		List<Finding> findings = document.hasSyntaxErrors() ? List.of() : RuleEngine.check(document.deployment(), rules.all(), configuration, today);
		List<Issue> issues = new ArrayList<>();
		for (Problem problem : document.problems()) {
			issues.add(Issue.of(document, problem));
		}
		for (Finding finding : findings) {
			issues.add(Issue.of(document, finding));
		}
		issues.sort(Comparator.comparingInt(Issue::line).thenComparingInt(Issue::column).thenComparing(Issue::id));
		return new Checked(document, rules, configuration, today, findings, issues);
	}

	/** @return whether an issue that is not accepted has at least this severity; null asks for none */
	public boolean reaches(Severity severity) {
		for (Issue issue : issues) {
			if (severity != null && !issue.isAccepted() && issue.severity().compareTo(severity) >= 0) {
				return true;
			}
		}
		return false;
	}
}
