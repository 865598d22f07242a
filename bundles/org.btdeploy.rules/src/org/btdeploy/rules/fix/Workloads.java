package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.Workload;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.rules.Finding;

/** Distributes hosts over servers by function, as medium and large deployments do. */
final class Workloads {
	private static final int PAIR = 2;

	private Workloads() {
	}

	/** A large deployment: one function on each server, two servers for each function. */
	static void apart(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Server server) {
			Instances.oneFunctionOn(server, deployment, proposals);
		} else if (finding.element() instanceof BizTalkGroup group) {
			Instances.ofFunction(group, deployment, proposals);
		}
	}

	/** A medium deployment with a dominant function: one pair for that, another one for the rest. */
	static void pairs(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		HostFunction dominant = deployment.deployment().getWorkload() == Workload.RECEIVE_INTENSIVE ? HostFunction.RECEIVE : HostFunction.PROCESS;
		for (BizTalkGroup group : deployment.groups()) {
			List<Server> first = serversFor(dominant, group, deployment);
			List<Server> second = new ArrayList<>(available(group, deployment));
			second.removeAll(first);
			if (first.size() == PAIR && second.size() >= PAIR) {
				proposals.add(distribute(dominant, first, second.subList(0, PAIR), group, deployment));
			}
		}
	}

	/** Servers that run hosts with nothing but the function, at most a pair; others of the group if there are too few. */
	private static List<Server> serversFor(HostFunction function, BizTalkGroup group, DeploymentIndex deployment) {
		Set<Server> servers = new LinkedHashSet<>();
		for (HostFacts host : deployment.hostsOf(group)) {
			if (host.functions().equals(Set.of(function))) {
				servers.addAll(host.enabledServers());
			}
		}
		servers.addAll(available(group, deployment));
		return List.copyOf(servers).subList(0, Math.min(PAIR, servers.size()));
	}

	private static Set<Server> available(BizTalkGroup group, DeploymentIndex deployment) {
		Set<Server> servers = new LinkedHashSet<>(deployment.serversOf(group));
		for (ServerFacts server : deployment.servers()) {
			if (server.has(ServerRole.BIZTALK_RUNTIME) && server.instances().isEmpty()) {
				servers.add(server.server());
			}
		}
		return servers;
	}

	private static Sequence distribute(HostFunction dominant, List<Server> first, List<Server> second, BizTalkGroup group, DeploymentIndex deployment) {
		Sequence sequence = new Sequence(Messages.get("Workloads_pairs", dominant, first, second));
		for (HostFacts host : deployment.hostsOf(group)) {
			boolean tracksOnly = host.functions().equals(Set.of(HostFunction.TRACKING));
			List<Server> own = host.does(dominant) ? first : second;
			if (tracksOnly || host.isClustered()) {
				continue;
			}
			for (Server server : own) {
				if (!host.enabledServers().contains(server)) {
					sequence.step(Common.runOn(host.host(), server));
				}
			}
			for (HostInstance instance : host.host().getInstances()) {
				boolean foreign = (own == first ? second : first).contains(instance.getServer());
				if (foreign) {
					sequence.step(Common.deleteInstance(instance));
				}
			}
		}
		return sequence;
	}
}
