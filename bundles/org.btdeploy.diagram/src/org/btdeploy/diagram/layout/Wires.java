package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/** Turns placed lines into polylines, cut where legs of a net part. */
final class Wires {
	/** A line with the places at which it is cut and, between each two of them, what runs over it. */
	private static final class Line {
		final Seg seg;
		double[] cuts = new double[4];
		int count;
		final List<List<Leg>> users = new ArrayList<>(2);
		boolean[] drawn;

		Line(Seg seg) {
			this.seg = seg;
		}

		void cut(double at) {
			if (count == cuts.length) {
				cuts = Arrays.copyOf(cuts, count * 2);
			}
			cuts[count++] = at;
		}

		/** To be called when all cuts are known. */
		void divide() {
			Arrays.sort(cuts, 0, count);
			int distinct = 1;
			for (int i = 1; i < count; i++) {
				if (cuts[i] != cuts[distinct - 1]) {
					cuts[distinct++] = cuts[i];
				}
			}
			count = distinct;
			for (int i = 1; i < count; i++) {
				users.add(new ArrayList<>(2));
			}
			drawn = new boolean[count];
		}

		int index(double at) {
			return Arrays.binarySearch(cuts, 0, count, at);
		}

		Point point(double along) {
			return seg.axis == Axis.X ? new Point(seg.pos, along) : new Point(along, seg.pos);
		}
	}

	/** The stretch of a leg on one line. */
	private record Step(Line line, double from, double to) {
	}

	/** What a leg passes between two cuts that follow each other. */
	private record Part(Line line, int index, boolean upward) {
		Point start() {
			return line.point(line.cuts[upward ? index : index + 1]);
		}

		Point end() {
			return line.point(line.cuts[upward ? index + 1 : index]);
		}

		List<Leg> users() {
			return line.users.get(index);
		}
	}

	private final Net net;
	private final List<Wire> wires;
	private final Map<Seg, Line> lines = new IdentityHashMap<>();

	private Wires(Net net, List<Wire> wires) {
		this.net = net;
		this.wires = wires;
	}

	static void build(Net net, List<Wire> wires) {
		new Wires(net, wires).build();
	}

	private void build() {
		Map<Leg, List<Step>> ways = new LinkedHashMap<>();
		for (Leg leg : net.legs) {
			if (leg.farPin != null) {
				ways.put(leg, way(leg));
			} else {
				wires.add(corner(leg));
			}
		}
		lines.values().forEach(Line::divide);
		Map<Leg, List<Part>> parts = new LinkedHashMap<>();
		ways.forEach((leg, way) -> parts.put(leg, parts(way, leg)));
		parts.forEach(this::draw);
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
	private List<Step> way(Leg leg) {
		List<Seg> segs = new ArrayList<>(leg.segs.size());
		for (Seg each : leg.segs) {
			Seg seg = each.actual();
			if (segs.isEmpty() || segs.get(segs.size() - 1) != seg) {
				segs.add(seg);
			}
		}
		List<Step> steps = new ArrayList<>(segs.size());
		double from = leg.farPin.terminal.edge(leg.farPin.side);
		for (int i = 0; i < segs.size(); i++) {
			Seg seg = segs.get(i);
			double to = i + 1 < segs.size() ? segs.get(i + 1).pos : leg.hubPin.terminal.edge(leg.hubPin.side);
			Line line = lines.computeIfAbsent(seg, Line::new);
			line.cut(from);
			line.cut(to);
			steps.add(new Step(line, from, to));
			from = seg.pos;
		}
		return steps;
	}

	private static List<Part> parts(List<Step> way, Leg leg) {
		List<Part> parts = new ArrayList<>();
		for (Step step : way) {
			Line line = step.line;
			int from = line.index(step.from);
			int to = line.index(step.to);
			for (int i = from; i < to; i++) {
				parts.add(new Part(line, i, true));
				line.users.get(i).add(leg);
			}
			for (int i = from - 1; i >= to; i--) {
				parts.add(new Part(line, i, false));
				line.users.get(i).add(leg);
			}
		}
		return parts;
	}

	private void draw(Leg leg, List<Part> parts) {
		int i = 0;
		while (i < parts.size()) {
			Part first = parts.get(i);
			int end = i + 1;
			while (end < parts.size() && parts.get(end).users().equals(first.users())) {
				end++;
			}
			if (!first.line.drawn[first.index]) {
				first.line.drawn[first.index] = true;
				emit(first.users(), parts, i, end);
			}
			i = end;
		}
	}

	private void emit(List<Leg> legs, List<Part> parts, int start, int end) {
		List<Point> points = new ArrayList<>(end - start + 1);
		points.add(parts.get(start).start());
		for (int i = start; i < end; i++) {
			add(points, parts.get(i).end());
		}
		if (points.size() < 2) {
			return;
		}
		boolean arrow = false;
		for (Leg each : legs) {
			arrow |= each.arrow;
		}
		boolean atTarget = net.outward ? start == 0 : end == parts.size();
		if (net.outward) {
			Collections.reverse(points);
		}
		wires.add(new Wire(List.copyOf(points), false, arrow && atTarget, links(legs)));
	}

	private static List<Link> links(List<Leg> legs) {
		if (legs.size() == 1 && legs.get(0).links.size() == 1) {
			return List.of(legs.get(0).links.get(0));
		}
		Set<Link> links = new LinkedHashSet<>();
		for (Leg each : legs) {
			links.addAll(each.links);
		}
		return List.copyOf(links);
	}

	static void add(List<Point> points, Point point) {
		Point last = points.get(points.size() - 1);
		if (last.x() == point.x() && last.y() == point.y()) {
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
