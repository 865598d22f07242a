package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.query.Known;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Finds the box at which a line ends: that of the element itself, or of whatever it runs on. */
final class Ends {
	private final Boxes nodes;
	private final UnresolvedNames unresolved;
	private final Map<String, Node> placeholders = new HashMap<>();

	Ends(Boxes nodes, UnresolvedNames unresolved) {
		this.nodes = nodes;
		this.unresolved = unresolved;
	}

	/** @return whether an end of the connection has a box, so that the other one deserves a placeholder */
	boolean touch(Connection connection) {
		return isDrawn(connection.getSource()) || isDrawn(connection.getTarget());
	}

	private boolean isDrawn(EObject end) {
		return Known.of(end) != null && of(end) != null;
	}

	/** @return the box of what the element refers to; a placeholder for an unresolved name, null if nothing is drawn for it */
	Node of(EObject owner, EReference reference) {
		EObject end = (EObject) owner.eGet(reference);
		if (end == null) {
			return null;
		}
		if (end.eIsProxy()) {
			String name = unresolved.name(owner, reference);
			return placeholders.computeIfAbsent(name, key -> nodes.placeholder("?" + name, name));
		}
		return of(end);
	}

	/** @return the box of the element or of what it runs on, null if there is none */
	Node of(EObject end) {
		Node own = nodes.node(end);
		if (own != null) {
			return own;
		}
		return switch (end) {
			case Host host -> common(servers(host));
			case Database database -> database.getLocation() == null ? null : of(database.getLocation());
			case SqlInstance instance -> instance.getLocation() == null ? null : of(instance.getLocation());
			case ClusterGroup group -> of(group.eContainer());
			case FailoverCluster cluster -> common(cluster.getNodes());
			case NlbCluster nlb -> common(nlb.getMembers());
			case AvailabilityGroup group -> common(group.getReplicas());
			default -> null;
		};
	}

	private static List<Server> servers(Host host) {
		List<Server> servers = new ArrayList<>();
		for (HostInstance instance : host.getInstances()) {
			if (instance.getServer() != null && !instance.isDisabled()) {
				servers.add(instance.getServer());
			}
		}
		return servers;
	}

	/** @return the innermost box around all of them; the first one's box if there is none around all */
	private Node common(List<? extends EObject> elements) {
		Node common = null;
		Node first = null;
		for (EObject element : elements) {
			Node node = of(element);
			if (node != null) {
				common = first == null ? node : common(common, node);
				first = first == null ? node : first;
			}
		}
		return common == null ? first : common;
	}

	private static Node common(Node one, Node other) {
		for (Node box = one; box != null; box = box.parent()) {
			for (Node around = other; around != null; around = around.parent()) {
				if (box == around) {
					return box;
				}
			}
		}
		return null;
	}
}
