package org.btdeploy.rules.fix;

import java.util.List;

import org.btdeploy.edit.compose.CreateFailoverCluster;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.BizTalkEdition;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.CommitMode;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.SqlEdition;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** What is set right where it is stated: flags, modes, editions. */
final class Settings {
	private Settings() {
	}

	static void only32Bit(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Host host)) {
			return;
		}
		proposals.add(new SetFeature(host, Literals.HOST__ONLY32_BIT, true).labelled(Messages.get("Settings_only32Bit", host)));
	}

	static void edition(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof SqlInstance instance) {
			proposals.add(edition(instance));
			for (FailoverCluster cluster : Common.involved(finding, FailoverCluster.class)) {
				proposals.add(new SetFeature(cluster, Literals.FAILOVER_CLUSTER__MODE_WORD, ClusterMode.ACTIVE_PASSIVE.getLiteral()));
			}
			return;
		}
		BizTalkGroup group = Containers.group(finding.element());
		if (group != null) {
			proposals.add(edition(group));
		}
	}

	private static SetFeature edition(BizTalkGroup group) {
		return new SetFeature(group, Literals.BIZ_TALK_GROUP__EDITION_WORD, BizTalkEdition.ENTERPRISE.getLiteral());
	}

	private static SetFeature edition(SqlInstance instance) {
		return new SetFeature(instance, Literals.SQL_INSTANCE__EDITION_WORD, SqlEdition.ENTERPRISE.getLiteral());
	}

	static void copies(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Database database)) {
			return;
		}
		proposals.add(new SetFeature(database, finding.feature(), null));
	}

	static void availabilityGroup(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		switch (finding.element()) {
			case AvailabilityGroup group -> availabilityGroup(group, finding, proposals);
			case Database database -> inGroup(database, deployment, proposals);
			case BizTalkGroup group -> {
				proposals.add(edition(group));
				for (AvailabilityGroup place : deployment.availabilityGroups()) {
					proposals.add(UniqueParts.database(DatabaseKind.SSISDB, group, deployment).with(Literals.DATABASE__LOCATION, place));
				}
			}
			default -> {
				// nothing that belongs to an availability group
			}
		}
	}

	private static void availabilityGroup(AvailabilityGroup group, Finding finding, Proposals proposals) {
		proposals.add(new SetFeature(group, Literals.AVAILABILITY_GROUP__COMMIT_MODE_WORD, CommitMode.SYNCHRONOUS.getLiteral()));
		proposals.add(new SetFeature(group, Literals.AVAILABILITY_GROUP__PER_DATABASE_DTC, true));
		proposals.add(new SetFeature(group, Literals.AVAILABILITY_GROUP__MULTI_SUBNET, null));
		if (group.getListener() == null) {
			proposals.add(new SetFeature(group, Literals.AVAILABILITY_GROUP__LISTENER, group.getName() + "-L"));
		}
		for (SqlInstance instance : Common.involved(finding, SqlInstance.class)) {
			proposals.add(edition(instance));
		}
		List<Server> servers = Common.involved(finding, Server.class);
		proposals.add(new CreateFailoverCluster(servers, ClusterMode.ACTIVE_PASSIVE, List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.MSDTC)));
	}

	/** A MessageBox outside, or a cube inside. */
	private static void inGroup(Database database, DeploymentIndex deployment, Proposals proposals) {
		if (DatabaseKinds.isAnalysis(database)) {
			for (SqlInstance instance : deployment.sqlInstances()) {
				proposals.add(Join.place(database, instance));
			}
			for (Server server : Places.with(ServerRole.ANALYSIS_SERVICES, null, deployment)) {
				proposals.add(Join.place(database, server));
			}
			return;
		}
		for (AvailabilityGroup group : deployment.availabilityGroups()) {
			proposals.add(Join.place(database, group));
		}
	}
}
