package org.btdeploy.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Acceptance;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;
import org.eclipse.emf.ecore.EObject;

/**
 * A document with everything that was found in it.
 *
 * @param document the file
 * @param findings what the rules found; none while the text has syntax errors, since half a deployment breaks many rules
 * @param issues problems of the text and findings in the order of the text
 */
record Checked(DeploymentDocument document, List<Finding> findings, List<Issue> issues) {
	/** Checks the document against all rules. */
	static Checked of(DeploymentDocument document) {
		List<Finding> findings = document.hasSyntaxErrors() ? List.of() : RuleEngine.check(document.deployment(), RuleConfiguration.defaults(), LocalDate.now());
		List<Issue> issues = new ArrayList<>();
		for (Problem problem : document.problems()) {
			issues.add(Issues.of(document, problem));
		}
		for (Finding finding : findings) {
			issues.add(issue(document, finding));
		}
		issues.sort(Comparator.comparingInt(Issue::line).thenComparingInt(Issue::column).thenComparing(Issue::id));
		return new Checked(document, findings, issues);
	}

	private static Issue issue(DeploymentDocument document, Finding finding) {
		return Issues.at(document, TextRegions.of(finding.element(), finding.feature(), finding.index()), finding.severity(), finding.message(),
			finding.rule().id(), name(finding.element()), finding.isAccepted() ? acceptance(finding.acceptance()) : null);
	}

	private static String name(EObject element) {
		for (EObject around = element; around != null; around = around.eContainer()) {
			if (around instanceof NamedElement named && named.getName() != null) {
				return named.getName();
			}
		}
		return null;
	}

	private static String acceptance(Acceptance acceptance) {
		StringBuilder text = new StringBuilder(acceptance.getReason() == null ? "" : acceptance.getReason());
		if (acceptance.getOwner() != null) {
			text.append(", ").append(acceptance.getOwner());
		}
		if (acceptance.getUntil() != null) {
			text.append(", ").append(Messages.get("Checked_until", acceptance.getUntil()));
		}
		return text.toString();
	}

	/** @return whether an issue that is not accepted has at least this severity; null asks for none */
	boolean reaches(Severity severity) {
		for (Issue issue : issues) {
			if (severity != null && !issue.isAccepted() && issue.severity().compareTo(severity) >= 0) {
				return true;
			}
		}
		return false;
	}
}
