package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.compose.ClusterWithTwin;
import org.btdeploy.edit.compose.CreateFailoverCluster;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.rules.Finding;

/** The one server that keeps the master secret: alone on its computer, and clustered. */
final class MasterSecrets {
	private static final List<ClusterResource> RESOURCES = List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.DISK, ClusterResource.MSDTC,
		ClusterResource.SSO_SERVICE, ClusterResource.MASTER_SECRET);

	private MasterSecrets() {
	}

	/** A master secret server that does other things too: they go, or the master secret does. */
	static void alone(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Server culprit)) {
			return;
		}
		ServerFacts server = deployment.server(culprit);
		Set<ServerRole> others = EnumSet.noneOf(ServerRole.class);
		others.addAll(server.roles());
		others.removeAll(Set.of(ServerRole.MASTER_SECRET_SERVER, ServerRole.SSO_SERVER));
		boolean unused = server.instances().isEmpty() && server.databases().isEmpty();
		if (!others.isEmpty() && unused) {
			proposals.add(Common.removeRoles(server.server(), others));
		}
		if (others.isEmpty()) {
			Instances.none(server.server(), deployment, proposals);
		}
		if (!server.clusters().isEmpty()) {
			return;
		}
		for (Server other : Places.with(ServerRole.SSO_SERVER, server.domain(), deployment)) {
			ServerFacts facts = deployment.server(other);
			if (other != server.server() && facts.instances().isEmpty() && facts.clusters().isEmpty() && facts.roles().equals(EnumSet.of(ServerRole.SSO_SERVER))) {
				proposals.add(move(server.server(), other));
			}
		}
		proposals.add(toNewServer(server.server()));
	}

	private static Sequence move(Server from, Server to) {
		Sequence move = new Sequence(Messages.get("MasterSecrets_move", from, to)).step(Common.removeRole(from, ServerRole.MASTER_SECRET_SERVER))
			.step(Common.addRole(to, ServerRole.MASTER_SECRET_SERVER));
		if (from.getMasterSecretBackup() != null) {
			move.step(new SetFeature(to, Literals.SERVER__MASTER_SECRET_BACKUP, from.getMasterSecretBackup()));
			move.step(new SetFeature(from, Literals.SERVER__MASTER_SECRET_BACKUP, null));
		}
		return move;
	}

	private static Sequence toNewServer(Server from) {
		String backup = from.getMasterSecretBackup();
		var create = Common.newServer(Containers.nearest(from.eContainer(), from.eClass()), ServerRole.MASTER_SECRET_SERVER);
		create.with(Literals.SERVER__MASTER_SECRET_BACKUP, backup);
		Sequence move = new Sequence(Messages.get("MasterSecrets_moveToNew", from)).step(create).step(Common.removeRole(from, ServerRole.MASTER_SECRET_SERVER));
		return backup == null ? move : move.step(new SetFeature(from, Literals.SERVER__MASTER_SECRET_BACKUP, null));
	}

	/** A master secret that is lost with its server. */
	static void clustered(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Server server)) {
			return;
		}
		for (FailoverCluster cluster : deployment.server(server).clusters()) {
			proposals.add(new SetFeature(cluster, Literals.FAILOVER_CLUSTER__MODE_WORD, ClusterMode.ACTIVE_PASSIVE.getLiteral()));
			for (ClusterGroup group : cluster.getGroups()) {
				proposals.add(inGroup(group, cluster, deployment));
			}
		}
		for (Server other : Places.partners(server, ServerRole.SSO_SERVER, deployment)) {
			if (deployment.server(other).instances().isEmpty()) {
				proposals.add(new CreateFailoverCluster(List.of(server, other), ClusterMode.ACTIVE_PASSIVE, RESOURCES));
			}
		}
		if (deployment.server(server).clusters().isEmpty()) {
			proposals.add(new ClusterWithTwin(server, RESOURCES));
		}
	}

	/** Every node needs Single Sign-On installed. */
	private static Sequence inGroup(ClusterGroup group, FailoverCluster cluster, DeploymentIndex deployment) {
		List<String> words = new ArrayList<>(group.getResourceWords());
		for (ClusterResource resource : RESOURCES) {
			boolean needed = resource != ClusterResource.DISK && resource != ClusterResource.MSDTC;
			if (needed && !words.contains(resource.getLiteral())) {
				words.add(resource.getLiteral());
			}
		}
		Sequence sequence = new Sequence(Messages.get("MasterSecrets_group", group)).step(new SetFeature(group, Literals.CLUSTER_GROUP__RESOURCE_WORDS, words));
		for (Server node : cluster.getNodes()) {
			if (deployment.server(node) != null && !deployment.server(node).has(ServerRole.SSO_SERVER)) {
				sequence.step(Common.addRole(node, ServerRole.SSO_SERVER));
			}
		}
		return sequence;
	}
}
