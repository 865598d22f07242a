package org.btdeploy.diagram.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/**
 * Lays out a picture for a page. How wide lines make their gaps is known only afterwards; so what came out too wide or too high is
 * laid out again for a page that is as much too high or too wide, and the best is kept.
 */
final class PageFit {
	/** What the shape to strive for is multiplied with, try after try: first corrected by what came out, then more and less. */
	private static final double[] CORRECTIONS = { 1, 1, 1, 0.8, 1.25, 0.64, 1.55, 0.5, 2 };
	/** Links beyond which there are no tries but the corrected ones, unless these are too far off. */
	private static final int MANY = 200;
	private static final int CORRECTED = 3;
	private static final double FAR = 1.2;
	/** Nearer to the page than this, one does not see the difference. */
	static final double NEAR = 1.06;
	/** Room for margins and title, in points. */
	static final double BESIDE = 72;
	static final double ABOVE = 150;

	private final Graph graph;
	private final LayoutOptions wanted;
	/** The one made last. */
	private NetworkLayout layout;
	private final List<Node> pinned = new ArrayList<>();
	private final List<double[]> places = new ArrayList<>();

	private PageFit(Graph graph, LayoutOptions wanted) {
		this.graph = graph;
		this.wanted = wanted;
	}

	static void layout(Graph graph, LayoutOptions options) {
		new PageFit(graph, options).run();
	}

	private void run() {
		notePins();
		double aspect = wanted.aspect();
		double best = Double.MAX_VALUE;
		double bestAspect = aspect;
		double last = aspect;
		boolean many = graph.links().size() > MANY;
		for (int i = 0; i < CORRECTIONS.length && best > (many && i >= CORRECTED ? FAR : NEAR); i++) {
			last = aspect * CORRECTIONS[i];
			double got = layOut(last);
			double off = off(got, wanted.aspect());
			if (off < best) {
				best = off;
				bestAspect = last;
			}
			if (i < 2) {
				aspect = Math.max(wanted.aspect() / 3, Math.min(wanted.aspect() * 3, aspect * wanted.aspect() / got));
			}
		}
		if (last != bestAspect) {
			layOut(bestAspect);
		}
		if (pinned.isEmpty()) {
			layout.untangle(wanted.aspect());
		}
	}

	/** @return how many times wider or higher something is than wanted, 1 for not at all */
	static double off(double aspect, double wanted) {
		return Math.max(aspect / wanted, wanted / aspect);
	}

	/** @return width to height of what came out, with room for margins and title */
	private double layOut(double aspect) {
		for (int i = 0; i < pinned.size(); i++) {
			double[] place = places.get(i);
			pinned.get(i).resize(place[2], place[3]);
			pinned.get(i).pin(place[0], place[1]);
		}
		layout = new NetworkLayout(graph, new LayoutOptions(aspect, true));
		layout.draw();
		layout.keep();
		return aspect(graph);
	}

	private void notePins() {
		Deque<Node> nodes = new ArrayDeque<>(graph.roots());
		while (!nodes.isEmpty()) {
			Node node = nodes.pop();
			nodes.addAll(node.children());
			if (node.isPinned()) {
				pinned.add(node);
				places.add(new double[] { node.x(), node.y(), node.width(), node.height() });
			}
		}
	}

	/** @return width to height of a picture as it will be with title and margins */
	static double aspect(Graph graph) {
		double left = Double.MAX_VALUE;
		double top = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		double bottom = -Double.MAX_VALUE;
		for (Node node : graph.roots()) {
			left = Math.min(left, node.x());
			top = Math.min(top, node.y());
			right = Math.max(right, node.x() + node.width());
			bottom = Math.max(bottom, node.y() + node.height());
		}
		for (Wire wire : graph.wires()) {
			for (Point point : wire.points()) {
				left = Math.min(left, point.x());
				top = Math.min(top, point.y());
				right = Math.max(right, point.x());
				bottom = Math.max(bottom, point.y());
			}
		}
		return graph.roots().isEmpty() ? 1 : (right - left + BESIDE) / (bottom - top + ABOVE);
	}
}
