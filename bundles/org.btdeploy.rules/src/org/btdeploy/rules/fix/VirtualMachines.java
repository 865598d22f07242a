package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.ClusterWithTwin;
import org.btdeploy.edit.compose.CreateFailoverCluster;
import org.btdeploy.edit.compose.GiveOwnSqlServer;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** Guests and their Hyper-V hosts. */
final class VirtualMachines {
	private VirtualMachines() {
	}

	/** Servers that stand in for each other on one Hyper-V host: one of them goes to another. */
	static void apart(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		List<Server> guests = Common.involved(finding, Server.class);
		guests.removeIf(server -> server.getHyperVHost() == null);
		if (guests.isEmpty()) {
			return;
		}
		Server common = guests.get(0).getHyperVHost();
		Server last = guests.get(guests.size() - 1);
		for (Server host : Places.with(ServerRole.HYPERV_HOST, deployment.server(common).domain(), deployment)) {
			if (host != common) {
				proposals.add(Join.virtualise(last, host));
			}
		}
		proposals.add(new Sequence(Messages.get("VirtualMachines_newHost", last)).step(newHost(common)).then(made -> Join.virtualise(last, (Server) made)));
	}

	/** A Hyper-V host like the one that is there. */
	private static Operation newHost(Server like) {
		return Common.newServer(Containers.nearest(like.eContainer(), like.eClass()), ServerRole.HYPERV_HOST);
	}

	/** A guest that falls with its Hyper-V host, or a Hyper-V host that does other things. */
	static void redundant(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Server server)) {
			return;
		}
		if (deployment.server(server).has(ServerRole.HYPERV_HOST)) {
			proposals.add(onlyHost(server, deployment));
		}
		Server host = server.getHyperVHost();
		for (Server other : host == null ? List.<Server>of() : Places.partners(host, ServerRole.HYPERV_HOST, deployment)) {
			proposals.add(new CreateFailoverCluster(List.of(host, other), ClusterMode.ACTIVE_ACTIVE, List.of(ClusterResource.DISK)));
		}
		for (HostInstance instance : deployment.server(server).instances()) {
			Instances.more(deployment.host((Host) instance.eContainer()), 2, deployment, proposals);
		}
		if (deployment.server(server).has(ServerRole.SQL_SERVER) && deployment.server(server).clusters().isEmpty()) {
			for (Server other : Places.partners(server, ServerRole.SQL_SERVER, deployment)) {
				proposals.add(new CreateFailoverCluster(List.of(server, other), ClusterMode.ACTIVE_PASSIVE, GiveOwnSqlServer.SQL_RESOURCES));
			}
			proposals.add(new ClusterWithTwin(server, GiveOwnSqlServer.SQL_RESOURCES));
		}
	}

	private static Operation onlyHost(Server server, DeploymentIndex deployment) {
		List<ServerRole> others = new ArrayList<>(deployment.server(server).roles());
		others.remove(ServerRole.HYPERV_HOST);
		return Common.removeRoles(server, others);
	}
}
