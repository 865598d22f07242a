package org.btdeploy.rules.fix;

import java.util.List;

import org.btdeploy.edit.compose.ClusterWithTwin;
import org.btdeploy.edit.compose.CreateFailoverCluster;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;

/** Servers in front of or behind BizTalk, with which messages come and go. */
final class Endpoints {
	private Endpoints() {
	}

	/** A server that fails alone: clustered with another one, with a new one, or known to be highly available by other means. */
	static void redundant(Server server, ServerRole role, ClusterResource resource, DeploymentIndex deployment, Proposals proposals) {
		List<ClusterResource> resources = List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.DISK, resource);
		for (Server other : Places.partners(server, role, deployment)) {
			proposals.add(new CreateFailoverCluster(List.of(server, other), ClusterMode.ACTIVE_PASSIVE, resources));
		}
		proposals.add(new ClusterWithTwin(server, resources));
		proposals.add(new SetFeature(server, Literals.SERVER__HIGHLY_AVAILABLE, true).labelled(Messages.get("Endpoints_highlyAvailable", server)));
	}
}
