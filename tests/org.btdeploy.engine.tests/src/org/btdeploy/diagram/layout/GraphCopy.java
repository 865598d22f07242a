package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;

/** A later state of a graph, as a view makes it anew: new boxes and links, with kept places at those of the laid-out one. */
final class GraphCopy {
	final Graph graph = new Graph();
	final Map<String, Node> nodes = new LinkedHashMap<>();
	private final String without;
	private final String renamed;

	/**
	 * @param without id of a box that is left out with its lines, null for none
	 * @param renamed id of a box that gets another one, null for none
	 */
	GraphCopy(Graph old, String without, String renamed) {
		this.without = without;
		this.renamed = renamed;
		for (Node root : old.roots()) {
			Node copy = copy(root);
			if (copy != null) {
				graph.roots().add(copy);
			}
		}
		old.roots().stream().filter(node -> node.guarded() != null && nodes.containsKey(node.id()))
				.forEach(node -> nodes.get(node.id()).setGuarded(nodes.get(node.guarded().id())));
		old.links().forEach(this::add);
	}

	private Node copy(Node old) {
		if (old.id().equals(without) || old.guarded() != null && old.guarded().id().equals(without)) {
			return null;
		}
		boolean other = old.id().equals(renamed);
		Node node = new Node(other ? old.id() + "-renamed" : old.id(), old.kind(), old.leastWidth(), old.leastHeight());
		node.setInsets(old.insets());
		node.setRank(old.rank());
		node.setLane(old.lane());
		if (old.guarded() == null && !other && old.isPinned()) {
			node.resize(old.width(), old.height());
			node.pin(old.x(), old.y());
		}
		nodes.put(old.id(), node);
		for (Node child : old.children()) {
			Node copy = copy(child);
			if (copy != null) {
				node.add(copy);
			}
		}
		return node;
	}

	private void add(Link old) {
		List<Node> via = new ArrayList<>();
		old.via().forEach(wall -> via.add(nodes.get(wall.id())));
		Node source = nodes.get(old.source().id());
		Node target = nodes.get(old.target().id());
		if (source != null && target != null && !via.contains(null)) {
			List<Chip> chips = new ArrayList<>();
			old.chips().forEach(chip -> chips.add(new Chip(chip.width(), chip.height(), chip.content())));
			graph.links().add(new Link(old.id(), source, target, via, chips, old.arrow(), old.style()));
		}
	}

	/** Adds a card without a kept place, with a line to another one. */
	void addCard(String id, Node parent, Node other, List<Node> via) {
		Node card = new Node(id, org.btdeploy.diagram.graph.NodeKind.CARD, 148, 56);
		parent.add(card);
		nodes.put(id, card);
		List<Chip> chips = List.of(new Chip(70, 20, "HTTP"));
		graph.links().add(new Link(id, card, other, via, chips, true, null));
	}
}
