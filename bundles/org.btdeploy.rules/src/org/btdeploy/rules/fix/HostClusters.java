package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.compose.AddServerLike;
import org.btdeploy.edit.compose.ClusterHost;
import org.btdeploy.edit.compose.ClusterHostAnew;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.MailboxConnections;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/** Hosts that must run once at a time: they become resources of a failover cluster. */
final class HostClusters {
	private HostClusters() {
	}

	/** Clusters the host: in a group that is there, on its own servers, with another server, with a new one. */
	static void cluster(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Host culprit)) {
			return;
		}
		HostFacts host = deployment.host(culprit);
		List<ClusterResource> resources = resources(host);
		for (FailoverCluster cluster : deployment.clusters()) {
			for (ClusterGroup group : cluster.getGroups()) {
				if (group.getResources().containsAll(resources) || Clusters.hasSso(group)) {
					proposals.add(new ClusterHost(host.host(), group));
				}
			}
		}
		for (FailoverCluster cluster : deployment.clusters()) {
			if (host.enabledServers().isEmpty() || cluster.getNodes().containsAll(host.enabledServers())) {
				proposals.add(ClusterHostAnew.in(cluster, host.host(), resources));
			}
		}
		List<Server> servers = new ArrayList<>(host.enabledServers());
		if (servers.isEmpty()) {
			onFreePair(host, resources, deployment, proposals);
		} else if (servers.size() > 1) {
			proposals.add(ClusterHostAnew.on(servers, host.host(), resources));
		} else if (servers.size() == 1) {
			withPartner(host, servers.get(0), resources, deployment, proposals);
		}
	}

	/** A host that runs nowhere yet. */
	private static void onFreePair(HostFacts host, List<ClusterResource> resources, DeploymentIndex deployment, Proposals proposals) {
		for (Server server : Places.forHost(host, deployment)) {
			if (deployment.server(server).clusters().isEmpty()) {
				for (Server other : Places.partners(server, ServerRole.BIZTALK_RUNTIME, deployment)) {
					proposals.add(ClusterHostAnew.on(List.of(server, other), host.host(), resources));
				}
			}
		}
	}

	private static void withPartner(HostFacts host, Server server, List<ClusterResource> resources, DeploymentIndex deployment, Proposals proposals) {
		for (Server other : Places.partners(server, ServerRole.BIZTALK_RUNTIME, deployment)) {
			proposals.add(ClusterHostAnew.on(List.of(server, other), host.host(), resources));
		}
		proposals.add(new Sequence(Messages.get("HostClusters_twin", host.host(), server)).step(new AddServerLike(server))
			.then(twin -> ClusterHostAnew.on(List.of(server, (Server) twin), host.host(), resources)));
	}

	private static List<ClusterResource> resources(HostFacts host) {
		List<ClusterResource> resources = new ArrayList<>(List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.MSDTC, ClusterResource.BIZTALK_HOST));
		for (ReceiveLocation location : host.locations()) {
			if (location.isLocalQueue() && !resources.contains(ClusterResource.MSMQ)) {
				// what waits in the queue is on a disk that goes along
				resources.add(resources.size() - 1, ClusterResource.DISK);
				resources.add(resources.size() - 1, ClusterResource.MSMQ);
			}
		}
		return resources;
	}

	/** As {@link #cluster}, or one instance only, which does the same work without redundancy. */
	static void orOnlyOne(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		cluster(finding, deployment, proposals);
		if (!(finding.element() instanceof Host culprit)) {
			return;
		}
		HostFacts host = deployment.host(culprit);
		for (Server server : host.enabledServers()) {
			Sequence only = new Sequence(Messages.get("HostClusters_only", host.host(), server));
			for (HostInstance instance : host.host().getInstances()) {
				if (instance.getServer() != server && !instance.isDisabled()) {
					only.step(Common.disable(instance));
				}
			}
			proposals.add(only);
		}
	}

	/** As {@link #orOnlyOne}; exclusive mailboxes make that unnecessary. */
	static void files(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		orOnlyOne(finding, deployment, proposals);
		if (!(finding.element() instanceof Host culprit)) {
			return;
		}
		HostFacts host = deployment.host(culprit);
		for (ReceiveLocation location : host.locations()) {
			Server mail = location.getEndpoint();
			if (mail != null && mail.getConcurrentMailboxConnections() == MailboxConnections.UNKNOWN) {
				proposals.add(new SetFeature(mail, Literals.SERVER__CONCURRENT_MAILBOX_CONNECTIONS_WORD, MailboxConnections.NO.getLiteral())
					.labelled(Messages.get("HostClusters_exclusive", mail)));
			}
		}
	}

	/** Queues: what their group lacks, else as {@link #cluster}. */
	static void queues(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof ReceiveLocation location) {
			remoteQueue(location, deployment, proposals);
			return;
		}
		ClusterGroup group = finding.element() instanceof Host host ? host.getClusterGroup() : null;
		if (group == null) {
			cluster(finding, deployment, proposals);
			return;
		}
		CreateElement dependency = new CreateElement(Literals.RESOURCE_DEPENDENCY, group).with(Literals.RESOURCE_DEPENDENCY__RESOURCE_WORD, ClusterResource.BIZTALK_HOST.getLiteral())
			.with(Literals.RESOURCE_DEPENDENCY__DEPENDS_ON_WORD, ClusterResource.MSMQ.getLiteral()).labelled(Messages.get("HostClusters_depends", group));
		proposals.add(dependency);
		proposals.add(new Sequence(Messages.get("HostClusters_queue", group)).step(Resources.add(group, ClusterResource.MSMQ)).step(dependency));
		proposals.add(Resources.add(group, ClusterResource.MSMQ));
	}

	private static void remoteQueue(ReceiveLocation location, DeploymentIndex deployment, Proposals proposals) {
		Endpoints.redundant(location.getEndpoint(), ServerRole.MSMQ_SERVER, ClusterResource.MSMQ, deployment, proposals);
	}

	/** A clustered host that has not all it needs where it may fail over to. */
	static void failOver(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Host host)) {
			return;
		}
		ClusterGroup group = host.getClusterGroup();
		FailoverCluster cluster = Clusters.of(group);
		if (cluster == null) {
			return;
		}
		for (Server owner : Common.involved(finding, Server.class)) {
			proposals.add(Common.runOn(host, owner));
			proposals.add(SetFeature.removing(group, Literals.CLUSTER_GROUP__POSSIBLE_OWNERS, owner).labelled(Messages.get("HostClusters_notOwner", owner, group)));
		}
		proposals.add(Resources.add(group, ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS));
		nodes(host, cluster, deployment, proposals);
		proposals.add(new SetFeature(host, Literals.HOST__CLUSTER_GROUP, null).labelled(Messages.get("HostClusters_unclustered", host)));
	}

	private static void nodes(Host host, FailoverCluster cluster, DeploymentIndex deployment, Proposals proposals) {
		Sequence roles = new Sequence(Messages.get("HostClusters_nodesWithBizTalk", cluster));
		for (Server node : cluster.getNodes()) {
			if (deployment.server(node) != null && !deployment.server(node).has(ServerRole.BIZTALK_RUNTIME)) {
				roles.step(Common.addRole(node, ServerRole.BIZTALK_RUNTIME));
			}
		}
		proposals.add(roles);
		if (!cluster.getNodes().isEmpty()) {
			for (Server other : Places.partners(cluster.getNodes().get(0), ServerRole.BIZTALK_RUNTIME, deployment)) {
				Sequence node = new Sequence(Messages.get("HostClusters_node", other, cluster)).step(Join.node(cluster, other));
				boolean runs = host.getInstances().stream().anyMatch(instance -> instance.getServer() == other);
				proposals.add(runs ? node : node.step(Common.runOn(host, other)));
			}
		}
	}

	/** Hosts on nodes where Single Sign-On is a cluster resource: elsewhere, together with it, or without it. */
	static void besideSso(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		EObject culprit = finding.element();
		Host host = culprit instanceof HostInstance instance ? (Host) instance.eContainer() : (Host) culprit;
		if (culprit instanceof HostInstance instance) {
			Instances.elsewhere(instance, deployment, proposals);
			proposals.add(Common.disable(instance));
		}
		for (ClusterGroup group : Common.involved(finding, ClusterGroup.class)) {
			if (Clusters.hasSso(group)) {
				proposals.add(new ClusterHost(host, group));
				proposals.add(Resources.add(group, ClusterResource.IIS));
				proposals.add(Resources.remove(group, "HostClusters_withoutSso", ClusterResource.SSO_SERVICE, ClusterResource.MASTER_SECRET));
			}
		}
	}
}
