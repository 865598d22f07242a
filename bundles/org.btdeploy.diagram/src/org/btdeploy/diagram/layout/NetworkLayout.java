package org.btdeploy.diagram.layout;

import java.util.Map;

import org.btdeploy.diagram.graph.Graph;

/**
 * Lays out the network view: places all nodes, sizes containers, draws the lines and places the chips.
 *
 * <p>Boxes stand in tables: the lanes and ranks of the whole picture, and the cards of each box. Lines run in the gaps of
 * these tables. They are routed through the gaps first; then each gap becomes as wide as its lines and chips need, so that
 * places, and with them free room for every line, follow from the routes.
 */
public final class NetworkLayout {
	/** How often the drawing is made again because of lines or chips in each other's way. */
	static final int ROUNDS = 12;
	/** Links beyond which the drawing is made once only: making it again puts as much wrong elsewhere as it puts right. */
	private static final int LARGE = 4000;
	/** Links up to which other orders of routing are tried where one leaves something in the way of something else. */
	private static final int FEW = 600;
	private final Graph graph;
	private final BoxTree tree;
	private final LayoutOptions options;
	/** Null where no place is kept. */
	private final Pinning pinning;
	private Routing routing;
	private Drawing drawing;
	private Drawing.Result result;

	NetworkLayout(Graph graph, LayoutOptions options) {
		this.graph = graph;
		this.options = options;
		tree = new BoxTree(graph);
		pinning = Pinning.isNeeded(tree) ? new Pinning(tree) : null;
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
		return layout.routing.steps() + layout.drawing.looked();
	}

	void run() {
		draw();
		untangle(0);
		keep();
	}

	/** Places everything and draws the lines. */
	void draw() {
		graph.wires().clear();
		if (isEmpty()) {
			return;
		}
		Arrangement arrangement = new Arrangement(tree, options);
		arrangement.run();
		Guards.chooseSides(tree, graph);
		arrangement.again();
		tree.boxes.stream().filter(box -> !box.isLeaf()).forEach(box -> box.table.keepBase());
		Spacing.sketch(tree);
		routing = new Routing(tree, graph.links());
		drawing = new Drawing(graph, tree, routing);
		// what is moved to its kept place afterwards is drawn once more there
		boolean roughly = pinning != null && !Untangling.isWorthwhile(graph.links().size());
		if (roughly) {
			routing.all(Order.GIVEN);
			result = drawing.draw(1, Drawing.ANY);
		} else {
			drawInOrder();
		}
	}

	/** Tries the orders of routing until one leaves nothing in the way of anything else. */
	private void drawInOrder() {
		int rounds = graph.links().size() > LARGE ? 1 : ROUNDS;
		Order[] orders = graph.links().size() > FEW ? new Order[] { Order.GIVEN } : Order.values();
		Order best = null;
		Order last = null;
		for (int i = 0; i < orders.length && (result == null || result.faults() > 0); i++) {
			last = orders[i];
			drawing.erase();
			routing.all(last);
			Drawing.Result drawn = drawing.draw(rounds, Drawing.ANY);
			if (result == null || drawn.isBetterThan(result)) {
				result = drawn;
				best = last;
			}
		}
		if (best != last) {
			drawing.erase();
			routing.all(best);
			result = drawing.draw(rounds, Drawing.ANY);
		}
	}

	/**
	 * Draws again with fewer crossings, unless that is too much work.
	 *
	 * @param shape width to height of the page it is to fit no worse than it does, 0 for none
	 */
	void untangle(double shape) {
		if (!isEmpty() && Untangling.isWorthwhile(graph.links().size())) {
			result = new Untangling(routing, drawing, result, graph.links().size(), shape).run();
		}
	}

	/** Keeps pinned places: nothing moves to make room, lines find their way around what stands where it stands. */
	void keep() {
		if (pinning == null || isEmpty()) {
			return;
		}
		pinning.run();
		for (int axis = 0; axis < 2; axis++) {
			Guards.place(tree.boxes, axis, Map.of());
		}
		tree.write();
		graph.wires().clear();
		new FreeRouter(tree, new Nets(tree, graph.links()).nets).route(graph.wires());
		new ChipPlacer(graph, tree, Map.of()).place();
	}

	private boolean isEmpty() {
		return tree.boxes.size() == 1;
	}
}
