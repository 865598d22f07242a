package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.eclipse.emf.ecore.EObject;

/** What runs on which server: host instances and databases, and which nodes of a cluster stand by. Computed once per view. */
final class Runs {
	private final Map<Server, List<HostInstance>> instances = new HashMap<>();
	private final Map<Server, List<Database>> databases = new HashMap<>();
	private final Set<Server> passive = new HashSet<>();
	private final Map<Server, Set<BizTalkGroup>> groups = new HashMap<>();

	Runs(Deployment deployment) {
		for (EObject element : deployment.getElements()) {
			switch (element) {
				case BizTalkGroup group -> addGroup(group);
				case Database database -> add(database);
				case FailoverCluster cluster -> addPassive(cluster);
				default -> { }
			}
		}
	}

	/** @return instances on the server in the order of the text */
	List<HostInstance> instances(Server server) {
		return instances.getOrDefault(server, List.of());
	}

	/** @return databases that normally run on the server, in the order of the text */
	List<Database> databases(Server server) {
		return databases.getOrDefault(server, List.of());
	}

	/** @return whether the server is a node of a cluster that normally runs none of its groups */
	boolean isPassive(Server server) {
		return passive.contains(server);
	}

	/** @return the groups with host instances on the server */
	Set<BizTalkGroup> groups(Server server) {
		return groups.getOrDefault(server, Set.of());
	}

	/** @return the server on which whatever is placed there normally runs, null if that is not known */
	static Server activeServer(EObject location) {
		return switch (location) {
			case Server server -> server;
			case SqlInstance instance -> instance.getLocation() == null || instance.getLocation().eIsProxy() ? null : activeServer(instance.getLocation());
			case ClusterGroup group -> group.getActiveNode();
			case null, default -> null;
		};
	}

	private void addGroup(BizTalkGroup group) {
		for (EObject member : group.getMembers()) {
			if (member instanceof Database database) {
				add(database);
			} else if (member instanceof Host host) {
				for (HostInstance instance : host.getInstances()) {
					if (instance.getServer() != null) {
						instances.computeIfAbsent(instance.getServer(), key -> new ArrayList<>()).add(instance);
						groups.computeIfAbsent(instance.getServer(), key -> new LinkedHashSet<>()).add(group);
					}
				}
			}
		}
	}

	private void add(Database database) {
		Server server = activeServer(database.getLocation());
		if (server != null) {
			databases.computeIfAbsent(server, key -> new ArrayList<>()).add(database);
		}
	}

	private void addPassive(FailoverCluster cluster) {
		Set<Server> active = new HashSet<>();
		for (ClusterGroup group : cluster.getGroups()) {
			active.add(group.getActiveNode());
		}
		if (!active.isEmpty() && !active.contains(null)) {
			for (Server node : cluster.getNodes()) {
				if (!active.contains(node)) {
					passive.add(node);
				}
			}
		}
	}
}
