package org.btdeploy.rules.security;

import org.btdeploy.model.DomainKind;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/** SEC-003: neither Single Sign-On nor the master secret in a perimeter network. One finding a server, for its graver role. */
public final class SsoInPerimeter extends Rule {
	public SsoInPerimeter() {
		super("SEC-003", Category.SECURITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (ServerFacts server : context.deployment().servers()) {
			if (server.isIn(DomainKind.PERIMETER) && server.has(ServerRole.SSO_SERVER)) {
				Spot spot = RoleSpots.of(server.server(), ServerRole.MASTER_SECRET_SERVER, ServerRole.SSO_SERVER, ServerRole.BIZTALK_RUNTIME)
						.with(server.domain().domain());
				findings.report(spot, meaning(server), server.server(), server.domain().domain());
			}
		}
	}

	private static String meaning(ServerFacts server) {
		if (server.has(ServerRole.MASTER_SECRET_SERVER)) {
			return "masterSecret";
		}
		boolean written = server.server().getRoleWords().contains(ServerRole.SSO_SERVER.getLiteral());
		return written ? "sso" : "ssoOfBizTalk";
	}
}
