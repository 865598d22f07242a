package org.btdeploy.diagram.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.store.Place;

/**
 * Arranges a picture anew, all of it or some of its boxes: what the commands of the studio do with kept places. The graph is one a
 * view has just made, with its kept places applied; afterwards it is laid out as found.
 */
public final class Arrange {
	private Arrange() {
	}

	/**
	 * Arranges everything as if no place had ever been given.
	 *
	 * @return the places of all boxes by their ids, without firewalls on borders, which follow from the others
	 */
	public static Map<String, Place> all(Graph graph) {
		graph.roots().forEach(root -> each(root, Node::unpin));
		NetworkLayout.layout(graph);
		return places(graph, Map.of());
	}

	/**
	 * Arranges some boxes with their content. All others stay where they are; boxes around them grow where that is needed. The boxes are
	 * put where an automatic layout would have them, or in the nearest room beside the others.
	 *
	 * @param ids of the boxes to arrange; unknown ones are ignored
	 * @return the places of all boxes by their ids, without firewalls on borders, with the sizes that were given to boxes that stay
	 */
	public static Map<String, Place> some(Graph graph, Set<String> ids) {
		Set<Node> chosen = new HashSet<>();
		Map<Node, double[]> sizes = new HashMap<>();
		for (Node root : graph.roots()) {
			choose(root, ids, false, chosen);
			each(root, node -> noteSize(node, chosen, sizes));
		}
		NetworkLayout.layout(graph);
		for (Node root : graph.roots()) {
			each(root, node -> keep(node, chosen));
		}
		NetworkLayout.layout(graph);
		return places(graph, sizes);
	}

	private static void choose(Node node, Set<String> ids, boolean within, Set<Node> chosen) {
		boolean taken = within || ids.contains(node.id());
		if (taken) {
			chosen.add(node);
		}
		node.children().forEach(child -> choose(child, ids, taken, chosen));
	}

	private static void noteSize(Node node, Set<Node> chosen, Map<Node, double[]> sizes) {
		boolean larger = node.width() > node.leastWidth() || node.height() > node.leastHeight();
		if (node.isPinned() && larger && !chosen.contains(node)) {
			sizes.put(node, new double[] { node.width(), node.height() });
		}
	}

	private static void keep(Node node, Set<Node> chosen) {
		if (chosen.contains(node)) {
			node.unpin();
		} else if (node.guarded() == null) {
			node.pin(node.x(), node.y());
		}
	}

	private static Map<String, Place> places(Graph graph, Map<Node, double[]> sizes) {
		Map<String, Place> places = new LinkedHashMap<>();
		graph.roots().forEach(root -> each(root, node -> {
			if (node.guarded() == null) {
				double[] size = sizes.getOrDefault(node, new double[2]);
				places.put(node.id(), new Place(node.x(), node.y(), size[0], size[1]));
			}
		}));
		return places;
	}

	private static void each(Node node, Consumer<Node> action) {
		action.accept(node);
		node.children().forEach(child -> each(child, action));
	}
}
