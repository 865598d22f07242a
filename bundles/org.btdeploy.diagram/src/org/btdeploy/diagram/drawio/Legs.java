package org.btdeploy.diagram.drawio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/**
 * The ways of relations from box to box: what the layout draws as pieces between junctions, put together again, with one
 * leg to each firewall and one from the last firewall to the target.
 */
final class Legs {
	/** Ends of lines touch their boxes; rounding is forgiven. */
	private static final double TOLERANCE = 1.5;

	/**
	 * A line from one box to the next.
	 *
	 * @param points corners from start to end
	 * @param arrow whether an arrow head is at its end
	 */
	record Leg(Node from, Node to, List<Point> points, boolean arrow) {
	}

	/** A piece of a line, walked in one direction. */
	private record Step(Point end, List<Point> points, boolean arrow, Wire wire) {
	}

	private final Map<Link, List<Wire>> wires = new IdentityHashMap<>();

	Legs(Graph graph) {
		for (Wire wire : graph.wires()) {
			for (Link link : wire.links()) {
				wires.computeIfAbsent(link, any -> new ArrayList<>()).add(wire);
			}
		}
	}

	/** @return the legs of a relation in order; a straight one where the layout drew none */
	List<Leg> of(Link link) {
		List<Node> stops = new ArrayList<>();
		stops.add(link.source());
		stops.addAll(link.via());
		stops.add(link.target());
		List<Leg> legs = new ArrayList<>();
		Node from = link.source();
		for (Node to : stops.subList(1, stops.size())) {
			Leg leg = leg(from, to, wires.getOrDefault(link, List.of()));
			if (leg != null) {
				legs.add(leg);
				from = to;
			}
		}
		if (legs.isEmpty()) {
			legs.add(new Leg(link.source(), link.target(), List.of(center(link.source()), center(link.target())), link.arrow()));
		}
		return legs;
	}

	private static Point center(Node node) {
		return new Point(node.x() + node.width() / 2, node.y() + node.height() / 2);
	}

	/** @return the way with the fewest pieces, null if there is none */
	private static Leg leg(Node from, Node to, List<Wire> wires) {
		Map<Point, List<Step>> steps = steps(wires);
		Deque<List<Step>> ways = new ArrayDeque<>();
		Set<Point> seen = new HashSet<>();
		for (Point start : steps.keySet()) {
			if (touches(from, start) && seen.add(start)) {
				steps.get(start).forEach(step -> ways.add(List.of(step)));
			}
		}
		while (!ways.isEmpty()) {
			List<Step> way = ways.poll();
			Step last = way.getLast();
			if (touches(to, last.end)) {
				return join(from, to, way);
			}
			if (seen.add(key(last.end))) {
				for (Step next : steps.getOrDefault(key(last.end), List.of())) {
					List<Step> longer = new ArrayList<>(way);
					longer.add(next);
					ways.add(longer);
				}
			}
		}
		return null;
	}

	private static Map<Point, List<Step>> steps(List<Wire> wires) {
		Map<Point, List<Step>> steps = new LinkedHashMap<>();
		for (Wire wire : wires) {
			List<Point> points = wire.points();
			steps.computeIfAbsent(key(points.getFirst()), any -> new ArrayList<>()).add(new Step(points.getLast(), points, wire.arrowAtEnd(), wire));
			steps.computeIfAbsent(key(points.getLast()), any -> new ArrayList<>()).add(new Step(points.getFirst(), points.reversed(), wire.arrowAtStart(), wire));
		}
		return steps;
	}

	private static Point key(Point point) {
		return new Point(Math.round(point.x() * 10) / 10.0, Math.round(point.y() * 10) / 10.0);
	}

	/** A line that ends somewhere within a container ends at something else there. */
	private static boolean touches(Node node, Point point) {
		double left = point.x() - node.x();
		double top = point.y() - node.y();
		double inside = Math.min(Math.min(left, node.width() - left), Math.min(top, node.height() - top));
		return inside >= -TOLERANCE && (inside <= TOLERANCE || !node.kind().isContainer());
	}

	private static Leg join(Node from, Node to, List<Step> way) {
		List<Point> points = new ArrayList<>();
		for (Step step : way) {
			for (Point point : step.points) {
				if (points.isEmpty() || !key(points.getLast()).equals(key(point))) {
					add(points, point);
				}
			}
		}
		return new Leg(from, to, List.copyOf(points), way.getLast().arrow);
	}

	/** Junctions in the middle of a straight line are no corners. */
	private static void add(List<Point> points, Point point) {
		if (points.size() > 1) {
			Point before = points.get(points.size() - 2);
			Point last = points.getLast();
			double turn = (last.x() - before.x()) * (point.y() - last.y()) - (last.y() - before.y()) * (point.x() - last.x());
			if (Math.abs(turn) < 0.01) {
				points.removeLast();
			}
		}
		points.add(point);
	}
}
