package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the tree found for a net into straight lines. */
final class SegBuilder {
	private final Net net;
	private final Router router;
	/** Lines through a station, by axis of movement. */
	private final Map<Station, Seg[]> at = new LinkedHashMap<>();
	/** The way towards the hub: direction taken at a station. */
	private final Map<Station, Integer> towards = new LinkedHashMap<>();

	private final Map<Station, Pin> hubPins = new HashMap<>();
	/** The sides where it ends, each as often as lines end there. */
	private final List<Pin> pins = new ArrayList<>();

	SegBuilder(Net net, Router router) {
		this.net = net;
		this.router = router;
	}

	/** Gives the net and its legs their lines. Returns the way. */
	Route build() {
		for (Station station : at.keySet()) {
			Seg[] segs = at.get(station);
			if (segs[0] != null && segs[1] != null) {
				join(actual(segs[0]), actual(segs[1]));
			}
		}
		for (Leg leg : net.legs) {
			if (leg.farPin != null) {
				follow(leg, leg.farPin.station);
			}
		}
		net.segs = segs();
		return new Route(net, towards, pins);
	}

	private List<Seg> segs() {
		Set<Seg> segs = new LinkedHashSet<>();
		for (Seg[] pair : at.values()) {
			for (Seg seg : pair) {
				if (seg != null) {
					segs.add(actual(seg));
				}
			}
		}
		return new ArrayList<>(segs);
	}

	private static Seg actual(Seg seg) {
		return seg.actual();
	}

	private static void join(Seg first, Seg second) {
		if (!first.joins.contains(second)) {
			first.joins.add(second);
			second.joins.add(first);
		}
	}

	/** Adds the way of a leg to the tree, up to where it meets the tree. */
	void grow(Leg leg) {
		Terminal far = net.far(leg);
		Pin pin = router.arrival(far);
		if (pin == null) {
			return;
		}
		leg.farPin = pin;
		List<Station> way = way(far, pin);
		end(pin);
		int i = 0;
		while (i + 1 < way.size() && !towards.containsKey(way.get(i))) {
			int side = sideTo(way.get(i), way.get(i + 1));
			towards.put(way.get(i), side);
			edge(way.get(i), way.get(i + 1), side);
			i++;
		}
		if (!towards.containsKey(way.get(i))) {
			reachHub(way.get(i));
		}
	}

	/** @return the stations from a far terminal to the hub, each once */
	private List<Station> way(Terminal far, Pin pin) {
		LinkedHashMap<Station, Integer> way = new LinkedHashMap<>();
		Station station = pin.station;
		pass(station, way);
		int state = router.before(far);
		while (router.before(state) >= 0) {
			int side = Side.opposite(router.sideOf(state));
			state = router.before(state);
			while (station != router.station(state)) {
				station = station.next[side];
				pass(station, way);
			}
		}
		return new ArrayList<>(way.keySet());
	}

	private static void pass(Station station, LinkedHashMap<Station, Integer> way) {
		Integer known = way.get(station);
		if (known == null) {
			way.put(station, way.size());
		} else {
			// a detour that comes back: leave it out
			way.values().removeIf(position -> position > known);
		}
	}

	private void reachHub(Station station) {
		for (int side = 0; side < 4; side++) {
			Pin pin = station.pin[side];
			if (pin != null && pin.terminal == net.hub) {
				hubPins.put(station, pin);
				end(pin);
			}
		}
		towards.put(station, -1);
	}

	private static int sideTo(Station station, Station next) {
		for (int side = 0; side < 4; side++) {
			if (station.next[side] == next) {
				return side;
			}
		}
		throw new IllegalStateException();
	}

	private void end(Pin pin) {
		pin.used++;
		pins.add(pin);
		Seg seg = line(pin.station, Side.axis(pin.side));
		seg.ends.add(pin);
		seg.pieces.add(new Piece.End(pin));
	}

	private void edge(Station from, Station to, int side) {
		from.use(side, 1);
		int movement = Side.axis(side);
		Seg seg = line(from, movement);
		Seg[] other = at.computeIfAbsent(to, key -> new Seg[2]);
		if (other[movement] == null) {
			other[movement] = seg;
		} else if (actual(other[movement]) != seg) {
			merge(seg, actual(other[movement]));
		}
		Piece piece = from.piece[side];
		if (!seg.pieces.contains(piece)) {
			seg.pieces.add(piece);
			if (piece instanceof Channel channel) {
				seg.channel = channel;
			}
		}
	}

	private void merge(Seg into, Seg seg) {
		seg.into = into;
		for (Piece piece : seg.pieces) {
			if (!into.pieces.contains(piece)) {
				into.pieces.add(piece);
			}
		}
		into.ends.addAll(seg.ends);
		if (into.channel == null) {
			into.channel = seg.channel;
		}
	}

	private Seg line(Station station, int movement) {
		Seg[] segs = at.computeIfAbsent(station, key -> new Seg[2]);
		if (segs[movement] == null) {
			Seg seg = new Seg(router.nextSeg++, Axis.other(movement), net);
			seg.pos = station.at[seg.axis];
			segs[movement] = seg;
		}
		return actual(segs[movement]);
	}

	private void follow(Leg leg, Station first) {
		Station station = first;
		add(leg, at.get(station)[Side.axis(leg.farPin.side)]);
		while (towards.get(station) >= 0) {
			int side = towards.get(station);
			add(leg, at.get(station)[Side.axis(side)]);
			station = station.next[side];
		}
		leg.hubPin = hubPins.get(station);
		add(leg, at.get(station)[Side.axis(leg.hubPin.side)]);
	}

	private static void add(Leg leg, Seg seg) {
		Seg actual = actual(seg);
		if (leg.segs.isEmpty() || leg.segs.get(leg.segs.size() - 1) != actual) {
			leg.segs.add(actual);
			if (!actual.legs.contains(leg)) {
				actual.legs.add(leg);
			}
		}
	}
}
