package org.btdeploy.rules.security;

import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/** SEC-019: each domain with Active Directory has a domain controller of its own. Custom domains need none. */
public final class MissingDomainController extends Rule {
	public MissingDomainController() {
		super("SEC-019", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (DomainFacts domain : context.deployment().domains()) {
			boolean concerned = !domain.kinds().isEmpty() && !domain.isCustomOnly() && !domain.domain().isNoActiveDirectory();
			if (concerned && !hasController(domain, context.deployment())) {
				findings.report(Spot.at(domain.domain()), domain.is(DomainKind.PERIMETER) ? "perimeter" : "domain", domain.domain());
			}
		}
	}

	private static boolean hasController(DomainFacts domain, DeploymentIndex deployment) {
		for (Server server : domain.servers()) {
			if (deployment.server(server).has(ServerRole.DOMAIN_CONTROLLER)) {
				return true;
			}
		}
		return false;
	}
}
