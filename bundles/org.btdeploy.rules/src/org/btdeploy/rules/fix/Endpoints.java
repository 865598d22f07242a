package org.btdeploy.rules.fix;

import java.util.List;

import org.btdeploy.edit.compose.AddServerLike;
import org.btdeploy.edit.compose.ClusterWithTwin;
import org.btdeploy.edit.compose.CreateFailoverCluster;
import org.btdeploy.edit.compose.CreateNlbCluster;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.NlbKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** Servers in front of or behind BizTalk, with which messages come and go: that they do not fail alone. */
final class Endpoints {
	private Endpoints() {
	}

	/** A server that messages need and that stands alone. */
	static void single(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Server server)) {
			return;
		}
		ServerRole role = role(server, finding);
		if (role == ServerRole.HTTP_RELAY || role == ServerRole.BAM_PORTAL) {
			loadBalanced(server, role, deployment, proposals);
		} else if (role != null) {
			redundant(server, role, resource(role), deployment, proposals);
		}
	}

	/** The finding is at the word of the role. */
	private static ServerRole role(Server server, Finding finding) {
		boolean atWord = finding.feature() == Literals.SERVER__ROLE_WORDS && finding.index() < server.getRoleWords().size();
		return atWord ? ServerRole.get(server.getRoleWords().get(finding.index())) : null;
	}

	private static ClusterResource resource(ServerRole role) {
		return role == ServerRole.FILE_SERVER ? ClusterResource.FILE_SHARE : ClusterResource.MSMQ;
	}

	private static void loadBalanced(Server server, ServerRole role, DeploymentIndex deployment, Proposals proposals) {
		for (NlbCluster nlb : deployment.server(server).nlbs()) {
			for (Server other : Places.partners(server, role, deployment)) {
				proposals.add(Join.member(nlb, other));
			}
		}
		for (Server other : Places.partners(server, role, deployment)) {
			proposals.add(new CreateNlbCluster(List.of(server, other), NlbKind.WINDOWS));
		}
		Sequence twin = new Sequence(Messages.get("Endpoints_loadBalanceWithTwin", server)).step(new AddServerLike(server));
		boolean balanced = !deployment.server(server).nlbs().isEmpty();
		proposals.add(balanced ? twin : twin.then(made -> new CreateNlbCluster(List.of(server, (Server) made), NlbKind.WINDOWS)));
		proposals.add(highlyAvailable(server));
	}

	/** A server that fails alone: clustered with another one, with a new one, or known to be highly available by other means. */
	static void redundant(Server server, ServerRole role, ClusterResource resource, DeploymentIndex deployment, Proposals proposals) {
		boolean held = role == ServerRole.FILE_SERVER || role == ServerRole.MSMQ_SERVER;
		List<ClusterResource> resources = held ? List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.DISK, resource)
			: List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.DISK);
		for (Server other : Places.partners(server, role, deployment)) {
			proposals.add(new CreateFailoverCluster(List.of(server, other), ClusterMode.ACTIVE_PASSIVE, resources));
		}
		if (deployment.server(server).clusters().isEmpty()) {
			proposals.add(new ClusterWithTwin(server, resources));
		}
		proposals.add(highlyAvailable(server));
	}

	private static SetFeature highlyAvailable(Server server) {
		return new SetFeature(server, Literals.SERVER__HIGHLY_AVAILABLE, true).labelled(Messages.get("Endpoints_highlyAvailable", server));
	}
}
