package org.btdeploy.rules.availability;

import java.util.HashSet;
import java.util.Set;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-014: the cluster of a clustered host has two nodes with BizTalk, each possible owner of its group has an enabled
 * instance, and the group has a name and an address. A host that is clustered without need is pointed out.
 */
public final class ClusteredHostCannotFailOver extends Rule {
	public ClusteredHostCannotFailOver() {
		super("HA-014", Category.AVAILABILITY, Severity.ERROR);
	}

	private static final Adapter[] REASONS = { Adapter.FTP, Adapter.SFTP, Adapter.POP3, Adapter.MSMQ,
			Adapter.WCF_NETMSMQ, Adapter.WCF_NETTCP, Adapter.WCF_CUSTOM, Adapter.SAP, Adapter.SQL };

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts host : context.deployment().hosts()) {
			FailoverCluster cluster = Clusters.of(host.host().getClusterGroup());
			if (cluster != null) {
				check(host, cluster, host.host().getClusterGroup(), context.deployment(), findings);
			}
		}
	}

	private static void check(HostFacts host, FailoverCluster cluster, ClusterGroup group, DeploymentIndex deployment, Findings findings) {
		Spot spot = Spot.at(host.host(), DeploymentPackage.Literals.HOST__CLUSTER_GROUP).with(group, cluster);
		if (Known.all(cluster.getNodes()) && bizTalkNodes(cluster, deployment) < 2) {
			findings.report(spot, "nodes", host.host(), cluster);
		}
		if (host.unknownServers() == 0) {
			for (Server owner : Clusters.owners(group)) {
				if (!host.enabledServers().contains(owner)) {
					findings.report(spot.with(owner), "owner", host.host(), owner, group);
				}
			}
		}
		if (!group.getResources().contains(ClusterResource.NETWORK_NAME) || !group.getResources().contains(ClusterResource.IP_ADDRESS)) {
			findings.report(spot, "address", host.host(), group);
		}
		if (!hasReason(host) && !hasSso(cluster)) {
			findings.report(Severity.INFO, spot, "noReason", host.host());
		}
	}

	private static int bizTalkNodes(FailoverCluster cluster, DeploymentIndex deployment) {
		Set<Server> nodes = new HashSet<>();
		for (Server node : cluster.getNodes()) {
			if (deployment.server(node) != null && deployment.server(node).has(ServerRole.BIZTALK_RUNTIME)) {
				nodes.add(node);
			}
		}
		return nodes.size();
	}

	private static boolean hasReason(HostFacts host) {
		for (Adapter adapter : REASONS) {
			if (host.receives().contains(adapter)) {
				return true;
			}
		}
		for (ReceiveLocation location : host.locations()) {
			if (location.isOrdered()) {
				return true;
			}
		}
		return host.sends().contains(Adapter.MSMQ);
	}

	private static boolean hasSso(FailoverCluster cluster) {
		return Clusters.has(cluster, ClusterResource.SSO_SERVICE) || Clusters.has(cluster, ClusterResource.MASTER_SECRET);
	}
}
