package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** Where lines end: a card, a box seen from outside or from inside, or one face of a firewall. */
final class Terminal {
	final int id;
	/** The box itself, or the guarded box of a firewall. */
	final Box box;
	/** Null unless this is a firewall on a border. */
	final Guard guard;
	/** Whether lines arrive from inside the box. */
	final boolean inner;
	final List<Pin> pins = new ArrayList<>();

	Terminal(int id, Box box, Guard guard, boolean inner) {
		this.id = id;
		this.box = box;
		this.guard = guard;
		this.inner = inner;
	}

	/** @return the box in whose gaps lines to this terminal arrive */
	Box region() {
		return inner ? box : box.parent;
	}

	double low(int axis) {
		return guard == null ? box.pos[axis] : guard.middle(axis) - guard.size(axis) / 2;
	}

	double high(int axis) {
		return guard == null ? box.end(axis) : guard.middle(axis) + guard.size(axis) / 2;
	}

	/** @return coordinate at which a line that leaves in the direction of a side starts */
	double edge(int side) {
		boolean high = Side.isHigh(side) != (inner && guard == null);
		return high ? high(Side.axis(side)) : low(Side.axis(side));
	}
}
