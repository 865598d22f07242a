package org.btdeploy.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.Deployment;
import org.btdeploy.model.query.DeploymentIndex;

/** Checks deployments against the rules. */
public final class RuleEngine {
	private RuleEngine() {
	}

	/**
	 * Checks a deployment against all rules of the catalogue that are on.
	 *
	 * @param deployment may be broken in any way, as read from a text with errors; null has no findings
	 * @param configuration what the user changed about the catalogue
	 * @param today the day by which the dates of accepted findings are judged
	 * @return what was found, rule by rule in the order of the catalogue, accepted findings included and marked
	 */
	public static List<Finding> check(Deployment deployment, RuleConfiguration configuration, LocalDate today) {
		return check(deployment, Rules.all(), configuration, today);
	}

	/** As {@link #check(Deployment, RuleConfiguration, LocalDate)}, for a choice of rules. */
	public static List<Finding> check(Deployment deployment, List<Rule> rules, RuleConfiguration configuration, LocalDate today) {
		if (deployment == null) {
			return List.of();
		}
		DeploymentIndex index = DeploymentIndex.of(deployment);
		SeverityPolicy policy = new SeverityPolicy(configuration, deployment.getTarget());
		Acceptances acceptances = new Acceptances(index.acceptances(), today);
		List<Finding> found = new ArrayList<>(acceptances.applyTo(run(rules, false, new RuleContext(index, rules, configuration, today, null), policy)));
		found.addAll(run(rules, true, new RuleContext(index, rules, configuration, today, acceptances), policy));
		return found;
	}

	private static List<Finding> run(List<Rule> rules, boolean onAcceptances, RuleContext context, SeverityPolicy policy) {
		Findings findings = new Findings(policy);
		for (Rule rule : rules) {
			if (rule.category() == Category.ACCEPTANCE == onAcceptances && context.configuration().isOn(rule.id())) {
				findings.begin(rule);
				rule.check(context, findings);
			}
		}
		return findings.all();
	}
}
