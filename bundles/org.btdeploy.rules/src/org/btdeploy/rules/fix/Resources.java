package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.AddServerLike;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.btdeploy.rules.Finding;

/** What failover clusters are made of: resources, nodes, storage, and which nodes are active. */
final class Resources {
	private Resources() {
	}

	/** Adds those of the resources that the group lacks. */
	static Operation add(ClusterGroup group, ClusterResource... resources) {
		List<String> words = new ArrayList<>(group.getResourceWords());
		List<String> added = new ArrayList<>();
		for (ClusterResource resource : resources) {
			if (!words.contains(resource.getLiteral())) {
				words.add(resource.getLiteral());
				added.add(resource.getLiteral());
			}
		}
		return new SetFeature(group, Literals.CLUSTER_GROUP__RESOURCE_WORDS, words).labelled(Messages.get("Resources_add", added, group));
	}

	/** @param key of a label in which {0} is the group */
	static Operation remove(ClusterGroup group, String key, ClusterResource... resources) {
		List<String> words = new ArrayList<>(group.getResourceWords());
		for (ClusterResource resource : resources) {
			words.remove(resource.getLiteral());
		}
		return new SetFeature(group, Literals.CLUSTER_GROUP__RESOURCE_WORDS, words).labelled(Messages.get(key, group));
	}

	/** An incomplete cluster. */
	static void complete(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof ClusterGroup group) {
			proposals.add(add(group, ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS));
			return;
		}
		if (!(finding.element() instanceof FailoverCluster cluster)) {
			return;
		}
		if (finding.feature() == Literals.FAILOVER_CLUSTER__NODES) {
			nodes(cluster, deployment, proposals);
		} else if (finding.feature() == Literals.FAILOVER_CLUSTER__MODE_WORD) {
			modes(cluster, proposals);
		} else {
			proposals.add(new SetFeature(cluster, Literals.FAILOVER_CLUSTER__SHARED_STORAGE, true).labelled(Messages.get("Resources_storage", cluster)));
			for (ClusterGroup group : cluster.getGroups()) {
				proposals.add(add(group, ClusterResource.MSDTC));
			}
		}
	}

	private static void nodes(FailoverCluster cluster, DeploymentIndex deployment, Proposals proposals) {
		Set<Server> distinct = new LinkedHashSet<>(Known.<Server>of(cluster.getNodes()));
		if (distinct.size() < cluster.getNodes().size()) {
			proposals.add(new SetFeature(cluster, Literals.FAILOVER_CLUSTER__NODES, List.copyOf(distinct)).labelled(Messages.get("Resources_eachOnce", cluster)));
		}
		for (Server node : distinct) {
			for (ServerRole role : deployment.server(node).roles()) {
				for (Server partner : Places.partners(node, role, deployment)) {
					proposals.add(Join.node(cluster, partner));
				}
			}
			proposals.add(new Sequence(Messages.get("Resources_twin", node, cluster)).step(new AddServerLike(node)).then(twin -> Join.node(cluster, (Server) twin)));
		}
	}

	private static void modes(FailoverCluster cluster, Proposals proposals) {
		for (ClusterMode mode : List.of(ClusterMode.ACTIVE_PASSIVE, ClusterMode.NPLUS_ONE, ClusterMode.ACTIVE_ACTIVE)) {
			proposals.add(new SetFeature(cluster, Literals.FAILOVER_CLUSTER__MODE_WORD, mode.getLiteral()));
		}
		for (Server node : Known.<Server>of(cluster.getNodes())) {
			Sequence active = new Sequence(Messages.get("Resources_active", cluster, node));
			for (ClusterGroup group : cluster.getGroups()) {
				if (group.getActiveNode() != node) {
					active.step(new SetFeature(group, Literals.CLUSTER_GROUP__ACTIVE_NODE, node));
				}
			}
			proposals.add(active);
			proposals.add(new Sequence(Messages.get("Resources_activePassive", cluster, node)).step(active)
				.step(new SetFeature(cluster, Literals.FAILOVER_CLUSTER__MODE_WORD, ClusterMode.ACTIVE_PASSIVE.getLiteral())));
		}
	}
}
