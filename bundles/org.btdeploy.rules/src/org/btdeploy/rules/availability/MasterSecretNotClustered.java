package org.btdeploy.rules.availability;

import org.btdeploy.model.AvailabilityTarget;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-011: in a highly available deployment the master secret is a resource of a failover cluster that has a passive node. Where
 * the deployment is meant to be available only, restoring the secret by hand will do, and this is said for information.
 */
public final class MasterSecretNotClustered extends Rule {
	public MasterSecretNotClustered() {
		super("HA-011", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		AvailabilityTarget target = context.deployment().deployment().getTarget();
		if (target == AvailabilityTarget.NONE) {
			return;
		}
		for (ServerFacts server : context.deployment().servers()) {
			if (server.has(ServerRole.MASTER_SECRET_SERVER)) {
				check(server, target == AvailabilityTarget.AVAILABLE, findings);
			}
		}
	}

	private static void check(ServerFacts server, boolean restoreWillDo, Findings findings) {
		FailoverCluster activeActive = null;
		for (FailoverCluster cluster : server.clusters()) {
			if (holdsSecretOf(server, cluster)) {
				if (cluster.getMode() != ClusterMode.ACTIVE_ACTIVE) {
					return;
				}
				activeActive = cluster;
			}
		}
		Spot spot = RoleSpots.of(server.server(), ServerRole.MASTER_SECRET_SERVER).with(activeActive);
		if (restoreWillDo) {
			findings.report(Severity.INFO, spot, "restore", server.server());
		} else if (activeActive != null) {
			findings.report(spot, "activeActive", server.server(), activeActive);
		} else {
			findings.report(spot, "server", server.server());
		}
	}

	private static boolean holdsSecretOf(ServerFacts server, FailoverCluster cluster) {
		for (ClusterGroup group : cluster.getGroups()) {
			if (group.getResources().contains(ClusterResource.MASTER_SECRET) && Clusters.owners(group).contains(server.server())) {
				return true;
			}
		}
		return false;
	}
}
