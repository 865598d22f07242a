package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one drawing does otherwise than the shortest ways in the given order would have it. */
final class Taste {
	/** What a side that a net is to leave alone costs it. */
	private static final double AVOIDED = 1000;
	/** What a gap that a net is to keep out of costs it, and how much longer each way along it seems. */
	private static final double GAP = 300;
	private static final double LONGER = 6;
	/** Ids of nets, by when they find their ways. */
	final List<Integer> order = new ArrayList<>();
	/** By id of a net: sides of terminals it is to leave alone. */
	private final Map<Integer, Set<Integer>> avoided = new HashMap<>();

	private Order initial = Order.GIVEN;

	/** Starts from one of the usual orders. */
	void take(Order start) {
		initial = start;
		order.clear();
	}

	/** @return the nets in the order in which they find their ways */
	List<Net> ordered(List<Net> nets) {
		if (order.isEmpty()) {
			initial.of(nets).forEach(net -> order.add(net.id));
		}
		return order.stream().map(nets::get).toList();
	}

	/** Lets a net leave a side of a terminal alone, or no longer. */
	void avoid(int net, int side, boolean avoids) {
		Set<Integer> sides = avoided.computeIfAbsent(net, key -> new HashSet<>());
		if (avoids) {
			sides.add(side);
		} else {
			sides.remove(side);
		}
	}

	boolean avoids(int net, int side) {
		return !avoided.isEmpty() && avoided.getOrDefault(net, Set.of()).contains(side);
	}

	/** Lets a net keep out of a gap, or no longer. */
	void avoid(int net, Channel gap, boolean avoids) {
		avoid(net, gap(gap), avoids);
	}

	boolean avoids(int net, Channel gap) {
		return avoids(net, gap(gap));
	}

	/** @return what a way of a net along something costs that would cost so much without any taste */
	double along(Net net, Piece piece, double usual) {
		boolean avoids = piece instanceof Channel gap && avoids(net.id, gap);
		return avoids ? GAP + usual * LONGER : usual;
	}

	/** @return a number for a gap, the same in every drawing; negative, as those of sides are not */
	static int gap(Channel gap) {
		return -1 - (((gap.box.id * 2 + gap.axis) * 512 + gap.index) * 512 + gap.from);
	}

	/** @return extra cost for a net that ends at a side of a terminal */
	double cost(Net net, Pin pin) {
		return avoids(net.id, side(pin)) ? AVOIDED : 0;
	}

	/** @return a number for a side of a terminal, the same in every drawing */
	static int side(Pin pin) {
		return pin.terminal.id * 4 + pin.side;
	}
}
