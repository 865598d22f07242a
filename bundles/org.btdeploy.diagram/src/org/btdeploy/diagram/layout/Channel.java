package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** An unbroken stretch of a gap of a table, in which lines run side by side. */
final class Channel implements Piece {
	final Box box;
	/** The axis of the free coordinate: X for a vertical channel. */
	final int axis;
	final int index;
	/** The cells of the other axis it passes, end exclusive. */
	final int from;
	final int to;
	final List<Station> stations = new ArrayList<>();
	final List<Seg> segs = new ArrayList<>();
	/** Room kept for chips on lines that cross an edge. */
	final List<ChipLane> lanes = new ArrayList<>();
	/** Room added because lines of other channels were in the way. */
	double extra;
	/** Distance between its outermost lines. */
	double extent;

	private final double[] badges = { Double.NaN, Double.NaN };

	Channel(Box box, int axis, int index, int from, int to) {
		this.box = box;
		this.axis = axis;
		this.index = index;
		this.from = from;
		this.to = to;
	}

	boolean isFirst() {
		return index == 0;
	}

	boolean isLast() {
		return index == box.table.count[axis];
	}

	/** @return roughly where lines run */
	double middle() {
		return box.table.middle(axis, index);
	}

	@Override
	public double low() {
		return box.table.low(axis, index) + edge(false);
	}

	@Override
	public double high() {
		return Math.max(low(), box.table.high(axis, index) - edge(true));
	}

	/** @return room at one edge that lines along the channel keep clear */
	double edge(boolean high) {
		boolean outer = high ? isLast() : isFirst();
		if (outer && box.node == null) {
			return 0;
		}
		return badge(high) + Room.MARGIN;
	}

	/** @return least size of the gap for so much room between the outermost lines */
	double need(double extent) {
		double lane = 0;
		for (ChipLane each : lanes) {
			lane = Math.max(lane, each.depth() + badge(each.high()) + badge(!each.high()) + ChipLane.LEAD);
		}
		return Math.max(lane, edge(false) + edge(true) + extent) + extra;
	}

	boolean hasBadges() {
		return badge(false) > 0 || badge(true) > 0;
	}

	/** @return how far badges of firewalls reach into it from one edge; they do not change sides once lines find their ways */
	double badge(boolean high) {
		int edge = high ? 1 : 0;
		if (Double.isNaN(badges[edge])) {
			badges[edge] = reach(high);
		}
		return badges[edge];
	}

	private double reach(boolean high) {
		double reach = 0;
		if (high ? isLast() : isFirst()) {
			for (Guard guard : box.guards) {
				if (guard.side == Side.of(axis, high)) {
					reach = Math.max(reach, guard.reach() - (high ? 0 : box.head(axis)));
				}
			}
			return reach;
		}
		for (int i = from; i < to; i++) {
			int cell = high ? index : index - 1;
			Box item = axis == Axis.X ? box.table.occupant[i][cell] : box.table.occupant[cell][i];
			if (item != null && !item.guards.isEmpty()) {
				for (Guard guard : item.guards) {
					if (guard.side == Side.of(axis, !high)) {
						reach = Math.max(reach, guard.reach());
					}
				}
			}
		}
		return reach;
	}
}
