package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each net the shortest tree of ways from its hub, counting length, bends, crossings with lines already drawn and
 * sharing of gaps. Ways stay within the boxes that contain an end of the net.
 */
final class Router {
	private static final double BEND = 70;
	private static final double CROSSING = 80;
	/** What a crossing costs a net that shuns them. */
	private static final double SHUNNED_CROSSING = 3000;
	private static final double CROWD = 4;
	private static final double SHARED_PIN = 20;
	/** Chips need room beside each other, so on short sides there is seldom room for a second line. */
	private static final double SHARED_SHORT = 150;
	private static final double SHORT = 30;
	/** Number of stations from which on speed matters more than the last bend. */
	private static final int LARGE = 30000;
	private static final double GREED = 2;
	private static final double FLANK = 12;
	private static final double FULL_PIN = 4000;

	private final RouteGraph graph;
	private final Heap heap = new Heap();
	private final double[] cost;
	private final int[] previous;
	private final byte[] taken;
	private final int[] stamp;
	private final int[] regionStamp;
	private final int terminalBase;
	private final Pin[] arrival;
	private final int[] wanted;
	private final double[] aimLow = new double[2];
	private final double[] aimHigh = new double[2];
	private int round;
	private int open;
	private double greed = 1;
	/** Cost of a crossing for the net. */
	private double crossing;
	/** Cost of a turn where another line goes straight on: who comes from one side of it and leaves to the other crosses it at one of two turns. */
	private double turning;
	/** Number for the next line. */
	int nextSeg;
	/** Steps of all searches so far. */
	long steps;

	Router(RouteGraph graph, int terminals, int boxes) {
		this.graph = graph;
		terminalBase = graph.stations.size() * 2;
		int states = terminalBase + terminals;
		cost = new double[states];
		previous = new int[states];
		taken = new byte[states];
		stamp = new int[states];
		regionStamp = new int[boxes];
		arrival = new Pin[terminals];
		wanted = new int[terminals];
	}

	/** Routes a net and gives its legs their lines. Returns the way found. */
	Route route(Net net) {
		boolean shuns = net.shunned.contains(Net.CROSSINGS);
		crossing = shuns ? SHUNNED_CROSSING : CROSSING;
		turning = shuns ? SHUNNED_CROSSING / 2 : 0;
		SegBuilder builder = new SegBuilder(net, this);
		greed = graph.stations.size() > LARGE ? GREED : 1;
		routeAll(net, builder);
		return builder.build();
	}

	/** One search from the hub to all ends in a box, so that no line runs through a box in which it has no end. */
	private void routeAll(Net net, SegBuilder builder) {
		Map<Box, List<Leg>> byRegion = new LinkedHashMap<>();
		for (Leg leg : net.legs) {
			byRegion.computeIfAbsent(domain(net.far(leg).region()), region -> new ArrayList<>()).add(leg);
		}
		for (List<Leg> legs : byRegion.values()) {
			begin(net, legs);
			leaveHub(net);
			search(net);
			for (Leg leg : legs) {
				builder.grow(leg);
			}
		}
	}

	/** @return the outermost visible box around a region, null for what stands in none */
	private static Box domain(Box region) {
		Box domain = null;
		for (Box box = region; box != null; box = box.parent) {
			domain = box.node == null ? domain : box;
		}
		return domain;
	}

	private void begin(Net net, List<Leg> legs) {
		round++;
		open = 0;
		markRegions(net, legs);
		for (Leg leg : legs) {
			Terminal far = net.far(leg);
			if (wanted[far.id] != round) {
				wanted[far.id] = round;
				open++;
				for (Pin pin : far.pins) {
					stamp(pin.station);
				}
			}
		}
		heap.clear();
		aim(net, legs);
	}

	private void leaveHub(Net net) {
		for (Pin pin : net.hub.pins) {
			reach(pin.station.id * 2 + Side.axis(pin.side), -1, load(pin) + net.cost(pin));
		}
	}

	private void search(Net net) {
		while (open > 0 && !heap.isEmpty()) {
			int state = heap.pop();
			steps++;
			if (previous[state] <= -2) {
				continue;
			}
			previous[state] = -2 - (previous[state] + 1);
			if (state >= terminalBase) {
				open--;
			} else {
				expand(net, state);
			}
		}
	}

	private void expand(Net net, int state) {
		Station station = graph.stations.get(state >> 1);
		int axis = state & 1;
		for (int side = 0; side < 4; side++) {
			int sideAxis = Side.axis(side);
			double here = cost[state] + (sideAxis == axis ? station.through(Axis.other(axis)) * crossing : turn(station));
			if (station.next[side] != null && regionStamp[station.next[side].region.id] == round) {
				advance(net, state, station, side, here);
			}
			Pin pin = station.pin[side];
			if (pin != null && wanted[pin.terminal.id] == round && reach(terminalBase + pin.terminal.id, state, here + load(pin) + net.cost(pin))) {
				arrival[pin.terminal.id] = pin;
			}
		}
	}

	private double turn(Station station) {
		return turning == 0 ? BEND : BEND + turning * (station.through(Axis.X) + station.through(Axis.Y));
	}

	/** Goes on to the next station where there is a choice, past all at which this net cannot turn. */
	private void advance(Net net, int state, Station start, int side, double startCost) {
		Station station = start;
		Station next = station.next[side];
		int across = Axis.other(Side.axis(side));
		double sum = startCost;
		while (true) {
			steps++;
			Block block = station.block[side];
			if (block != null && block.stamp != round) {
				next = block.end(side);
				sum += block.length() + block.used * CROWD + block.crossed * crossing;
			} else {
				sum += Math.abs(next.at[0] - station.at[0]) + Math.abs(next.at[1] - station.at[1]) + station.crowd(side) * CROWD;
			}
			Station after = next.next[side];
			if (after == null || canTurn(next, across) || regionStamp[after.region.id] != round) {
				break;
			}
			sum += next.through(across) * crossing;
			station = next;
			next = after;
		}
		int reached = next.id * 2 + Side.axis(side);
		if (reach(reached, state, startCost + net.along(start.piece[side], sum - startCost))) {
			taken[reached] = (byte) side;
		}
	}

	private boolean canTurn(Station station, int across) {
		for (int side = across * 2; side < across * 2 + 2; side++) {
			if (station.next[side] != null && regionStamp[station.next[side].region.id] == round
					|| station.pin[side] != null && wanted[station.pin[side].terminal.id] == round) {
				return true;
			}
		}
		return station.pin[Side.of(Axis.other(across), false)] != null || station.pin[Side.of(Axis.other(across), true)] != null;
	}

	private static double load(Pin pin) {
		double side = Side.axis(pin.side) == Axis.X ? FLANK : 0;
		double shared = pin.high() - pin.low() < SHORT ? SHARED_SHORT : SHARED_PIN;
		return side + pin.used * shared + (pin.used >= pin.capacity() ? FULL_PIN : 0);
	}

	private boolean reach(int state, int from, double newCost) {
		if (stamp[state] == round && (cost[state] <= newCost || previous[state] <= -2)) {
			return false;
		}
		stamp[state] = round;
		cost[state] = newCost;
		previous[state] = from;
		heap.push(state, newCost + (state < terminalBase ? rest(graph.stations.get(state >> 1), state & 1) : 0));
		return true;
	}

	/** Notes the area in which the far ends lie, towards which the search is drawn. */
	private void aim(Net net, List<Leg> legs) {
		for (int axis = 0; axis < 2; axis++) {
			aimLow[axis] = Double.MAX_VALUE;
			aimHigh[axis] = -Double.MAX_VALUE;
			for (Leg leg : legs) {
				for (Pin pin : net.far(leg).pins) {
					aimLow[axis] = Math.min(aimLow[axis], pin.station.at[axis]);
					aimHigh[axis] = Math.max(aimHigh[axis], pin.station.at[axis]);
				}
			}
		}
	}

	/** @return least cost still to come for a way that arrives at a station along an axis: the distance, and a bend if it is not straight ahead */
	private double rest(Station station, int axis) {
		double ahead = away(station, axis);
		double aside = away(station, Axis.other(axis));
		return (ahead + aside + (aside > 0 ? BEND : 0)) * greed;
	}

	private double away(Station station, int axis) {
		return Math.max(0, Math.max(aimLow[axis] - station.at[axis], station.at[axis] - aimHigh[axis]));
	}

	private void markRegions(Net net, List<Leg> legs) {
		Box common = net.hub.region();
		for (Leg leg : legs) {
			common = BoxTree.common(common, net.far(leg).region());
		}
		mark(net.hub.region(), common);
		for (Leg leg : legs) {
			mark(net.far(leg).region(), common);
		}
		openNotes();
	}

	private void mark(Box from, Box to) {
		for (Box box = from; box != to && regionStamp[box.id] != round; box = box.parent) {
			regionStamp[box.id] = round;
			for (Station gate : graph.gates(box)) {
				stamp(gate);
			}
		}
		regionStamp[to.id] = round;
	}

	/** Lets lines pass notes, which stand in no visible box. */
	private void openNotes() {
		for (Box notes : graph.notes) {
			if (regionStamp[notes.parent.id] == round) {
				regionStamp[notes.id] = round;
				graph.gates(notes).forEach(this::stamp);
			}
		}
	}

	/** Notes that the net can turn at a station that is no crossing. */
	private void stamp(Station station) {
		for (Block block : station.within) {
			if (block != null) {
				block.stamp = round;
			}
		}
	}

	/** @return pin at which a far terminal was reached, null if there is no way */
	Pin arrival(Terminal terminal) {
		return stamp[terminalBase + terminal.id] == round ? arrival[terminal.id] : null;
	}

	/** @return state before that of a terminal */
	int before(Terminal terminal) {
		return before(terminalBase + terminal.id);
	}

	/** @return state before another, -1 at the hub */
	int before(int state) {
		return -2 - previous[state] - 1;
	}

	/** @return direction in which a state was reached from the one before */
	int sideOf(int state) {
		return taken[state];
	}

	Station station(int state) {
		return graph.stations.get(state >> 1);
	}
}
