package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Node;

/** A firewall on the border of a box. */
final class Guard {
	final Node firewall;
	final Box box;
	/** The side it sits on, see {@link Side}. */
	int side;
	/** The row beside which it sits, for the left and right side; -1 while that is open. */
	int cell = -1;
	/** The boxes its lines come from. */
	final List<Box> others = new ArrayList<>();

	Guard(Node firewall, Box box) {
		this.firewall = firewall;
		this.box = box;
	}

	double size(int axis) {
		return axis == Axis.X ? firewall.width() : firewall.height();
	}

	double middle(int axis) {
		return axis == Axis.X ? firewall.x() + firewall.width() / 2 : firewall.y() + firewall.height() / 2;
	}

	/** How far it is moved along a horizontal side, out of the way of others. */
	double nudge;

	/** Forgets where it was moved to. */
	void reset() {
		cell = -1;
		nudge = 0;
	}

	/** @return where along the side it would like to be, NaN for the middle */
	double wish(int axis) {
		double sum = 0;
		for (Box other : others) {
			sum += other.middle(axis);
		}
		return others.isEmpty() ? Double.NaN : sum / others.size();
	}

	/** @return how far below the upper edge lines end at a side: the lower part of a badge is its name */
	double face() {
		return (Pin.BADGE_CORNER + Pin.BADGE_FACE * size(Axis.Y)) / 2;
	}

	/** @return how far it reaches to either side of the border */
	double reach() {
		return size(Side.axis(side)) / 2;
	}
}
