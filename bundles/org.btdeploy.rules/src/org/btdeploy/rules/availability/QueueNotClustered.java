package org.btdeploy.rules.availability;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.ResourceDependency;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-004: a host that reads a local queue is clustered in one group with Message Queuing and depends on it; one that
 * receives with WCF-NetMsmq is clustered; where only remote queues are read, their servers are highly available. Whether a
 * send handler uses a local queue is not stated anywhere, so nothing is said of those.
 */
public final class QueueNotClustered extends Rule {
	public QueueNotClustered() {
		super("HA-004", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts host : context.deployment().hosts()) {
			boolean local = false;
			for (ReceiveLocation location : host.locations()) {
				boolean queue = location.getAdapter() == Adapter.MSMQ;
				local |= queue && location.isLocalQueue();
				if (queue && !location.isLocalQueue()) {
					checkRemote(location, context.deployment(), findings);
				}
			}
			if (local) {
				checkLocal(host, findings);
			}
			if (host.receives().contains(Adapter.WCF_NETMSMQ) && !host.isClustered()) {
				findings.report(Spot.at(host.host()), "netMsmq", host.host());
			}
		}
	}

	private static void checkLocal(HostFacts host, Findings findings) {
		ClusterGroup group = Known.of(host.host().getClusterGroup());
		if (!host.isClustered()) {
			findings.report(Spot.at(host.host()), "local", host.host());
		} else if (group != null && !group.getResources().contains(ClusterResource.MSMQ)) {
			findings.report(Spot.at(host.host(), DeploymentPackage.Literals.HOST__CLUSTER_GROUP).with(group), "resource", host.host(), group);
		} else if (group != null && !dependsOnQueue(group)) {
			findings.report(Spot.at(host.host(), DeploymentPackage.Literals.HOST__CLUSTER_GROUP).with(group), "dependency", host.host(), group);
		}
	}

	private static boolean dependsOnQueue(ClusterGroup group) {
		for (ResourceDependency dependency : group.getDependencies()) {
			if (dependency.getResource() == ClusterResource.BIZTALK_HOST && dependency.getDependsOn() == ClusterResource.MSMQ) {
				return true;
			}
		}
		return false;
	}

	private static void checkRemote(ReceiveLocation location, DeploymentIndex deployment, Findings findings) {
		ServerFacts server = deployment.server(location.getEndpoint());
		if (server == null || server.server().isHighlyAvailable() || server.server().isRemote()) {
			return;
		}
		for (FailoverCluster cluster : server.clusters()) {
			if (Clusters.has(cluster, ClusterResource.MSMQ)) {
				return;
			}
		}
		findings.report(Spot.at(location, DeploymentPackage.Literals.RECEIVE_LOCATION__ENDPOINT).with(server.server(), location.getHost()),
				"remote", location, server.server());
	}
}
