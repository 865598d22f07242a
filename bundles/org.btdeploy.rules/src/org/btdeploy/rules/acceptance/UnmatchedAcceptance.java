package org.btdeploy.rules.acceptance;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * ACC-002: an acceptance that is about no finding, or names no rule of the catalogue. Nothing is said of rules that are
 * switched off and of elements that could not be resolved.
 */
public final class UnmatchedAcceptance extends Rule {
	public UnmatchedAcceptance() {
		super("ACC-002", Category.ACCEPTANCE, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (Acceptance acceptance : context.deployment().acceptances()) {
			boolean unresolved = acceptance.getSubject() != null && Known.of(acceptance.getSubject()) == null;
			if (acceptance.getRule() != null && !unresolved && !context.acceptances().matches(acceptance)) {
				report(acceptance, context, findings);
			}
		}
	}

	private static void report(Acceptance acceptance, RuleContext context, Findings findings) {
		Spot spot = Spot.at(acceptance, DeploymentPackage.Literals.ACCEPTANCE__RULE).with(acceptance.getSubject());
		Rule rule = find(acceptance.getRule(), context);
		if (rule == null) {
			findings.report(spot, "unknown", acceptance.getRule());
		} else if (rule.category() == Category.ACCEPTANCE) {
			findings.report(spot, "acceptance", acceptance.getRule());
		} else if (context.configuration().isOn(rule.id())) {
			findings.report(spot, acceptance.getSubject() == null ? "nothing" : "nothingOn", acceptance.getRule(), acceptance.getSubject());
		}
	}

	private static Rule find(String id, RuleContext context) {
		for (Rule rule : context.rules()) {
			if (rule.id().equals(id)) {
				return rule;
			}
		}
		return null;
	}
}
