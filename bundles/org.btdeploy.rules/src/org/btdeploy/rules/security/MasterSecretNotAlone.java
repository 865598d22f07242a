package org.btdeploy.rules.security;

import java.util.EnumSet;
import java.util.Set;

import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-021: the master secret server does nothing else. Sharing the failover cluster of the BizTalk databases is a
 * documented way to save computers, hence information, as long as SQL Server is all it shares with.
 */
public final class MasterSecretNotAlone extends Rule {
	public MasterSecretNotAlone() {
		super("SEC-021", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (ServerFacts server : context.deployment().servers()) {
			if (server.has(ServerRole.MASTER_SECRET_SERVER)) {
				check(server, findings);
			}
		}
	}

	private static void check(ServerFacts server, Findings findings) {
		Set<ServerRole> others = EnumSet.noneOf(ServerRole.class);
		others.addAll(server.roles());
		others.remove(ServerRole.MASTER_SECRET_SERVER);
		others.remove(ServerRole.SSO_SERVER);
		Spot spot = RoleSpots.of(server.server(), ServerRole.MASTER_SECRET_SERVER);
		boolean onlySql = others.equals(EnumSet.of(ServerRole.SQL_SERVER)) && server.instances().isEmpty();
		if (onlySql && sharesClusterWithDatabases(server)) {
			findings.report(Severity.INFO, spot.with(server.clusters()), "cluster", server.server());
		} else if (!others.isEmpty()) {
			findings.report(spot, "roles", server.server(), others);
		} else if (!server.instances().isEmpty()) {
			findings.report(spot.with(server.instances().get(0).eContainer()), "host", server.server(), server.instances().get(0).eContainer());
		}
	}

	private static boolean sharesClusterWithDatabases(ServerFacts server) {
		for (Database database : server.databases()) {
			FailoverCluster cluster = Clusters.of(Clusters.groupOf(database));
			if (cluster != null && server.clusters().contains(cluster) && DatabaseKinds.isBizTalk(database) && Clusters.has(cluster, ClusterResource.MASTER_SECRET)) {
				return true;
			}
		}
		return false;
	}
}
