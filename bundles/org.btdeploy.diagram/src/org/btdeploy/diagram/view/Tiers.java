package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;

/**
 * Where every server of a frame connects to the same place, one line from the frame says it better: the trunk lines that the
 * documentation's figures draw between tiers.
 */
final class Tiers {
	private record Side(Node frame, Node other, List<Node> via) {
	}

	private final Map<Node, Set<Node>> cards = new HashMap<>();

	Tiers(Boxes nodes) {
		for (Node root : nodes.roots()) {
			collect(root);
		}
	}

	private void collect(Node node) {
		if (node.kind() == NodeKind.FRAME) {
			Set<Node> all = new HashSet<>();
			addCards(node, all);
			cards.put(node, all);
		}
		node.children().forEach(this::collect);
	}

	private static void addCards(Node node, Set<Node> all) {
		for (Node child : node.children()) {
			if (child.kind() == NodeKind.CARD) {
				all.add(child);
			} else {
				addCards(child, all);
			}
		}
	}

	/** @return the ways to draw, each with those it stands for, in the order given */
	Map<Way, List<Way>> merge(Set<Way> ways) {
		Map<Side, List<Way>> bySide = new HashMap<>();
		for (Way way : ways) {
			for (Node frame = way.source().parent(); frame != null; frame = frame.parent()) {
				if (cards.containsKey(frame)) {
					bySide.computeIfAbsent(new Side(frame, way.target(), way.via()), any -> new ArrayList<>()).add(way);
				}
			}
		}
		Map<Way, Way> replaced = new HashMap<>();
		bySide.forEach((side, parts) -> {
			Set<Node> sources = new HashSet<>();
			parts.forEach(part -> sources.add(part.source()));
			if (sources.size() > 1 && sources.containsAll(cards.get(side.frame()))) {
				parts.forEach(part -> replaced.merge(part, new Way(side.frame(), side.other(), side.via()), Tiers::outer));
			}
		});
		Map<Way, List<Way>> merged = new LinkedHashMap<>();
		for (Way way : ways) {
			merged.computeIfAbsent(replaced.getOrDefault(way, way), any -> new ArrayList<>()).add(way);
		}
		return merged;
	}

	private static Way outer(Way one, Way other) {
		for (Node around = one.source(); around != null; around = around.parent()) {
			if (around == other.source()) {
				return other;
			}
		}
		return one;
	}
}
