package org.btdeploy.rules.security;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Trust;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/** SEC-005: a data domain, also a merged one, trusts nobody. */
public final class DataDomainTrusts extends Rule {
	public DataDomainTrusts() {
		super("SEC-005", Category.SECURITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (Trust trust : context.deployment().trusts()) {
			DomainFacts trusting = context.deployment().domain(trust.getTrusting());
			if (trusting != null && trusting.is(DomainKind.DATA)) {
				findings.report(Spot.at(trust, DeploymentPackage.Literals.TRUST__TRUSTING).with(trusting.domain(), trust.getTrusted()),
						"trust", trusting.domain(), trust.getTrusted());
			}
		}
	}
}
