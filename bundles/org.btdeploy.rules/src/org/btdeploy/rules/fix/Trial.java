package org.btdeploy.rules.fix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.edit.Operation;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;

/** Runs proposals for a finding on copies of the deployment and looks at what the rules find then. */
final class Trial {
	private final Finding finding;
	private final Deployment deployment;
	private final List<Rule> rules;
	private final RuleConfiguration configuration;
	private final LocalDate today;
	private final List<Finding> before;

	Trial(Finding finding, Deployment deployment, List<Rule> rules, RuleConfiguration configuration, LocalDate today) {
		this.finding = finding;
		this.deployment = deployment;
		this.rules = rules;
		this.configuration = configuration;
		this.today = today;
		this.before = RuleEngine.check(deployment, rules, configuration, today);
	}

	/** How a proposal turned out. */
	enum Outcome {
		/** The finding is gone and nothing got worse. */
		GOOD,
		/** The finding is gone and some rule has more warnings than before, but none an error more. */
		WITH_DRAWBACK,
		/** The finding is still there, or there is a new error. */
		USELESS
	}

	/** @param label name of one of the proposals for the finding */
	Outcome of(String label) {
		Copier copier = new Copier();
		Deployment copy = (Deployment) copier.copy(deployment);
		copier.copyReferences();
		Finding same = copy(finding, copier);
		Operation operation = QuickFixes.find(label, same, DeploymentIndex.of(copy));
		if (operation == null) {
			// references that lead nowhere are not quite the same in the copy
			return Outcome.USELESS;
		}
		try {
			operation.run();
		} catch (IllegalStateException e) {
			// a later step of a sequence, which is made only when it is its turn, was refused
			return Outcome.USELESS;
		}
		return judge(same, copier, RuleEngine.check(copy, rules, configuration, today));
	}

	private Outcome judge(Finding same, Map<EObject, EObject> copies, List<Finding> after) {
		for (Finding other : after) {
			if (isSame(other, same)) {
				return Outcome.USELESS;
			}
		}
		if (!isLess(after) || hasNewError(copies, after)) {
			return Outcome.USELESS;
		}
		return hasNewWarning(after) ? Outcome.WITH_DRAWBACK : Outcome.GOOD;
	}

	private static boolean isSame(Finding one, Finding other) {
		return one.rule() == other.rule() && one.element() == other.element() && one.message().equals(other.message());
	}

	/** Whether the rule finds less than before, or the same number of things but less serious ones. */
	private boolean isLess(List<Finding> after) {
		int difference = 0;
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			int now = ofRule(severity, after);
			int then = ofRule(severity, before);
			difference = difference == 0 ? now - then : difference;
		}
		return difference < 0;
	}

	private int ofRule(Severity severity, List<Finding> findings) {
		int count = 0;
		for (Finding one : findings) {
			count += one.rule() == finding.rule() && one.severity() == severity ? 1 : 0;
		}
		return count;
	}

	/** Whether a rule finds more errors about an element than it did; accepted ones do not count. */
	private boolean hasNewError(Map<EObject, EObject> copies, List<Finding> after) {
		Map<List<Object>, Integer> known = new HashMap<>();
		for (Finding one : before) {
			if (isError(one)) {
				known.merge(List.of(one.rule(), copies.get(one.element())), 1, Integer::sum);
			}
		}
		for (Finding one : after) {
			if (isError(one) && known.merge(List.of(one.rule(), one.element()), -1, Integer::sum) < 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isError(Finding finding) {
		return finding.severity() == Severity.ERROR && !finding.isAccepted();
	}

	private boolean hasNewWarning(List<Finding> after) {
		Map<Rule, Integer> known = new HashMap<>();
		for (Finding one : before) {
			if (isWarning(one)) {
				known.merge(one.rule(), 1, Integer::sum);
			}
		}
		for (Finding one : after) {
			if (isWarning(one) && known.merge(one.rule(), -1, Integer::sum) < 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isWarning(Finding finding) {
		return finding.severity() == Severity.WARNING && !finding.isAccepted();
	}

	private static Finding copy(Finding original, Map<EObject, EObject> copies) {
		List<EObject> involved = new ArrayList<>(original.involved().size());
		for (EObject other : original.involved()) {
			involved.add(copies.getOrDefault(other, other));
		}
		return new Finding(original.rule(), original.severity(), original.message(), copies.get(original.element()), original.feature(), original.index(), involved, original.acceptance());
	}
}
