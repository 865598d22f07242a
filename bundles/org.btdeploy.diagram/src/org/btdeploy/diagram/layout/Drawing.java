package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;

/**
 * Draws the lines on their ways: gives everything its place, writes the wires and places the chips, round after round until nothing is
 * in the way of anything else. The same ways give the same drawing, however often and after whatever others it is made.
 */
final class Drawing {
	/** The round from which on lines that are still in each other's way get more room. */
	private static final int STUBBORN = 4;
	/** A cost that nothing reaches. */
	static final double ANY = Double.MAX_VALUE;
	/** What a crossing costs, as length: so long a detour is worth it. */
	private static final double CROSSING = 1500;
	/** What one more straight line costs. */
	private static final double BEND = 70;
	private final Graph graph;
	private final BoxTree tree;
	private final Routing routing;
	private final Spacing spacing;
	/** The lines that carry the chips of links in the round made last. */
	private Map<Link, Seg> carriers = Map.of();
	/** Lines on which the chips of a link found no room. */
	private final Map<Link, List<Seg>> refused = new HashMap<>();
	/** Whether crossings and lengths matter. */
	private final boolean counts;
	private boolean isErased;
	private long looked;

	Drawing(Graph graph, BoxTree tree, Routing routing) {
		this.graph = graph;
		this.tree = tree;
		this.routing = routing;
		spacing = new Spacing(tree, routing);
		counts = Untangling.isWorthwhile(graph.links().size());
	}

	/**
	 * Draws.
	 *
	 * @param rounds how often at most
	 * @param enough cost from which on nothing need be put right
	 * @return null if it costs so much; the drawing is then not finished
	 */
	Result draw(int rounds, double enough) {
		erase();
		isErased = false;
		Conflicts conflicts = new Conflicts();
		Result result = null;
		for (int round = 0; round < rounds && (result == null || result.faults > 0); round++) {
			if (round >= STUBBORN) {
				loosen(conflicts.found);
				carriers.forEach((link, seg) -> refuse(link, seg, conflicts.found));
			}
			place(conflicts);
			List<Seg[]> tangles = counts && rounds > 1 ? Tangles.of(routing.nets.nets) : List.of();
			double length = counts ? length() : 0;
			if (cost(tangles.size(), length) >= enough) {
				return null;
			}
			result = new Result(write(conflicts), tangles, length, PageFit.aspect(graph));
		}
		return result;
	}

	/** Gives everything a first place and puts nothing right. Returns the cost. */
	double glance() {
		erase();
		isErased = false;
		place(new Conflicts());
		return cost(Tangles.of(routing.nets.nets).size(), length());
	}

	private void place(Conflicts conflicts) {
		reset();
		carriers = Carriers.choose(routing.nets, graph.links(), refused);
		spacing.run(conflicts);
	}

	/** @return the length of all lines, with what their ends and corners count for */
	private double length() {
		double length = 0;
		for (Net net : routing.nets.nets) {
			for (Seg seg : net.segs) {
				if (seg.into == null) {
					seg.stretch();
					length += seg.high - seg.low + BEND;
				}
			}
		}
		return length;
	}

	private static double cost(int crossings, double length) {
		return crossings * CROSSING + length;
	}

	/** What came out: how much is in the way of something else, the lines that cross, how long all are, and how wide the whole is to its height. */
	record Result(int faults, List<Seg[]> tangles, double length, double aspect) {
		boolean isBetterThan(Result other) {
			return faults < other.faults || faults == other.faults && cost() < other.cost() - 1;
		}

		double cost() {
			return Drawing.cost(tangles.size(), length);
		}
	}

	/** Puts everything back to its rough place, where ways are found. */
	void erase() {
		if (isErased) {
			return;
		}
		isErased = true;
		tree.guards.forEach(Guard::reset);
		routing.ways.channels.forEach(channel -> channel.extra = 0);
		refused.clear();
		resetBoxes();
		Spacing.sketch(tree);
	}

	private void resetBoxes() {
		for (Box box : tree.boxes) {
			if (!box.isLeaf()) {
				box.table.restoreBase();
			}
			box.shift = 0;
		}
	}

	private void reset() {
		resetBoxes();
		for (Channel channel : routing.ways.channels) {
			channel.lanes.clear();
			channel.segs.clear();
		}
		for (Net net : routing.nets.nets) {
			net.segs.removeIf(seg -> seg.parts != null);
			for (Seg seg : net.segs) {
				seg.reset();
				if (seg.channel != null) {
					seg.channel.segs.add(seg);
				}
			}
		}
	}

	/** Writes wires and chips. Returns how many lines lie on each other and how many chips found no room. */
	private int write(Conflicts conflicts) {
		tree.write();
		graph.wires().clear();
		for (Net net : routing.nets.nets) {
			Wires.build(net, graph.wires());
		}
		int found = conflicts.find(routing.nets.nets);
		Map<Link, Seg> actual = new HashMap<>();
		carriers.forEach((link, seg) -> actual.put(link, seg.actual()));
		ChipPlacer placer = new ChipPlacer(graph, tree, actual);
		placer.place();
		looked += placer.looked() + conflicts.looked();
		for (Link link : placer.failed) {
			refused.computeIfAbsent(link, key -> new ArrayList<>()).add(carriers.get(link));
			routing.nets.legsOf.get(link).forEach(leg -> loosen(leg.segs));
		}
		return found + placer.failed.size();
	}

	/** Lets other lines carry chips whose line is in the way of another. */
	private void refuse(Link link, Seg carrier, List<Seg> inTheWay) {
		if (inTheWay.contains(carrier.actual())) {
			refused.computeIfAbsent(link, key -> new ArrayList<>()).add(carrier);
		}
	}

	/** Asks for more room along lines. */
	private static void loosen(Iterable<Seg> segs) {
		for (Seg seg : segs) {
			Channel channel = seg.channel == null && !seg.joins.isEmpty() ? seg.joins.get(0).channel : seg.channel;
			if (channel != null) {
				channel.extra += 2 * Room.PITCH;
			}
		}
	}

	/** @return lines looked at so far */
	long looked() {
		return looked + spacing.looked();
	}
}
