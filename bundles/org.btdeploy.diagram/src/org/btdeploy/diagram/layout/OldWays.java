package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/** Finds the ways of legs in the picture that was laid out last. */
final class OldWays {
	private static final double NEAR = 0.01;

	/**
	 * A way that was there before.
	 *
	 * @param corners its corners from the far end to the hub
	 * @param wires the wires it consists of
	 */
	record Way(List<Point> corners, List<Wire> wires) {
	}

	private final RectIndex<Wire> ends = new RectIndex<>(120, 120);
	private final Map<Point, List<Wire>> meeting = new HashMap<>();

	OldWays(List<Wire> wires) {
		for (Wire wire : wires) {
			for (Point point : List.of(first(wire), last(wire))) {
				ends.add(point.x() - NEAR, point.y() - NEAR, point.x() + NEAR, point.y() + NEAR, wire);
				meeting.computeIfAbsent(point, any -> new ArrayList<>()).add(wire);
			}
		}
	}

	private static Point first(Wire wire) {
		return wire.points().get(0);
	}

	private static Point last(Wire wire) {
		return wire.points().get(wire.points().size() - 1);
	}

	/** @return the way between the ends of a leg as they are now, null if there was none */
	Way of(Net net, Leg leg) {
		Terminal far = net.far(leg);
		for (RectIndex.Entry<Wire> entry : ends.find(far.low(0) - NEAR, far.low(1) - NEAR, far.high(0) + NEAR, far.high(1) + NEAR)) {
			List<Point> points = towardsHub(entry.content(), net);
			if (touches(far, points.get(0), points.get(1))) {
				for (Link link : entry.content().links()) {
					List<Wire> wires = new ArrayList<>(List.of(entry.content()));
					if (follow(net, link, points, wires)) {
						return way(net, wires);
					}
				}
			}
		}
		return null;
	}

	private static List<Point> towardsHub(Wire wire, Net net) {
		if (!net.outward) {
			return wire.points();
		}
		List<Point> points = new ArrayList<>(wire.points());
		Collections.reverse(points);
		return points;
	}

	/** Goes on along the wires of a link. Returns whether they lead to the hub. */
	private boolean follow(Net net, Link link, List<Point> points, List<Wire> wires) {
		Point end = points.get(points.size() - 1);
		if (touches(net.hub, end, points.get(points.size() - 2))) {
			return true;
		}
		for (Wire next : meeting.get(end)) {
			List<Point> onward = towardsHub(next, net);
			if (!wires.contains(next) && next.links().contains(link) && onward.get(0).equals(end)) {
				wires.add(next);
				if (follow(net, link, onward, wires)) {
					return true;
				}
				wires.remove(wires.size() - 1);
			}
		}
		return false;
	}

	private static Way way(Net net, List<Wire> wires) {
		List<Point> corners = new ArrayList<>();
		for (Wire wire : wires) {
			for (Point point : towardsHub(wire, net)) {
				if (corners.isEmpty()) {
					corners.add(point);
				} else {
					Wires.add(corners, point);
				}
			}
		}
		return new Way(corners, wires);
	}

	/** @return whether a line that ends at a point, coming from another, ends at a terminal from the right side */
	private static boolean touches(Terminal terminal, Point end, Point from) {
		boolean upright = end.x() == from.x();
		int axis = upright ? Axis.Y : Axis.X;
		double at = upright ? end.y() : end.x();
		double along = upright ? end.x() : end.y();
		int side = Side.of(axis, (upright ? from.y() : from.x()) > at);
		if (terminal.guard != null && side != (terminal.inner ? Side.opposite(terminal.guard.side) : terminal.guard.side)) {
			return false;
		}
		int across = Axis.other(axis);
		return Math.abs(terminal.edge(side) - at) < NEAR && along > terminal.low(across) - NEAR && along < terminal.high(across) + NEAR;
	}
}
