package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.AddServerLike;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.HostType;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.rules.Finding;

/** Where hosts run: more instances, fewer, or the same elsewhere. */
final class Instances {
	private static final int PAIR = 2;

	private Instances() {
	}

	/** Lets the instance run on another server, or not at all. */
	static void elsewhere(HostInstance instance, DeploymentIndex deployment, Proposals proposals) {
		HostFacts host = deployment.host((Host) instance.eContainer());
		for (Server server : Places.forHost(host, deployment)) {
			proposals.add(Common.moveInstance(instance, server));
		}
		proposals.add(Common.deleteInstance(instance));
	}

	/** A host, or a whole group, on too few servers. */
	static void tooFew(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Host host) {
			more(deployment.host(host), PAIR, deployment, proposals);
		} else if (finding.element() instanceof BizTalkGroup group) {
			everyHostOnAPair(group, deployment, proposals);
			for (Server server : deployment.serversOf(group)) {
				proposals.add(new AddServerLike(server));
			}
		}
	}

	/** Adds instances until there are so many: on servers that are there, else on a new one. */
	static void more(HostFacts host, int wanted, DeploymentIndex deployment, Proposals proposals) {
		int missing = wanted - host.enabledServers().size();
		List<Server> servers = disabled(host);
		servers.addAll(Places.forHost(host, deployment));
		if (missing == 1) {
			servers.forEach(server -> proposals.add(Common.runOn(host.host(), server)));
		} else if (missing > 1 && servers.size() >= missing) {
			List<Server> chosen = servers.subList(0, missing);
			proposals.add(Sequence.of(Messages.get("Instances_add", host.host(), chosen), runs(host, chosen)));
		}
		if (missing == 1 && !host.enabledServers().isEmpty()) {
			Server twin = host.enabledServers().iterator().next();
			proposals.add(new AddServerLike(twin));
			proposals.add(new Sequence(Messages.get("Instances_newServer", host.host()))
				.step(Common.newServer(Containers.nearest(twin.eContainer(), twin.eClass()), roles(host))).then(made -> Common.runOn(host.host(), (Server) made)));
		}
	}

	private static ServerRole[] roles(HostFacts host) {
		boolean isolated = host.host().getType() == HostType.ISOLATED;
		return isolated ? new ServerRole[] { ServerRole.BIZTALK_RUNTIME, ServerRole.IIS } : new ServerRole[] { ServerRole.BIZTALK_RUNTIME };
	}

	private static List<Operation> runs(HostFacts host, List<Server> servers) {
		return servers.stream().map(server -> Common.runOn(host.host(), server)).toList();
	}

	private static List<Server> disabled(HostFacts host) {
		List<Server> servers = new ArrayList<>(host.servers());
		servers.removeAll(host.enabledServers());
		return servers;
	}

	/** Lets two servers run every host of the group that is not clustered. */
	static void everyHostOnAPair(BizTalkGroup group, DeploymentIndex deployment, Proposals proposals) {
		List<Server> servers = bizTalkServers(group, deployment);
		for (int second = 1; second < servers.size() && second <= PAIR; second++) {
			List<Server> pair = List.of(servers.get(0), servers.get(second));
			Sequence all = new Sequence(Messages.get("Instances_everyHost", group, pair));
			for (HostFacts host : deployment.hostsOf(group)) {
				for (Server server : pair) {
					if (!host.isClustered() && !host.enabledServers().contains(server)) {
						all.step(Common.runOn(host.host(), server));
					}
				}
			}
			proposals.add(all);
		}
	}

	/** Those on which the group works already come first. */
	static List<Server> bizTalkServers(BizTalkGroup group, DeploymentIndex deployment) {
		List<Server> servers = new ArrayList<>(deployment.serversOf(group));
		for (ServerFacts server : deployment.servers()) {
			if (server.has(ServerRole.BIZTALK_RUNTIME) && server.instances().isEmpty() && !servers.contains(server.server())) {
				servers.add(server.server());
			}
		}
		return servers;
	}

	/** A group in which a function runs on too few servers. */
	static void ofFunction(BizTalkGroup group, DeploymentIndex deployment, Proposals proposals) {
		for (HostFunction function : List.of(HostFunction.RECEIVE, HostFunction.PROCESS, HostFunction.SEND)) {
			for (HostFacts host : deployment.hostsOf(group)) {
				if (host.does(function) && host.enabledServers().size() < PAIR) {
					more(host, PAIR, deployment, proposals);
				}
			}
		}
	}

	/** A server that should do one thing only: keeps the hosts of one function there. */
	static void oneFunctionOn(Server server, DeploymentIndex deployment, Proposals proposals) {
		for (HostFunction function : List.of(HostFunction.RECEIVE, HostFunction.PROCESS, HostFunction.SEND)) {
			Sequence others = new Sequence(Messages.get("Instances_only", function, server));
			for (HostInstance instance : deployment.server(server).instances()) {
				Set<HostFunction> functions = deployment.host((Host) instance.eContainer()).functions();
				if (!functions.contains(function) && !functions.equals(Set.of(HostFunction.TRACKING))) {
					others.step(Common.deleteInstance(instance));
				}
			}
			proposals.add(others);
		}
	}

	/** Clears a server of hosts: each instance goes where its host does not run yet, or away. */
	static void none(Server server, DeploymentIndex deployment, Proposals proposals) {
		Sequence moved = new Sequence(Messages.get("Instances_noneMoved", server));
		Sequence deleted = new Sequence(Messages.get("Instances_none", server));
		for (HostInstance instance : deployment.server(server).instances()) {
			List<Server> others = Places.forHost(deployment.host((Host) instance.eContainer()), deployment);
			moved.step(others.isEmpty() ? Common.deleteInstance(instance) : Common.moveInstance(instance, others.get(0)));
			deleted.step(Common.deleteInstance(instance));
		}
		proposals.add(moved);
		proposals.add(deleted);
	}
}
