package org.btdeploy.rules.acceptance;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/** ACC-001: an acceptance whose last day has passed. It accepts nothing any more. */
public final class ExpiredAcceptance extends Rule {
	public ExpiredAcceptance() {
		super("ACC-001", Category.ACCEPTANCE, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (Acceptance acceptance : context.deployment().acceptances()) {
			if (context.acceptances().isExpired(acceptance)) {
				findings.report(Spot.at(acceptance, DeploymentPackage.Literals.ACCEPTANCE__UNTIL).with(acceptance.getSubject()),
						"expired", acceptance.getRule(), acceptance.getUntil());
			}
		}
	}
}
