package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The way found for a net: its straight lines, and what of the gaps it takes up. It can be left for another and taken again. */
final class Route {
	/** The way of one leg. */
	private record Way(List<Seg> segs, Pin farPin, Pin hubPin) {
	}

	private final Net net;
	/** The way towards the hub: direction taken at a station, -1 at the hub. */
	private final Map<Station, Integer> towards;
	private final List<Pin> pins;
	private final Map<Leg, Way> ways = new HashMap<>();
	private final List<Seg> segs;

	Route(Net net, Map<Station, Integer> towards, List<Pin> pins) {
		this.net = net;
		this.towards = towards;
		this.pins = pins;
		segs = new ArrayList<>(net.segs);
		net.legs.forEach(leg -> ways.put(leg, new Way(leg.segs, leg.farPin, leg.hubPin)));
	}

	/** Records where the lines roughly run, which tells to which side one turns from another. */
	void describe() {
		segs.forEach(Seg::survey);
	}

	/** Gives up what the way takes up of gaps and sides. */
	void leave() {
		use(-1);
		net.segs = new ArrayList<>();
		for (Leg leg : net.legs) {
			leg.segs = new ArrayList<>();
			leg.farPin = null;
			leg.hubPin = null;
		}
	}

	/** Takes the way again. */
	void take() {
		use(1);
		net.segs = new ArrayList<>(segs);
		ways.forEach((leg, way) -> {
			leg.segs = way.segs;
			leg.farPin = way.farPin;
			leg.hubPin = way.hubPin;
		});
	}

	private void use(int lines) {
		towards.forEach((station, side) -> {
			if (side >= 0) {
				station.use(side, lines);
			}
		});
		pins.forEach(pin -> pin.used += lines);
	}
}
