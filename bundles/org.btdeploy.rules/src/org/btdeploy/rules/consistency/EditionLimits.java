package org.btdeploy.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.BizTalkEdition;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlEdition;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * CON-006: the Standard and Branch editions of BizTalk take one server, one MessageBox and no clustered hosts; SQL Server
 * Standard takes clusters of two nodes. Editions that are not stated forbid nothing.
 */
public final class EditionLimits extends Rule {
	public EditionLimits() {
		super("CON-006", Category.CONSISTENCY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		for (BizTalkGroup group : deployment.groups()) {
			if (group.getEdition() == BizTalkEdition.STANDARD || group.getEdition() == BizTalkEdition.BRANCH) {
				check(group, deployment, findings);
			}
		}
		for (SqlInstance instance : deployment.sqlInstances()) {
			FailoverCluster cluster = Known.of(instance.getLocation()) instanceof ClusterGroup group ? Clusters.of(group) : null;
			if (cluster != null && instance.getEdition() == SqlEdition.STANDARD) {
				check(instance, cluster, findings);
			}
		}
	}

	private static void check(BizTalkGroup group, DeploymentIndex deployment, Findings findings) {
		Spot spot = Spot.at(group, DeploymentPackage.Literals.BIZ_TALK_GROUP__EDITION_WORD);
		Set<Server> servers = deployment.serversOf(group);
		if (servers.size() > 1) {
			findings.report(spot.with(servers), "servers", group, group.getEdition(), servers);
		}
		List<Database> boxes = new ArrayList<>(1);
		for (Database database : deployment.databasesOf(group)) {
			if (database.getKind() == DatabaseKind.MESSAGEBOX) {
				boxes.add(database);
			}
		}
		if (boxes.size() > 1) {
			findings.report(spot.with(boxes), "messageBoxes", group, group.getEdition(), boxes);
		}
		for (HostFacts host : deployment.hostsOf(group)) {
			if (host.isClustered()) {
				findings.report(Spot.at(host.host(), DeploymentPackage.Literals.HOST__CLUSTER_GROUP).with(group), "clustered", host.host(), group, group.getEdition());
			}
		}
	}

	private static void check(SqlInstance instance, FailoverCluster cluster, Findings findings) {
		Spot spot = Spot.at(instance, DeploymentPackage.Literals.SQL_INSTANCE__EDITION_WORD).with(cluster);
		if (cluster.getNodes().size() > 2) {
			findings.report(spot, "nodes", instance, cluster, cluster.getNodes().size());
		} else if (cluster.getMode() == ClusterMode.NPLUS_ONE) {
			findings.report(spot, "mode", instance, cluster);
		}
	}
}
