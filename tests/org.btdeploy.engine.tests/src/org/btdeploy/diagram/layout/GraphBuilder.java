package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Insets;
import org.btdeploy.diagram.graph.Lane;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;

/** Builds graphs for tests with the sizes the network view uses. */
final class GraphBuilder {
	final Graph graph = new Graph();
	private final Map<String, Node> nodes = new HashMap<>();
	private final Map<Node, String> names = new HashMap<>();

	Node domain(String id, String title, int rank, Lane lane) {
		Node node = new Node(id, NodeKind.DOMAIN, 48 + title.length() * 8.2, 80);
		node.setInsets(new Insets(48, 24, 24, 24));
		node.setRank(rank);
		node.setLane(lane);
		graph.roots().add(node);
		return register(id, title, node);
	}

	Node zone(Node parent, String id, String title) {
		return box(parent, id, title, NodeKind.ZONE);
	}

	Node frame(Node parent, String id, String title) {
		return box(parent, id, title, NodeKind.FRAME);
	}

	private Node box(Node parent, String id, String title, NodeKind kind) {
		Node node = new Node(id, kind, 24 + title.length() * 6.6, 50);
		node.setInsets(new Insets(30, 12, 12, 12));
		parent.add(node);
		return register(id, title, node);
	}

	Node card(Node parent, String id) {
		Node node = new Node(id, NodeKind.CARD, 148, 56);
		parent.add(node);
		return register(id, id, node);
	}

	Node root(String id, NodeKind kind, double width, double height, Lane lane, int rank) {
		Node node = new Node(id, kind, width, height);
		node.setLane(lane);
		node.setRank(rank);
		graph.roots().add(node);
		return register(id, id, node);
	}

	Node firewall(String id, Node guarded) {
		Node node = new Node(id, NodeKind.FIREWALL, 40, 44);
		node.setGuarded(guarded);
		graph.roots().add(node);
		return register(id, id, node);
	}

	private Node register(String id, String title, Node node) {
		nodes.put(id, node);
		names.put(node, title);
		return node;
	}

	String title(Node node) {
		return names.get(node);
	}

	/** Adds a link; {@code via} are firewall ids, the label may be empty. */
	Link link(String from, String to, String label, String... via) {
		List<Node> firewalls = new ArrayList<>();
		for (String id : via) {
			firewalls.add(nodes.get(id));
		}
		List<Chip> chips = label.isEmpty() ? List.of() : List.of(new Chip(25 + label.length() * 7.5, 20, label));
		Link link = new Link(from + ">" + to + "#" + graph.links().size(), nodes.get(from), nodes.get(to), firewalls, chips, true, null);
		graph.links().add(link);
		return link;
	}
}
