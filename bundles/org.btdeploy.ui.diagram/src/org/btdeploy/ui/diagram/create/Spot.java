package org.btdeploy.ui.diagram.create;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.GroupMember;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/**
 * Where something is to be created, in one state of the text.
 *
 * @param deployment in which it is to be
 * @param target the element in or on which, the deployment for the paper
 * @param gathered the elements in the rectangle that was drawn, or those that are selected together with the target; may be empty
 */
public record Spot(Deployment deployment, EObject target, List<EObject> gathered) {
	/** @return the target, or what it runs on where it is a host instance or a database */
	EObject box() {
		return switch (target) {
			case HostInstance instance when instance.getServer() != null -> instance.getServer();
			case Database database when database.getLocation() != null -> database.getLocation();
			default -> target;
		};
	}

	/** @return the gathered servers, else those the target stands for: itself, its nodes or members, those of its group */
	List<Server> servers() {
		Set<Server> servers = new LinkedHashSet<>();
		for (EObject element : gathered) {
			if (element instanceof Server server) {
				servers.add(server);
			}
		}
		if (servers.isEmpty()) {
			switch (box()) {
				case Server server -> servers.add(server);
				case FailoverCluster cluster -> servers.addAll(cluster.getNodes());
				case NlbCluster cluster -> servers.addAll(cluster.getMembers());
				case BizTalkGroup group -> servers.addAll(serversOf(group));
				default -> { }
			}
		}
		return List.copyOf(servers);
	}

	private static Set<Server> serversOf(BizTalkGroup group) {
		Set<Server> servers = new LinkedHashSet<>();
		for (GroupMember member : group.getMembers()) {
			if (member instanceof Host host) {
				host.getInstances().forEach(instance -> servers.add(instance.getServer()));
			}
		}
		servers.remove(null);
		return servers;
	}

	/** @return the group of the target, else the first of the deployment, null if it has none */
	BizTalkGroup group() {
		BizTalkGroup own = Containers.group(target);
		if (own != null) {
			return own;
		}
		List<BizTalkGroup> groups = all(BizTalkGroup.class);
		for (BizTalkGroup group : groups) {
			if (servers().stream().anyMatch(serversOf(group)::contains)) {
				return group;
			}
		}
		return groups.isEmpty() ? null : groups.get(0);
	}

	/** @return all elements of the type, in the order of the text */
	<T extends EObject> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		deployment.eAllContents().forEachRemaining(element -> {
			if (type.isInstance(element)) {
				found.add(type.cast(element));
			}
		});
		return found;
	}
}
