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

/** SEC-001: no BizTalk in a perimeter network, merged ones included. */
public final class RuntimeInPerimeter extends Rule {
	public RuntimeInPerimeter() {
		super("SEC-001", Category.SECURITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (ServerFacts server : context.deployment().servers()) {
			if (server.isIn(DomainKind.PERIMETER) && server.has(ServerRole.BIZTALK_RUNTIME)) {
				findings.report(RoleSpots.of(server.server(), ServerRole.BIZTALK_RUNTIME).with(server.domain().domain()),
						"server", server.server(), server.domain().domain());
			}
		}
	}
}
