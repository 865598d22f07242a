package org.btdeploy.rules.security;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-022: where there is a services domain, one has an administration server that runs no hosts and has no other role of
 * weight. Servers that mix it with others are reported as long as there is no such server.
 */
public final class AdministrationServer extends Rule {
	public AdministrationServer() {
		super("SEC-022", Category.SECURITY, Severity.WARNING);
	}

	private static final ServerRole[] FOREIGN = { ServerRole.MASTER_SECRET_SERVER, ServerRole.SQL_SERVER, ServerRole.IIS, ServerRole.BAM_PORTAL };

	@Override
	public void check(RuleContext context, Findings findings) {
		List<DomainFacts> services = context.deployment().domains(DomainKind.SERVICES);
		List<ServerFacts> mixed = new ArrayList<>(1);
		for (DomainFacts domain : services) {
			for (Server server : domain.servers()) {
				ServerFacts facts = context.deployment().server(server);
				if (facts.has(ServerRole.ADMIN_TOOLS)) {
					if (foreignRole(facts) == null && facts.instances().isEmpty()) {
						return;
					}
					mixed.add(facts);
				}
			}
		}
		for (ServerFacts server : mixed) {
			ServerRole foreign = foreignRole(server);
			Spot spot = RoleSpots.of(server.server(), ServerRole.ADMIN_TOOLS);
			findings.report(spot, foreign == null ? "hosts" : "role", server.server(), foreign);
		}
		if (mixed.isEmpty() && !services.isEmpty()) {
			findings.report(Spot.at(services.get(0).domain()), "missing", services.get(0).domain());
		}
	}

	private static ServerRole foreignRole(ServerFacts server) {
		for (ServerRole role : FOREIGN) {
			if (server.has(role)) {
				return role;
			}
		}
		return null;
	}
}
