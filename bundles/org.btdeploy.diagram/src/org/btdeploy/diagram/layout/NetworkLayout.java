package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;

/**
 * Lays out the network view: places all nodes, sizes containers, draws the lines and places the chips.
 *
 * <p>Boxes stand in tables: the lanes and ranks of the whole picture, and the cards of each box. Lines run in the gaps of
 * these tables. They are routed through the gaps first; then each gap becomes as wide as its lines and chips need, so that
 * places, and with them free room for every line, follow from the routes.
 */
public final class NetworkLayout {
	private static final int ATTEMPTS = 6;
	/** How often the drawing is made again because of lines or chips in each other's way. */
	private static final int ROUNDS = 12;
	/** The round from which on lines that are still in each other's way get more room. */
	private static final int STUBBORN = 4;
	/** Links beyond which the drawing is made once only: making it again puts as much wrong elsewhere as it puts right. */
	private static final int LARGE = 4000;
	/** Links up to which other orders of routing are tried where one leaves something in the way of something else. */
	private static final int FEW = 600;
	/** Links up to which one seeks to have fewer crossings. */
	private static final int TANGLED = 150;
	/** How many drawings that may take at most, and how many links may be drawn for it all together. */
	private static final int MOST = 100;
	private static final int DRAWN = 8000;
	private final Graph graph;
	private final BoxTree tree;
	private final LayoutOptions options;
	/** The lines that carry the chips of links in the drawing made last. */
	private Map<Link, Seg> carriers = Map.of();
	/** Lines on which the chips of a link found no room. */
	private final Map<Link, List<Seg>> refused = new HashMap<>();
	private long work;

	NetworkLayout(Graph graph, LayoutOptions options) {
		this.graph = graph;
		this.options = options;
		tree = new BoxTree(graph);
	}

	/** Lays out a graph. Places, container sizes and wires of an earlier layout are replaced, pinned places kept. */
	public static void layout(Graph graph) {
		layout(graph, LayoutOptions.DEFAULT);
	}

	/**
	 * Lays out a graph of which another state was laid out before. Where places are kept and little has changed, what stood there
	 * stays with its lines and chips, and only the rest is placed and routed; otherwise this is {@link #layout(Graph)}.
	 *
	 * @param before the laid-out state, of the same view with the same filter; null for none; it is not changed
	 */
	public static void layout(Graph graph, Graph before) {
		if (before == null || !new Relayout(graph, before).run()) {
			layout(graph);
		}
	}

	/** Lays out a graph for a page. Places, container sizes and wires of an earlier layout are replaced, pinned places kept. */
	public static void layout(Graph graph, LayoutOptions options) {
		if (options.page() && graph.links().size() <= LARGE) {
			PageFit.layout(graph, options);
		} else {
			new NetworkLayout(graph, options).run();
		}
	}

	/**
	 * Lays out a graph.
	 *
	 * @return the steps of all searches for ways and free places and of ordering lines: how long it takes, on any machine
	 */
	static long work(Graph graph) {
		NetworkLayout layout = new NetworkLayout(graph, LayoutOptions.DEFAULT);
		layout.run();
		return layout.work;
	}

	void run() {
		graph.wires().clear();
		if (tree.boxes.size() == 1) {
			return;
		}
		boolean pinned = Pinning.isNeeded(tree);
		Pinning pinning = new Pinning(tree);
		arrangeFreely(pinned);
		if (pinned) {
			keep(pinning);
		}
	}

	/** @param roughly whether the drawing is made once only, because only the places are of use; those of an untangled one differ */
	private void arrangeFreely(boolean roughly) {
		Arrangement arrangement = new Arrangement(tree, options);
		arrangement.run();
		Guards.chooseSides(tree, graph);
		Taste taste = new Taste();
		if (roughly && budget() == 0) {
			drawing(arrangement, taste, 1, Integer.MAX_VALUE);
			return;
		}
		int rounds = graph.links().size() > LARGE ? 1 : ROUNDS;
		Order[] orders = graph.links().size() > FEW ? new Order[] { Order.GIVEN } : Order.values();
		Untangling.Result best = null;
		Order bestOrder = Order.GIVEN;
		for (int i = 0; i < orders.length && (best == null || best.faults() > 0); i++) {
			taste.take(orders[i]);
			Untangling.Result result = drawing(arrangement, taste, rounds, Integer.MAX_VALUE);
			if (best == null || result.isBetterThan(best)) {
				best = result;
				bestOrder = orders[i];
			} else if (i == orders.length - 1) {
				taste.take(bestOrder);
				best = drawing(arrangement, taste, rounds, Integer.MAX_VALUE);
			}
		}
		new Untangling(taste, enough -> drawing(arrangement, taste, rounds, enough), best, budget()).run();
	}

	/** @return how many more drawings may be made for fewer crossings; none for a page, whose shape they would spoil */
	private int budget() {
		int links = Math.max(1, graph.links().size());
		return options.page() || links > TANGLED ? 0 : Math.min(MOST, DRAWN / links);
	}

	/** Routes the lines in one order and draws until nothing is in the way of anything else. Returns what still is. */
	private Untangling.Result drawing(Arrangement arrangement, Taste taste, int rounds, int enough) {
		arrangement.again();
		tree.guards.forEach(Guard::reset);
		tree.boxes.forEach(box -> box.shift = 0);
		refused.clear();
		sketch();
		RouteGraph ways = new RouteGraph(tree);
		Nets nets = route(ways, taste);
		for (Box box : tree.boxes) {
			if (!box.isLeaf()) {
				box.table.keepBase();
			}
		}
		Conflicts conflicts = new Conflicts();
		int faults = 1;
		for (int round = 0; round < rounds && faults > 0; round++) {
			if (round > 0) {
				reset(ways, nets);
			}
			if (round >= STUBBORN) {
				loosen(conflicts.found);
				carriers.forEach((link, seg) -> refuse(link, seg, conflicts.found));
			}
			faults = draw(ways, nets, conflicts, enough);
			if (faults == Integer.MAX_VALUE) {
				return new Untangling.Result(faults, List.of());
			}
		}
		boolean counts = graph.links().size() <= TANGLED && rounds > 1;
		return counts ? new Untangling.Result(faults, new Tangles(nets.nets).pairs) : new Untangling.Result(faults, List.of());
	}

	/** Gives everything its place. Returns how many lines lie on each other and how many chips found no room; the most there can be if it was given up. */
	private int draw(RouteGraph ways, Nets nets, Conflicts conflicts, int enough) {
		carriers = Carriers.choose(nets, graph.links(), refused);
		for (int axis = 0; axis < 2; axis++) {
			settle(axis, ways, nets, conflicts);
		}
		if (enough < Integer.MAX_VALUE && new Tangles(nets.nets).pairs.size() >= enough) {
			return Integer.MAX_VALUE;
		}
		write();
		graph.wires().clear();
		for (Net net : nets.nets) {
			Wires.build(net, graph.wires());
		}
		int found = conflicts.find(nets.nets);
		Map<Link, Seg> actual = new HashMap<>();
		carriers.forEach((link, seg) -> actual.put(link, seg.actual()));
		ChipPlacer placer = new ChipPlacer(graph, tree, actual);
		placer.place();
		work += placer.looked() + conflicts.looked();
		for (Link link : placer.failed) {
			refused.computeIfAbsent(link, key -> new ArrayList<>()).add(carriers.get(link));
			loosenAll(nets.legsOf.get(link));
		}
		return found + placer.failed.size();
	}

	/** Lets other lines carry chips whose line is in the way of another. */
	private void refuse(Link link, Seg carrier, List<Seg> inTheWay) {
		if (inTheWay.contains(carrier.actual())) {
			refused.computeIfAbsent(link, key -> new ArrayList<>()).add(carrier);
		}
	}

	/** Asks for more room along a way on which chips did not fit. */
	private static void loosenAll(List<Leg> legs) {
		legs.forEach(leg -> loosen(leg.segs));
	}

	private static void loosen(Iterable<Seg> segs) {
		for (Seg seg : segs) {
			Channel channel = seg.channel == null && !seg.joins.isEmpty() ? seg.joins.get(0).channel : seg.channel;
			if (channel != null) {
				channel.extra += 2 * Room.PITCH;
			}
		}
	}

	private void reset(RouteGraph ways, Nets nets) {
		for (Box box : tree.boxes) {
			if (!box.isLeaf()) {
				box.table.restoreBase();
			}
			box.shift = 0;
		}
		for (Channel channel : ways.channels) {
			channel.lanes.clear();
			channel.segs.clear();
		}
		for (Net net : nets.nets) {
			net.segs.removeIf(seg -> seg.parts != null);
			net.segs.forEach(Seg::reset);
		}
		tell(nets);
	}

	/** Enters the lines into their channels. */
	private static void tell(Nets nets) {
		for (Net net : nets.nets) {
			for (Seg seg : net.segs) {
				if (seg.channel != null) {
					seg.channel.segs.add(seg);
				}
			}
		}
	}

	/** Keeps pinned places: nothing moves to make room, lines find their way around what stands where it stands. */
	private void keep(Pinning pinning) {
		pinning.run();
		for (int axis = 0; axis < 2; axis++) {
			Guards.place(tree.boxes, axis, Map.of());
		}
		write();
		graph.wires().clear();
		new FreeRouter(tree, new Nets(tree, graph.links()).nets).route(graph.wires());
		new ChipPlacer(graph, tree, Map.of()).place();
	}

	private void sketch() {
		for (int axis = 0; axis < 2; axis++) {
			Sizer.run(tree.root, axis);
			Guards.place(tree.boxes, axis, Map.of());
		}
	}

	private Nets route(RouteGraph ways, Taste taste) {
		Nets nets = new Nets(tree, graph.links());
		for (Terminal terminal : nets.terminals) {
			ways.connect(terminal);
		}
		ways.link();
		Router router = new Router(ways, taste, nets.terminals.size(), tree.boxes.size());
		for (Net net : taste.ordered(nets.nets)) {
			router.route(net);
		}
		work += router.steps;
		tell(nets);
		for (Net net : nets.nets) {
			for (Seg seg : net.segs) {
				seg.survey();
			}
		}
		return nets;
	}

	/** Makes the gaps of one axis as wide as needed and gives everything its coordinate on that axis. */
	private void settle(int axis, RouteGraph ways, Nets nets, Conflicts conflicts) {
		Occupied occupied = null;
		for (int attempt = 0; attempt < ATTEMPTS && (occupied == null || occupied.failed); attempt++) {
			widen(axis, ways, attempt == 0, conflicts);
			align(axis);
			Sizer.run(tree.root, axis);
			Guards.place(tree.boxes, axis, Guards.exits(ways, axis));
			if (axis == Axis.Y) {
				Guards.face(tree.guards);
				Sizer.run(tree.root, axis);
				Guards.place(tree.boxes, axis, Guards.exits(ways, axis));
			}
			occupied = new Occupied(conflicts);
			for (Channel channel : ways.channels) {
				if (channel.axis == axis) {
					Tracks.place(channel, occupied);
				}
			}
		}
		new Stubs(axis, nets.nets, occupied).place();
		work += occupied.looked();
	}

	private void widen(int axis, RouteGraph ways, boolean first, Conflicts conflicts) {
		for (Channel channel : ways.channels) {
			if (channel.axis == axis) {
				channel.segs.removeIf(seg -> seg.into != null);
				boolean used = !channel.segs.isEmpty();
				if (used && first) {
					work += (long) channel.segs.size() * channel.segs.size();
					channel.extent = Tracks.assign(channel, conflicts);
				}
				if (used || channel.hasBadges() || !channel.lanes.isEmpty()) {
					double[] least = channel.box.table.least[axis];
					least[channel.index] = Math.max(least[channel.index], channel.need(channel.extent));
				}
			}
		}
	}

	/** Cards of boxes that stand above each other are aligned where they have equally many columns and no badges beside them. */
	private void align(int axis) {
		if (axis == Axis.Y) {
			return;
		}
		Map<String, double[]> widest = new HashMap<>();
		for (int pass = 0; pass < 2; pass++) {
			for (Box box : tree.root.items) {
				if (box.node != null && !box.isLeaf()) {
					double[] least = box.table.least[axis];
					double[] common = widest.computeIfAbsent(box.at[axis] + " " + box.span[axis] + " " + least.length + box.isFlanked(), key -> new double[least.length]);
					for (int i = 0; i < least.length; i++) {
						common[i] = Math.max(common[i], least[i]);
						least[i] = common[i];
					}
				}
			}
		}
	}

	private void write() {
		for (Box box : tree.boxes) {
			Node node = box.node;
			if (node != null) {
				node.place(box.pos[Axis.X], box.pos[Axis.Y]);
				node.resize(box.size[Axis.X], box.size[Axis.Y]);
			}
		}
	}
}
