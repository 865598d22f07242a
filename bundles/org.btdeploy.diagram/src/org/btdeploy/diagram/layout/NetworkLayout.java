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
	/** Links beyond which the drawing is made once only: making it again puts as much wrong elsewhere as it puts right. */
	private static final int LARGE = 4000;
	private final Graph graph;
	private final BoxTree tree;
	private long work;

	private NetworkLayout(Graph graph) {
		this.graph = graph;
		tree = new BoxTree(graph);
	}

	/** Lays out a graph. Places, container sizes and wires of an earlier layout are replaced, pinned places kept. */
	public static void layout(Graph graph) {
		work(graph);
	}

	/**
	 * Lays out a graph.
	 *
	 * @return the steps of all searches for ways and free places and of ordering lines: how long it takes, on any machine
	 */
	static long work(Graph graph) {
		graph.wires().clear();
		NetworkLayout layout = new NetworkLayout(graph);
		layout.run();
		return layout.work;
	}

	private void run() {
		if (tree.boxes.size() == 1) {
			return;
		}
		boolean pinned = Pinning.isNeeded(tree);
		Pinning pinning = new Pinning(tree);
		arrangeFreely();
		if (pinned) {
			keep(pinning);
		}
	}

	private void arrangeFreely() {
		Arrangement arrangement = new Arrangement(tree);
		arrangement.run();
		Guards.chooseSides(tree, graph);
		arrangement.again();
		sketch();
		RouteGraph ways = new RouteGraph(tree);
		Nets nets = route(ways);
		for (Box box : tree.boxes) {
			if (!box.isLeaf()) {
				box.table.keepBase();
			}
		}
		Conflicts conflicts = new Conflicts();
		Map<Link, List<Seg>> refused = new HashMap<>();
		int rounds = graph.links().size() > LARGE ? 1 : ROUNDS;
		for (int round = 0; round < rounds; round++) {
			if (round > 0) {
				reset(ways, nets);
			}
			if (draw(ways, nets, conflicts, refused)) {
				return;
			}
		}
	}

	/** Gives everything its place. Returns whether no lines lie on each other and all chips found room. */
	private boolean draw(RouteGraph ways, Nets nets, Conflicts conflicts, Map<Link, List<Seg>> refused) {
		Map<Link, Seg> carriers = Carriers.choose(nets, graph.links(), refused);
		for (int axis = 0; axis < 2; axis++) {
			settle(axis, ways, nets, conflicts);
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
			loosen(nets.legsOf.get(link));
		}
		return found == 0 && placer.failed.isEmpty();
	}

	/** Asks for more room along a way on which chips did not fit. */
	private static void loosen(List<Leg> legs) {
		for (Leg leg : legs) {
			for (Seg seg : leg.segs) {
				Channel channel = seg.channel == null && !seg.joins.isEmpty() ? seg.joins.get(0).channel : seg.channel;
				if (channel != null) {
					channel.extra += 2 * Room.PITCH;
				}
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

	private Nets route(RouteGraph ways) {
		Nets nets = new Nets(tree, graph.links());
		for (Terminal terminal : nets.terminals) {
			ways.connect(terminal);
		}
		ways.link();
		Router router = new Router(ways, nets.terminals.size(), tree.boxes.size());
		for (Net net : nets.nets) {
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

	/** Cards of boxes that stand above each other are aligned where they have equally many columns. */
	private void align(int axis) {
		if (axis == Axis.Y) {
			return;
		}
		Map<String, double[]> widest = new HashMap<>();
		for (int pass = 0; pass < 2; pass++) {
			for (Box box : tree.root.items) {
				if (box.node != null && !box.isLeaf()) {
					double[] least = box.table.least[axis];
					double[] common = widest.computeIfAbsent(box.at[axis] + " " + box.span[axis] + " " + least.length, key -> new double[least.length]);
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
