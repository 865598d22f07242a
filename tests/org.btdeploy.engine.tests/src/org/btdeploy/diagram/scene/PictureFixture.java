package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;

/** Builds pictures by hand: places are given, not computed, so that tests of what comes after the layout stand alone. */
public final class PictureFixture {
	private final Graph graph = new Graph();
	private final Map<Node, NodeContent> contents = new IdentityHashMap<>();
	private final List<Node> nodes = new ArrayList<>();

	/** Adds a container. */
	public Node box(Node parent, NodeKind kind, String id, NodeContent content, double x, double y, double width, double height) {
		Node node = new Node(id, kind, width, height);
		node.place(x, y);
		node.setInsets(NodeSizes.insets(content));
		contents.put(node, content);
		nodes.add(node);
		if (parent == null) {
			graph.roots().add(node);
		} else {
			parent.add(node);
		}
		return node;
	}

	/** Adds a leaf as large as its content wants. */
	public Node leaf(Node parent, NodeKind kind, String id, NodeContent content, double x, double y) {
		Size size = NodeSizes.of(content);
		return box(parent, kind, id, content, x, y, size.width(), size.height());
	}

	/** Adds a card. */
	public Node card(Node parent, String id, String key, String title, String detail, double x, double y) {
		NodeContent content = new NodeContent(Notation.of(key), title);
		if (detail != null) {
			content.detail(detail);
		}
		return leaf(parent, NodeKind.CARD, id, content, x, y);
	}

	/** Adds a firewall centred at a place. */
	public Node firewall(String id, String detail, double centerX, double centerY) {
		NodeContent content = new NodeContent(Notation.of("firewall"), id);
		if (detail != null) {
			content.detail(detail);
		}
		Size size = NodeSizes.of(content);
		return leaf(null, NodeKind.FIREWALL, id, content, centerX - size.width() / 2, centerY - size.height() / 2);
	}

	/** Adds a chip centred at a place; null for none. */
	public Chip chip(String element, Initiator initiator, boolean locked, double centerX, double centerY, String... words) {
		ChipContent content = new ChipContent(element, List.of(words), initiator, locked, null);
		Size size = NodeSizes.of(content);
		Chip chip = new Chip(size.width(), size.height(), content);
		chip.place(centerX - size.width() / 2, centerY - size.height() / 2);
		return chip;
	}

	/** Adds a line with its relation. */
	public Wire wire(String id, Node from, Node to, List<Chip> chips, LineStyle style, boolean arrow, double... xy) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < xy.length; i += 2) {
			points.add(new Point(xy[i], xy[i + 1]));
		}
		Link link = new Link(id, from, to, List.of(), chips, arrow, style);
		Wire wire = new Wire(points, false, arrow, List.of(link));
		graph.links().add(link);
		graph.wires().add(wire);
		return wire;
	}

	public Node node(String id) {
		return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
	}

	public NodeContent content(String id) {
		return contents.get(node(id));
	}

	public Graph graph() {
		return graph;
	}

	public Picture picture(PictureSettings settings) {
		return new Picture(graph, contents, settings);
	}

	static NotationEntry server(String role) {
		return Notation.server(List.of(role));
	}
}
