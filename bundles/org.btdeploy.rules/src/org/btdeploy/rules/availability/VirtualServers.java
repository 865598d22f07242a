package org.btdeploy.rules.availability;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-020: virtual BizTalk and SQL servers survive the loss of their Hyper-V host: as nodes of a cluster, as guests of a
 * clustered host, or because their BizTalk hosts also run under another. Hyper-V hosts do nothing else. One finding a
 * deployment is a reminder of the load test.
 */
public final class VirtualServers extends Rule {
	public VirtualServers() {
		super("HA-020", Category.AVAILABILITY, Severity.INFO);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		boolean reminded = false;
		for (ServerFacts server : deployment.servers()) {
			boolean concerned = server.has(ServerRole.BIZTALK_RUNTIME) || server.has(ServerRole.SQL_SERVER);
			if (concerned && server.server().getNature() == ServerNature.VIRTUAL) {
				if (!reminded) {
					findings.report(Spot.at(server.server(), DeploymentPackage.Literals.SERVER__NATURE), "loadTest", server.server());
					reminded = true;
				}
				if (!isProtected(server, deployment)) {
					findings.report(Spot.at(server.server(), DeploymentPackage.Literals.SERVER__NATURE), "single", server.server());
				}
			}
			if (server.has(ServerRole.HYPERV_HOST) && server.roles().size() > 1) {
				findings.report(RoleSpots.of(server.server(), ServerRole.HYPERV_HOST), "roles", server.server());
			}
		}
	}

	private static boolean isProtected(ServerFacts server, DeploymentIndex deployment) {
		ServerFacts hyperV = deployment.server(server.server().getHyperVHost());
		if (!server.clusters().isEmpty() || hyperV != null && !hyperV.clusters().isEmpty()) {
			return true;
		}
		boolean sql = server.has(ServerRole.SQL_SERVER);
		return !sql && !server.instances().isEmpty() && allRunElsewhere(server, deployment);
	}

	private static boolean allRunElsewhere(ServerFacts server, DeploymentIndex deployment) {
		for (HostInstance instance : server.instances()) {
			boolean elsewhere = false;
			for (Server other : deployment.host((Host) instance.eContainer()).enabledServers()) {
				boolean sameHost = other.getHyperVHost() != null && other.getHyperVHost() == server.server().getHyperVHost();
				elsewhere |= other != server.server() && !sameHost;
			}
			if (!elsewhere) {
				return false;
			}
		}
		return true;
	}
}
