package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/** Turns placed lines into polylines, cut where legs of a net part. */
final class Wires {
	/** A part of a line between two cuts. */
	private record Part(Seg seg, double from, double to) {

		Point start() {
			return point(seg, from);
		}

		Point end() {
			return point(seg, to);
		}

		static Point point(Seg seg, double along) {
			return seg.axis == Axis.X ? new Point(seg.pos, along) : new Point(along, seg.pos);
		}
	}

	private final Net net;
	private final List<Wire> wires;
	private final Map<Seg, TreeSet<Double>> cuts = new HashMap<>();
	private final Map<Part, List<Leg>> users = new HashMap<>();
	private final Map<Leg, List<Part>> ways = new HashMap<>();

	private Wires(Net net, List<Wire> wires) {
		this.net = net;
		this.wires = wires;
	}

	static void build(Net net, List<Wire> wires) {
		new Wires(net, wires).build();
	}

	private void build() {
		for (Leg leg : net.legs) {
			if (leg.farPin != null) {
				ways.put(leg, way(leg));
			} else {
				wires.add(corner(leg));
			}
		}
		for (Leg leg : net.legs) {
			if (ways.containsKey(leg)) {
				ways.put(leg, cut(ways.get(leg), leg));
			}
		}
		Set<Part> drawn = new HashSet<>();
		for (Leg leg : net.legs) {
			if (ways.containsKey(leg)) {
				draw(leg, drawn);
			}
		}
	}

	/** Draws a leg for which given places leave no way around as a plain corner. */
	static Wire corner(Leg leg) {
		double x = (leg.from.low(Axis.X) + leg.from.high(Axis.X)) / 2;
		double y = (leg.to.low(Axis.Y) + leg.to.high(Axis.Y)) / 2;
		boolean down = y > (leg.from.low(Axis.Y) + leg.from.high(Axis.Y)) / 2;
		boolean right = (leg.to.low(Axis.X) + leg.to.high(Axis.X)) / 2 > x;
		List<Point> points = new ArrayList<>();
		points.add(new Point(x, down ? leg.from.high(Axis.Y) : leg.from.low(Axis.Y)));
		add(points, new Point(x, y));
		add(points, new Point(right ? leg.to.low(Axis.X) : leg.to.high(Axis.X), y));
		return new Wire(List.copyOf(points), false, leg.arrow, List.copyOf(leg.links));
	}

	/** @return the lines of a leg from its far end to the hub, uncut */
	private List<Part> way(Leg leg) {
		List<Seg> segs = new ArrayList<>();
		for (Seg each : leg.segs) {
			Seg seg = each.actual();
			if (segs.isEmpty() || segs.get(segs.size() - 1) != seg) {
				segs.add(seg);
			}
		}
		List<Part> parts = new ArrayList<>();
		double from = leg.farPin.terminal.edge(leg.farPin.side);
		for (int i = 0; i < segs.size(); i++) {
			Seg seg = segs.get(i);
			double to = i + 1 < segs.size() ? segs.get(i + 1).pos : leg.hubPin.terminal.edge(leg.hubPin.side);
			parts.add(new Part(seg, from, to));
			TreeSet<Double> at = cuts.computeIfAbsent(seg, key -> new TreeSet<>());
			at.add(from);
			at.add(to);
			from = seg.pos;
		}
		return parts;
	}

	private List<Part> cut(List<Part> parts, Leg leg) {
		List<Part> result = new ArrayList<>();
		for (Part part : parts) {
			double low = Math.min(part.from, part.to);
			double high = Math.max(part.from, part.to);
			List<Double> at = new ArrayList<>(cuts.get(part.seg).subSet(low, true, high, true));
			List<Part> pieces = new ArrayList<>();
			for (int i = 1; i < at.size(); i++) {
				Part piece = new Part(part.seg, at.get(i - 1), at.get(i));
				users.computeIfAbsent(piece, key -> new ArrayList<>()).add(leg);
				pieces.add(part.from <= part.to ? piece : new Part(part.seg, at.get(i), at.get(i - 1)));
			}
			if (part.from > part.to) {
				java.util.Collections.reverse(pieces);
			}
			result.addAll(pieces);
		}
		return result;
	}

	private static Part upward(Part part) {
		return part.from <= part.to ? part : new Part(part.seg, part.to, part.from);
	}

	private void draw(Leg leg, Set<Part> drawn) {
		List<Part> parts = ways.get(leg);
		int i = 0;
		while (i < parts.size()) {
			List<Leg> legs = users.get(upward(parts.get(i)));
			int end = i + 1;
			while (end < parts.size() && users.get(upward(parts.get(end))).equals(legs)) {
				end++;
			}
			if (drawn.add(upward(parts.get(i)))) {
				emit(leg, legs, parts, i, end);
			}
			i = end;
		}
	}

	private void emit(Leg leg, List<Leg> legs, List<Part> parts, int start, int end) {
		List<Point> points = new ArrayList<>();
		points.add(parts.get(start).start());
		for (int i = start; i < end; i++) {
			add(points, parts.get(i).end());
		}
		if (points.size() < 2) {
			return;
		}
		Set<Link> links = new java.util.LinkedHashSet<>();
		boolean arrow = false;
		for (Leg each : legs) {
			links.addAll(each.links);
			arrow |= each.arrow;
		}
		boolean atTarget = net.outward ? start == 0 : end == parts.size();
		if (net.outward) {
			java.util.Collections.reverse(points);
		}
		wires.add(new Wire(List.copyOf(points), false, arrow && atTarget, List.copyOf(links)));
	}

	static void add(List<Point> points, Point point) {
		Point last = points.get(points.size() - 1);
		if (last.equals(point)) {
			return;
		}
		if (points.size() > 1) {
			Point before = points.get(points.size() - 2);
			if (before.x() == last.x() && last.x() == point.x() || before.y() == last.y() && last.y() == point.y()) {
				points.remove(points.size() - 1);
			}
		}
		points.add(point);
	}
}
