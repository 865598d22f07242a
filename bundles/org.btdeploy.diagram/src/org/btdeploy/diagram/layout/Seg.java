package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One straight line of a net. */
final class Seg {
	final int id;
	final int axis;
	final Net net;
	final List<Piece> pieces = new ArrayList<>();
	/** The legs that run over it. */
	final List<Leg> legs = new ArrayList<>(2);
	/** The channel it runs along, null for a line from a pin straight into another channel. */
	Channel channel;
	/** Perpendicular lines it meets. */
	final List<Seg> joins = new ArrayList<>();
	final List<Pin> ends = new ArrayList<>();
	/** Where it lies, approximately before and exactly after its axis is done. */
	double pos;
	boolean placed;
	/** Rough place and extent as found by the search, to tell which side a line goes to. */
	double approx;
	double reachLow;
	double reachHigh;
	/** Width to keep free for a chip, 0 without. */
	double thick;
	/** Whether it shares its end with so many others that full distances are not to be had. */
	boolean squeezed;
	/** Whether its chip may stand beside that of a neighbour, shifted along the lines. */
	boolean staggered;
	/** Extent along the other axis. */
	double low;
	double high;
	/** Offset from the first line of its channel. */
	double offset;
	/** Chips reserved on this line, null for none. */
	ChipStack chip;
	/** Where room is kept for chips on a line that does not run in a channel. */
	Channel laneChannel;
	boolean laneHigh;
	/** For a line made by leaving out a jog: the jog and the two lines it joined. */
	Seg[] parts;
	/** The line this one became part of. */
	Seg into;

	/** Numbers of the links that run over it, null while nobody asked. */
	private BitSet links;

	Seg(int id, int axis, Net net) {
		this.id = id;
		this.axis = axis;
		this.net = net;
	}

	Seg actual() {
		Seg seg = this;
		while (seg.into != null) {
			seg = seg.into;
		}
		return seg;
	}

	/** @return whether a link runs over both */
	boolean shares(Seg other) {
		return links().intersects(other.links());
	}

	private BitSet links() {
		if (links == null) {
			links = new BitSet();
			legs.forEach(leg -> links.or(leg.numbers));
		}
		return links;
	}

	double rangeLow() {
		double low = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < pieces.size(); i++) {
			low = Math.max(low, pieces.get(i).low());
		}
		return low;
	}

	double rangeHigh() {
		double high = Double.POSITIVE_INFINITY;
		for (int i = 0; i < pieces.size(); i++) {
			high = Math.min(high, pieces.get(i).high());
		}
		return high;
	}

	/** Computes the extent: exactly from placed lines, else what it can be at most. */
	void stretch() {
		low = Double.POSITIVE_INFINITY;
		high = Double.NEGATIVE_INFINITY;
		for (Seg each : joins) {
			Seg join = each.actual();
			low = Math.min(low, join.placed ? join.pos : join.rangeLow());
			high = Math.max(high, join.placed ? join.pos : join.rangeHigh());
		}
		for (Pin pin : ends) {
			double edge = pin.terminal.edge(pin.side);
			low = Math.min(low, edge);
			high = Math.max(high, edge);
		}
	}

	/** Records rough place and extent; call once all lines of the net exist. */
	void survey() {
		approx = pos;
		reachLow = Double.POSITIVE_INFINITY;
		reachHigh = Double.NEGATIVE_INFINITY;
		for (Seg join : joins) {
			reach(join.pos);
		}
		for (Pin pin : ends) {
			// a little more, because a gap that has no room yet may have no width
			reach(pin.terminal.edge(pin.side) + (Side.isHigh(pin.side) ? -2 : 2));
		}
	}

	private void reach(double at) {
		reachLow = Math.min(reachLow, at);
		reachHigh = Math.max(reachHigh, at);
	}

	/** Forgets places and chips, but not the way found. */
	void reset() {
		pos = approx;
		placed = false;
		thick = 0;
		staggered = false;
		squeezed = false;
		chip = null;
		laneChannel = null;
		into = null;
	}

	static double apart(Seg first, Seg second) {
		if (first.thick == 0 && second.thick == 0) {
			return Room.PITCH;
		}
		if (first.staggered || second.staggered) {
			return Math.max(Room.PITCH, Math.max(first.thick, second.thick) / 2 + 4);
		}
		return Math.max(Room.PITCH, (first.thick + second.thick) / 2 + Room.CHIP);
	}
}
