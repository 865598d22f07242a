package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Wire;

/**
 * Routes lines through a picture in which nothing can move: one leg after the other on a fine grid, each the cheapest way by
 * length, bends and crossings, never through boxes or on lines of other nets.
 */
final class FreeRouter {
	private static final double BEND = 60;
	private static final double CROSSING = 40;
	/** How much longer a way along the line of another net seems. */
	private static final double TIGHT = 12;
	private static final double NEARBY = 1.6;
	private static final double CORNER = 8;

	private final FreeGrid grid;
	private final List<Net> nets;
	private final Heap heap = new Heap();
	private final double[] cost;
	private final int[] previous;
	private final int[] stamp;
	private final boolean[] allowed;
	/** The area in which the goals of a search lie, towards which it is drawn: lowest and highest coordinate by axis. */
	private final double[] low = new double[2];
	private final double[] high = new double[2];
	private int round;
	/** Whether lines of other nets are no obstacle. */
	private boolean crowded;
	/** Result of the last search: its final state, and the sides at which it starts and, at the hub, ends (else -1). */
	private int end;
	private int start;
	private int goal;

	FreeRouter(BoxTree tree, List<Net> nets) {
		this(new FreeGrid(tree, List.of(List.of(), List.of())), tree, nets);
	}

	FreeRouter(FreeGrid grid, BoxTree tree, List<Net> nets) {
		this.nets = nets;
		this.grid = grid;
		int states = grid.width * grid.height * 2;
		cost = new double[states];
		previous = new int[states];
		stamp = new int[states];
		allowed = new boolean[tree.boxes.size()];
	}

	void route(List<Wire> wires) {
		for (Net net : nets) {
			route(net, net.legs, new GridTree(grid, net), wires);
		}
	}

	/** Adds legs of a net to what is drawn of it, and makes wires of all. */
	void route(Net net, List<Leg> missing, GridTree drawn, List<Wire> wires) {
		List<Leg> legs = new ArrayList<>(missing);
		legs.sort(Comparator.comparingDouble(leg -> distance(net.hub, net.far(leg))));
		for (Leg leg : legs) {
			allow(net.hub.region(), net.far(leg).region());
			crowded = false;
			boolean found = search(net, net.far(leg), drawn);
			if (!found) {
				// no room left between lines: rather beside or on another line than through a box
				crowded = true;
				found = search(net, net.far(leg), drawn);
			}
			if (!found) {
				drawn.miss(leg);
			} else {
				drawn.add(leg, previous, end, start, goal);
			}
		}
		drawn.emit(wires);
	}

	private static double distance(Terminal a, Terminal b) {
		return Math.abs(a.low(0) - b.low(0)) + Math.abs(a.low(1) - b.low(1));
	}

	private void allow(Box first, Box second) {
		java.util.Arrays.fill(allowed, false);
		Box common = BoxTree.common(first, second);
		for (Box from : List.of(first, second)) {
			for (Box box = from; box != common; box = box.parent) {
				allowed[box.id] = true;
			}
		}
		allowed[common.id] = true;
	}

	/** Ways from the sides of a terminal: grid point to side. */
	private Map<Integer, Integer> doors(Terminal terminal, Net net) {
		Map<Integer, Integer> doors = new java.util.LinkedHashMap<>();
		for (int side = 0; side < 4; side++) {
			if (terminal.guard != null && side != (terminal.inner ? Side.opposite(terminal.guard.side) : terminal.guard.side)) {
				continue;
			}
			int out = side;
			grid.beside(terminal, side, CORNER, point -> {
				// not where the net itself passes: its end would lie on that line
				if (isFree(point, Side.axis(out), net) && grid.taken[Side.axis(out)][point] != net.id + 1) {
					doors.putIfAbsent(point, out);
				}
			});
		}
		return doors;
	}

	private boolean search(Net net, Terminal far, GridTree drawn) {
		round++;
		heap.clear();
		Map<Integer, Integer> goals = drawn.isEmpty() ? doors(net.hub, net) : Map.of();
		Map<Integer, Integer> starts = doors(far, net);
		aim(drawn.isEmpty() ? goals.keySet() : drawn.points());
		for (Map.Entry<Integer, Integer> door : starts.entrySet()) {
			int side = door.getValue();
			int along = Axis.other(Side.axis(side));
			double centre = Math.abs(grid.at(door.getKey(), along) - (far.low(along) + far.high(along)) / 2);
			reach(door.getKey() * 2 + Side.axis(side), -1, centre * 0.2);
		}
		while (!heap.isEmpty()) {
			int state = heap.pop();
			if (previous[state] <= -2) {
				continue;
			}
			previous[state] = -2 - (previous[state] + 1);
			int point = state >> 1;
			Integer goalSide = goals.get(point);
			boolean arrived = drawn.isEmpty() ? goalSide != null && Side.axis(goalSide) == (state & 1) : drawn.contains(point);
			if (arrived) {
				end = state;
				goal = goalSide == null ? -1 : goalSide;
				int first = state;
				while (-2 - previous[first] - 1 >= 0) {
					first = -2 - previous[first] - 1;
				}
				start = starts.get(first >> 1);
				return true;
			}
			expand(state, net);
		}
		return false;
	}

	private void aim(Iterable<Integer> points) {
		for (int axis = 0; axis < 2; axis++) {
			low[axis] = Double.MAX_VALUE;
			high[axis] = -Double.MAX_VALUE;
			for (int point : points) {
				low[axis] = Math.min(low[axis], grid.at(point, axis));
				high[axis] = Math.max(high[axis], grid.at(point, axis));
			}
		}
	}

	/** @return least cost still to come: the distance, and a bend where the goals are not straight ahead */
	private double rest(int state) {
		int axis = state & 1;
		double ahead = away(state >> 1, axis);
		double aside = away(state >> 1, Axis.other(axis));
		return ahead + aside + (aside > 0 ? BEND : 0);
	}

	private double away(int point, int axis) {
		double at = grid.at(point, axis);
		return Math.max(0, Math.max(low[axis] - at, at - high[axis]));
	}

	private void expand(int state, Net net) {
		int point = state >> 1;
		int axis = state & 1;
		boolean canBend = isFree(point, 0, net) && isFree(point, 1, net);
		for (int side = 0; side < 4; side++) {
			int movement = Side.axis(side);
			int next = grid.next(point, side);
			if (next < 0 || movement != axis && !canBend || !isFree(next, movement, net) || !allowed[grid.region[next]]) {
				continue;
			}
			double price = Math.abs(grid.at(next, movement) - grid.at(point, movement)) * dearness(next, movement, net) + (movement != axis ? BEND : 0);
			int crossed = grid.taken[Axis.other(movement)][next];
			price += crossed > 0 && crossed != net.id + 1 ? CROSSING : 0;
			reach(next * 2 + movement, state, cost[state] + price);
		}
	}

	/** @return how much longer a step to a point seems because of others that run there or right beside it */
	private double dearness(int point, int axis, Net net) {
		if (!grid.isFree(point, axis, net.id)) {
			return TIGHT;
		}
		return isBeside(point, axis, net) ? NEARBY : 1;
	}

	private boolean isFree(int point, int axis, Net net) {
		return grid.isFree(point, axis, net.id) || crowded && grid.isCrowded(point, axis);
	}

	/** @return whether a line of another net or a box runs right beside a point */
	private boolean isBeside(int point, int axis, Net net) {
		int across = Axis.other(axis);
		for (int direction = 0; direction < 2; direction++) {
			int near = grid.next(point, Side.of(across, direction == 1));
			if (near >= 0 && grid.taken[axis][near] != 0 && grid.taken[axis][near] != net.id + 1) {
				return true;
			}
		}
		return false;
	}

	private void reach(int state, int from, double newCost) {
		if (stamp[state] == round && cost[state] <= newCost) {
			return;
		}
		stamp[state] = round;
		cost[state] = newCost;
		previous[state] = from;
		heap.push(state, newCost + rest(state));
	}
}
