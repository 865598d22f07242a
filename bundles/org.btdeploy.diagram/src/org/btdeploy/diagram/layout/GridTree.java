package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/** The lines of one net on a grid, growing towards its hub. */
final class GridTree {
	private final FreeGrid grid;
	private final Net net;
	/** The next point on the way to the hub, -1 at the hub. */
	private final Map<Integer, Integer> towards = new HashMap<>();
	private final Map<Leg, Integer> starts = new LinkedHashMap<>();
	private final Map<Leg, Point> ends = new HashMap<>();
	private final List<Leg> missed = new ArrayList<>();
	/** Where the ways end that reach the hub, by their last point. */
	private final Map<Integer, Point> hubEnds = new HashMap<>();

	GridTree(FreeGrid grid, Net net) {
		this.grid = grid;
		this.net = net;
	}

	boolean isEmpty() {
		return towards.isEmpty();
	}

	boolean contains(int point) {
		return towards.containsKey(point);
	}

	/** @return all points it runs over */
	Iterable<Integer> points() {
		return towards.keySet();
	}

	void miss(Leg leg) {
		missed.add(leg);
	}

	/** Takes over a way that is there already, given by its corners from the far end to the hub, all on lines of the grid. */
	void keep(Leg leg, List<Point> corners) {
		List<Integer> way = withoutLoops(grid.follow(corners, net.id));
		if (way.isEmpty()) {
			return;
		}
		starts.put(leg, way.get(0));
		ends.put(leg, corners.get(0));
		for (int i = 0; i < way.size() && !towards.containsKey(way.get(i)); i++) {
			boolean last = i == way.size() - 1;
			towards.put(way.get(i), last ? -1 : way.get(i + 1));
			if (last) {
				hubEnds.put(way.get(i), corners.get(corners.size() - 1));
			}
		}
	}

	boolean has(Leg leg) {
		return starts.containsKey(leg);
	}

	private static List<Integer> withoutLoops(List<Integer> way) {
		List<Integer> straight = new ArrayList<>();
		Set<Integer> passed = new HashSet<>();
		for (int point : way) {
			if (passed.add(point)) {
				straight.add(point);
			} else {
				while (straight.get(straight.size() - 1) != point) {
					passed.remove(straight.remove(straight.size() - 1));
				}
			}
		}
		return straight;
	}

	/** Adds the way found for a leg, given by the chain of search states from its end at the tree or hub. */
	void add(Leg leg, int[] previous, int end, int startSide, int hubSide) {
		int state = end;
		if (hubSide >= 0) {
			towards.put(end >> 1, -1);
			grid.take(end >> 1, Side.axis(hubSide), net.id);
			hubEnds.put(end >> 1, edge(net.hub, end >> 1, hubSide));
		}
		int before = -2 - previous[state] - 1;
		while (before >= 0) {
			int point = before >> 1;
			grid.take(point, state & 1, net.id);
			grid.take(state >> 1, state & 1, net.id);
			towards.putIfAbsent(point, state >> 1);
			state = before;
			before = -2 - previous[state] - 1;
		}
		grid.take(state >> 1, Side.axis(startSide), net.id);
		starts.put(leg, state >> 1);
		ends.put(leg, edge(net.far(leg), state >> 1, startSide));
	}

	private Point edge(Terminal terminal, int point, int side) {
		double edge = terminal.edge(side);
		return Side.axis(side) == Axis.X ? new Point(edge, grid.y(point)) : new Point(grid.x(point), edge);
	}

	void emit(List<Wire> wires) {
		Map<Integer, List<Leg>> users = new HashMap<>();
		for (Map.Entry<Leg, Integer> entry : starts.entrySet()) {
			for (int point = entry.getValue(); point >= 0; point = towards.get(point)) {
				users.computeIfAbsent(point, key -> new ArrayList<>()).add(entry.getKey());
			}
		}
		Set<Integer> drawn = new HashSet<>();
		for (Leg leg : net.legs) {
			if (starts.containsKey(leg)) {
				emit(leg, users, drawn, wires);
			}
		}
		for (Leg leg : missed) {
			wires.add(Wires.corner(leg));
		}
	}

	private void emit(Leg leg, Map<Integer, List<Leg>> users, Set<Integer> drawn, List<Wire> wires) {
		List<Point> points = new ArrayList<>();
		points.add(ends.get(leg));
		int point = starts.get(leg);
		List<Leg> legs = users.get(point);
		boolean first = true;
		if (legs.size() > 1) {
			// others pass where this leg begins: its own part is only the way to its end
			points.add(new Point(grid.x(point), grid.y(point)));
			finish(points, List.of(leg), true, false, wires);
			if (!drawn.add(point)) {
				return;
			}
			points = new ArrayList<>();
			points.add(new Point(grid.x(point), grid.y(point)));
			first = false;
		}
		while (true) {
			Wires.add(points, new Point(grid.x(point), grid.y(point)));
			int next = towards.get(point);
			boolean shared = next >= 0 && !users.get(next).equals(legs);
			if (next < 0 || shared) {
				if (next < 0) {
					Wires.add(points, hubEnds.get(point));
				} else {
					Wires.add(points, new Point(grid.x(next), grid.y(next)));
				}
				finish(points, legs, first, next < 0, wires);
				if (next < 0 || !drawn.add(next)) {
					return;
				}
				points = new ArrayList<>();
				legs = users.get(next);
				first = false;
				points.add(new Point(grid.x(next), grid.y(next)));
			}
			point = next;
		}
	}

	private void finish(List<Point> points, List<Leg> legs, boolean atFar, boolean atHub, List<Wire> wires) {
		if (points.size() < 2) {
			return;
		}
		Set<Link> links = new LinkedHashSet<>();
		boolean arrow = false;
		for (Leg leg : legs) {
			links.addAll(leg.links);
			arrow |= leg.arrow;
		}
		if (net.outward) {
			java.util.Collections.reverse(points);
		}
		wires.add(new Wire(List.copyOf(points), false, arrow && (net.outward ? atFar : atHub), List.copyOf(links)));
	}
}
