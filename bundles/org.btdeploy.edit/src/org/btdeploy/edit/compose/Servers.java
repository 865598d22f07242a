package org.btdeploy.edit.compose;

import java.util.LinkedHashSet;
import java.util.List;

import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;

/** What sets of servers must be like for operations that bind them together. */
final class Servers {
	private Servers() {
	}

	/** @return why they cannot form a cluster, null if they can: at least two, all different, of one deployment */
	static Refusal checkSet(List<Server> servers) {
		if (servers.size() < 2 || new LinkedHashSet<>(servers).size() < servers.size()) {
			return Refusal.of("Servers_two");
		}
		Deployment deployment = Containers.deployment(servers.get(0));
		for (Server server : servers) {
			if (server.getName() == null || deployment == null || Containers.deployment(server) != deployment) {
				return Refusal.of("ReferenceRules_elsewhere", Describe.name(server));
			}
		}
		return null;
	}

	/** @return their names in a sentence: "A and B", "A, B and C" */
	static String names(List<? extends NamedElement> elements) {
		List<String> names = elements.stream().map(Describe::name).toList();
		int last = names.size() - 1;
		return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}
}
