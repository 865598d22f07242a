package org.btdeploy.diagram.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.scene.Rect;

/** Where the boxes of a laid-out graph are while they are being moved about; the graph itself stays as it is. */
final class Positions {
	private final Graph graph;
	private final Map<String, Node> nodes = new LinkedHashMap<>();
	private final Map<Node, Rect> rects = new HashMap<>();

	Positions(Graph graph) {
		this.graph = graph;
		graph.roots().forEach(this::add);
	}

	private void add(Node node) {
		nodes.putIfAbsent(node.id(), node);
		rects.put(node, new Rect(node.x(), node.y(), node.width(), node.height()));
		node.children().forEach(this::add);
	}

	/** @return null if it is not in the picture */
	Node node(String id) {
		return nodes.get(id);
	}

	/** @return the ids of all boxes */
	Set<String> ids() {
		return nodes.keySet();
	}

	Rect get(Node node) {
		return rects.get(node);
	}

	/** Moves a box with all that is in it. */
	void shift(Node node, double dx, double dy) {
		Rect at = rects.get(node);
		rects.put(node, new Rect(at.x() + dx, at.y() + dy, at.width(), at.height()));
		node.children().forEach(child -> shift(child, dx, dy));
	}

	/** Gives a box another border; what is in it stays. */
	void set(Node node, Rect rect) {
		rects.put(node, rect);
	}

	/** @return the boxes that stand beside this one and itself; null for those of the whole picture */
	List<Node> level(Node parent) {
		return parent == null ? graph.roots() : parent.children();
	}

	/** @return the boxes beside it that it must not lie on: firewalls sit on borders and are no obstacle */
	List<Node> others(Node node) {
		List<Node> others = new ArrayList<>();
		for (Node other : level(node.parent())) {
			if (other != node && other.kind() != NodeKind.FIREWALL) {
				others.add(other);
			}
		}
		return others;
	}

	/** @return the area for the content of a box, which can grow to the right and below; null for the whole picture */
	Rect inside(Node parent) {
		if (parent == null) {
			return null;
		}
		Rect at = rects.get(parent);
		return new Rect(at.x() + parent.insets().left(), at.y() + parent.insets().top(), at.width(), at.height());
	}
}
