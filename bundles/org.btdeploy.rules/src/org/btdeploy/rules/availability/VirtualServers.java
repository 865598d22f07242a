package org.btdeploy.rules.availability;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

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
		Map<HostFacts, Set<EObject>> machines = new HashMap<>();
		for (ServerFacts server : deployment.servers()) {
			boolean concerned = server.has(ServerRole.BIZTALK_RUNTIME) || server.has(ServerRole.SQL_SERVER);
			if (concerned && server.server().getNature() == ServerNature.VIRTUAL) {
				if (!reminded) {
					findings.report(Spot.at(server.server(), DeploymentPackage.Literals.SERVER__NATURE), "loadTest", server.server());
					reminded = true;
				}
				if (!isProtected(server, machines, deployment)) {
					findings.report(Spot.at(server.server(), DeploymentPackage.Literals.SERVER__NATURE), "single", server.server());
				}
			}
			if (server.has(ServerRole.HYPERV_HOST) && server.roles().size() > 1) {
				findings.report(RoleSpots.of(server.server(), ServerRole.HYPERV_HOST), "roles", server.server());
			}
		}
	}

	private static boolean isProtected(ServerFacts server, Map<HostFacts, Set<EObject>> machines, DeploymentIndex deployment) {
		ServerFacts hyperV = deployment.server(server.server().getHyperVHost());
		if (!server.clusters().isEmpty() || hyperV != null && !hyperV.clusters().isEmpty()) {
			return true;
		}
		boolean sql = server.has(ServerRole.SQL_SERVER);
		return !sql && !server.instances().isEmpty() && allRunElsewhere(server, machines, deployment);
	}

	/** @param machines the computers on which hosts run, as far as they were asked for before */
	private static boolean allRunElsewhere(ServerFacts server, Map<HostFacts, Set<EObject>> machines, DeploymentIndex deployment) {
		EObject own = machine(server.server());
		for (HostInstance instance : server.instances()) {
			HostFacts host = deployment.host((Host) instance.eContainer());
			if (!machines.containsKey(host)) {
				machines.put(host, machines(host));
			}
			Set<EObject> all = machines.get(host);
			if (all.isEmpty() || all.size() == 1 && all.contains(own)) {
				return false;
			}
		}
		return true;
	}

	private static Set<EObject> machines(HostFacts host) {
		Set<EObject> machines = new HashSet<>();
		for (Server server : host.enabledServers()) {
			machines.add(machine(server));
		}
		return machines;
	}

	/** The computer that takes the server down with it: its Hyper-V host, or the server where that is not known. */
	private static EObject machine(Server server) {
		Server hyperV = Known.of(server.getHyperVHost());
		return hyperV == null ? server : hyperV;
	}
}
