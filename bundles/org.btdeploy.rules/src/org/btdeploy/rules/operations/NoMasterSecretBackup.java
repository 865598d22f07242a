package org.btdeploy.rules.operations;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
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
 * OPS-001: it is recorded where the backup of the master secret is, and that is not on the server itself. For a clustered
 * one the record at any of its nodes will do.
 */
public final class NoMasterSecretBackup extends Rule {
	public NoMasterSecretBackup() {
		super("OPS-001", Category.OPERATIONS, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (ServerFacts server : context.deployment().servers()) {
			if (server.has(ServerRole.MASTER_SECRET_SERVER)) {
				check(server, context.deployment(), findings);
			}
		}
	}

	private static void check(ServerFacts server, DeploymentIndex deployment, Findings findings) {
		String backup = server.server().getMasterSecretBackup();
		if (backup == null || backup.isBlank()) {
			if (!recordedAtOtherNode(server, deployment)) {
				findings.report(RoleSpots.of(server.server(), ServerRole.MASTER_SECRET_SERVER), "none", server.server());
			}
		} else if (isOn(backup, server.server().getName())) {
			findings.report(Spot.at(server.server(), DeploymentPackage.Literals.SERVER__MASTER_SECRET_BACKUP), "sameServer", server.server(), backup);
		}
	}

	private static boolean recordedAtOtherNode(ServerFacts server, DeploymentIndex deployment) {
		for (FailoverCluster cluster : server.clusters()) {
			for (ClusterGroup group : cluster.getGroups()) {
				if (group.getResources().contains(ClusterResource.MASTER_SECRET) && Clusters.owners(group).contains(server.server())) {
					for (Server owner : Clusters.owners(group)) {
						if (owner.getMasterSecretBackup() != null && !owner.getMasterSecretBackup().isBlank()) {
							return true;
						}
					}
				}
			}
		}
		return false;
	}

	/** A local path, or a share of the server itself. */
	private static boolean isOn(String backup, String server) {
		boolean local = backup.length() > 2 && backup.charAt(1) == ':' && backup.charAt(2) == '\\';
		return local || server != null && backup.regionMatches(true, 0, "\\\\" + server + "\\", 0, server.length() + 3);
	}
}
