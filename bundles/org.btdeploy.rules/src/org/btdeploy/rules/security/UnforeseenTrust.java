package org.btdeploy.rules.security;

import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Trust;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-007: trusts other than those of the reference matrix. Graver where an inner domain would believe an outer one, only for
 * information where a domain is of a kind of its own.
 */
public final class UnforeseenTrust extends Rule {
	private static final DomainKind[][] FORESEEN = {
			{ DomainKind.SERVICE_INTERFACES, DomainKind.DATA },
			{ DomainKind.SERVICES, DomainKind.DATA },
			{ DomainKind.CORPORATE, DomainKind.SERVICES },
			{ DomainKind.SERVICE_INTERFACES, DomainKind.SERVICES },
			{ DomainKind.CORPORATE, DomainKind.SERVICE_INTERFACES } };

	public UnforeseenTrust() {
		super("SEC-007", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (Trust trust : context.deployment().trusts()) {
			DomainFacts trusting = context.deployment().domain(trust.getTrusting());
			DomainFacts trusted = context.deployment().domain(trust.getTrusted());
			if (trusting != null && trusted != null && !trusting.kinds().isEmpty() && !trusted.kinds().isEmpty()) {
				check(trust, trusting, trusted, findings);
			}
		}
	}

	private static void check(Trust trust, DomainFacts trusting, DomainFacts trusted, Findings findings) {
		Spot spot = Spot.at(trust).with(trusting.domain(), trusted.domain());
		if (trusted.is(DomainKind.PERIMETER) || trusted.is(DomainKind.CORPORATE)) {
			findings.report(Severity.ERROR, spot, "outerIsTrusted", trusting.domain(), trusted.domain());
		} else if (trusting.isCustomOnly() || trusted.isCustomOnly()) {
			findings.report(Severity.INFO, spot, "custom", trusting.domain(), trusted.domain());
		} else if (!isForeseen(trusting, trusted)) {
			findings.report(spot, "trust", trusting.domain(), trusted.domain());
		}
	}

	private static boolean isForeseen(DomainFacts trusting, DomainFacts trusted) {
		for (DomainKind[] pair : FORESEEN) {
			if (trusting.is(pair[0]) && trusted.is(pair[1])) {
				return true;
			}
		}
		return false;
	}
}
