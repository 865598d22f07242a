package org.btdeploy.rules.availability;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-015: a failover cluster has nodes, active and passive ones as its mode says, shared storage and the resources that what it
 * holds needs. One finding for each thing that is missing. Where it is not said on which node a group is active, nothing is
 * concluded from that.
 */
public final class IncompleteCluster extends Rule {
	public IncompleteCluster() {
		super("HA-015", Category.AVAILABILITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (FailoverCluster cluster : context.deployment().clusters()) {
			checkNodes(cluster, findings);
			if (cluster.getMode() != null) {
				checkMode(cluster, findings);
			}
			checkResources(cluster, findings);
		}
	}

	private static void checkNodes(FailoverCluster cluster, Findings findings) {
		List<Server> nodes = cluster.getNodes();
		Set<Server> distinct = new HashSet<>(nodes);
		if (distinct.size() < nodes.size()) {
			findings.report(Spot.at(cluster, DeploymentPackage.Literals.FAILOVER_CLUSTER__NODES), "sameNode", cluster);
		}
		if (distinct.size() < 2) {
			findings.report(Spot.at(cluster, DeploymentPackage.Literals.FAILOVER_CLUSTER__NODES), "nodes", cluster, distinct.size());
		}
	}

	private static void checkMode(FailoverCluster cluster, Findings findings) {
		Spot spot = Spot.at(cluster, DeploymentPackage.Literals.FAILOVER_CLUSTER__MODE_WORD);
		Set<Server> active = Clusters.activeNodes(cluster);
		boolean allStated = Clusters.statesAllActiveNodes(cluster);
		boolean noPassive = active.containsAll(cluster.getNodes()) && !cluster.getNodes().isEmpty();
		switch (cluster.getMode()) {
			case ACTIVE_PASSIVE -> {
				if (active.size() > 1) {
					findings.report(spot.with(active), "severalActive", cluster, active);
				}
			}
			case ACTIVE_ACTIVE -> {
				if (allStated && !noPassive) {
					findings.report(spot, "passive", cluster, active);
				}
				findings.report(Severity.INFO, spot, "capacity", cluster);
			}
			case NPLUS_ONE -> {
				if (allStated && active.size() < 2) {
					findings.report(spot.with(active), "oneActive", cluster, active);
				}
				if (noPassive) {
					findings.report(spot, "noPassive", cluster);
				}
			}
		}
	}

	private static void checkResources(FailoverCluster cluster, Findings findings) {
		boolean sql = Clusters.has(cluster, ClusterResource.SQL_INSTANCE);
		boolean sso = Clusters.has(cluster, ClusterResource.SSO_SERVICE) || Clusters.has(cluster, ClusterResource.MASTER_SECRET);
		if (sql && !cluster.isSharedStorage()) {
			findings.report(Spot.at(cluster), "storage", cluster);
		}
		boolean transactional = sql || sso || Clusters.has(cluster, ClusterResource.BIZTALK_HOST);
		if (transactional && !Clusters.has(cluster, ClusterResource.MSDTC)) {
			findings.report(Spot.at(cluster), "msdtc", cluster);
		}
		for (ClusterGroup group : cluster.getGroups()) {
			if (Clusters.hasSso(group)) {
				checkAddress(cluster, group, findings);
			}
		}
	}

	private static void checkAddress(FailoverCluster cluster, ClusterGroup group, Findings findings) {
		Collection<ClusterResource> resources = group.getResources();
		boolean named = resources.contains(ClusterResource.NETWORK_NAME);
		boolean addressed = resources.contains(ClusterResource.IP_ADDRESS);
		if (!named || !addressed) {
			List<String> missing = named ? List.of("ip-address") : addressed ? List.of("network-name") : List.of("network-name", "ip-address");
			findings.report(Spot.at(group, DeploymentPackage.Literals.CLUSTER_GROUP__RESOURCE_WORDS).with(cluster), "address", cluster, group, missing);
		}
	}
}
