package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;

/** The picture that was laid out last, from which as much as possible is taken over. */
final class Before {
	final Graph graph;
	private final Map<String, Node> nodes = new HashMap<>();
	private final Map<String, Link> links = new HashMap<>();

	Before(Graph graph) {
		this.graph = graph;
		graph.roots().forEach(this::add);
		graph.links().forEach(link -> links.putIfAbsent(link.id(), link));
	}

	private void add(Node node) {
		nodes.putIfAbsent(node.id(), node);
		node.children().forEach(this::add);
	}

	/** @return what stood for the same thing at the same place of the model, null if nothing did */
	Node of(Node node) {
		Node old = nodes.get(node.id());
		boolean same = old != null && old.kind() == node.kind() && Objects.equals(id(old.parent()), id(node.parent()))
				&& Objects.equals(id(old.guarded()), id(node.guarded()));
		return same ? old : null;
	}

	/** @return where a box stays for which no place is kept: where it was, unless that was a kept place which was taken back */
	Node standing(Node node) {
		Node old = of(node);
		return old == null || old.isPinned() && !node.isPinned() ? null : old;
	}

	private static String id(Node node) {
		return node == null ? null : node.id();
	}

	/** @return the chips of the same relation, null if it had others */
	List<Chip> chips(Link link) {
		Link old = links.get(link.id());
		if (old == null || old.chips().size() != link.chips().size()) {
			return null;
		}
		for (int i = 0; i < old.chips().size(); i++) {
			Chip chip = link.chips().get(i);
			if (chip.width() != old.chips().get(i).width() || chip.height() != old.chips().get(i).height()) {
				return null;
			}
		}
		return old.chips();
	}

	/** @return the boxes in a box, or of the whole picture, that are no longer there */
	List<Node> vanished(Node parent, List<Node> present) {
		Node old = parent == null ? null : of(parent);
		List<Node> vanished = new ArrayList<>(parent == null ? graph.roots() : old == null ? List.of() : old.children());
		for (Node node : present) {
			Node same = of(node);
			vanished.remove(same);
		}
		vanished.removeIf(node -> node.guarded() != null);
		return vanished;
	}
}
