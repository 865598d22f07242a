package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Wire;

/** Keeps lines bundled that were, though there are now so few of them that a layout from scratch would draw each for itself. */
final class Bundles {
	private Bundles() {
	}

	/** @return the nets, those with one leg joined that shared a wire in the picture before */
	static List<Net> keep(List<Net> nets, OldWays known) {
		Map<Wire, Net> owners = new IdentityHashMap<>();
		Set<Net> kept = new LinkedHashSet<>();
		for (Net net : nets) {
			OldWays.Way way = net.legs.size() == 1 ? known.of(net, net.legs.get(0)) : null;
			List<Wire> wires = way == null ? List.of() : way.wires();
			Net joined = net;
			for (Wire wire : wires) {
				Net other = owners.get(wire);
				Net both = other == null || other == joined ? null : joined(other, joined);
				if (both != null) {
					replace(owners, other, both);
					kept.remove(other);
					joined = both;
				}
			}
			kept.add(joined);
			for (Wire wire : wires) {
				owners.put(wire, joined);
			}
		}
		return new ArrayList<>(kept);
	}

	private static void replace(Map<Wire, Net> owners, Net old, Net by) {
		owners.replaceAll((wire, net) -> net == old ? by : net);
	}

	/** @return a net of all legs of two, null if these have no common end */
	private static Net joined(Net first, Net second) {
		List<Leg> legs = new ArrayList<>(first.legs);
		legs.addAll(second.legs);
		Leg one = legs.get(0);
		boolean outward = legs.stream().allMatch(leg -> leg.from == one.from);
		if (!outward && !legs.stream().allMatch(leg -> leg.to == one.to)) {
			return null;
		}
		Net net = new Net(first.id, outward ? one.from : one.to, outward);
		net.legs.addAll(legs);
		return net;
	}
}
