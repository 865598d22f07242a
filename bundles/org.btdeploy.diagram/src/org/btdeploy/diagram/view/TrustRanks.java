package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.diagram.scene.LineStyle;

/**
 * Ranks boxes by trust: whoever trusts stands above whom it trusts, so that all lines that are as they should be point
 * downwards, and one that does not stands out. Boxes without such lines keep to the top or the bottom by their kind.
 */
final class TrustRanks {
	private static final int TOP = 1;
	private final Map<Node, List<Node>> trusted = new HashMap<>();
	private final Set<Node> linked = new HashSet<>();
	private final Map<Node, Integer> depths = new HashMap<>();

	TrustRanks(List<Link> links) {
		for (Link link : links) {
			if (link.style() instanceof LineStyle style && isDue(style.kind())) {
				trusted.computeIfAbsent(link.source(), any -> new ArrayList<>()).add(link.target());
				linked.add(link.source());
				linked.add(link.target());
			}
		}
	}

	private static boolean isDue(LineKind kind) {
		return kind == LineKind.TRUST || kind == LineKind.MISSING;
	}

	/** Sets the ranks of boxes that were ranked by their kinds. */
	void apply(List<Node> boxes) {
		int deepest = 1;
		for (Node box : boxes) {
			deepest = Math.max(deepest, linked.contains(box) ? depth(box, new HashSet<>()) : 0);
		}
		for (Node box : boxes) {
			if (linked.contains(box)) {
				box.setRank(TOP + deepest - depths.get(box));
			} else if (box.rank() > Rank.PERIMETER) {
				box.setRank(box.rank() == Rank.DATA ? TOP + deepest : TOP);
			} else {
				box.setRank(Rank.OUTSIDE);
			}
		}
	}

	/** @param above boxes on the way here; a circle is cut where it closes */
	private int depth(Node box, Set<Node> above) {
		Integer known = depths.get(box);
		if (known != null) {
			return known;
		}
		above.add(box);
		int depth = 0;
		for (Node next : trusted.getOrDefault(box, List.of())) {
			if (!above.contains(next)) {
				depth = Math.max(depth, 1 + depth(next, above));
			}
		}
		above.remove(box);
		depths.put(box, depth);
		return depth;
	}
}
