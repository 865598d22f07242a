package org.btdeploy.diagram.layout;

/** A point of the search graph: a crossing of two channels, a way through a border, or the point before a pin. */
final class Station {
	/** Lines beyond which one more or less in the way says nothing: all ways are crowded then, and the shortest is best. */
	private static final int MANY = 12;
	final int id;
	final Box region;
	/** Approximate place by axis. */
	final double[] at = new double[2];
	/** Neighbours, what one moves along to reach them, and pins, by direction (see {@link Side}). */
	final Station[] next = new Station[4];
	final Piece[] piece = new Piece[4];
	final Pin[] pin = new Pin[4];
	/** How often lines run over the edge in each direction. */
	final int[] used = new int[4];
	/** What one passes to the next crossing in each direction; null where no station lies between. */
	final Block[] block = new Block[4];
	/** The block it lies within, by axis of movement; null where it is a crossing. */
	final Block[] within = new Block[2];
	/** Whether two channels cross here. */
	boolean isCrossing;

	Station(int id, Box region) {
		this.id = id;
		this.region = region;
	}

	/** Notes lines over the edge to the next station in a direction, or, with a negative number, takes them away. */
	void use(int side, int lines) {
		int before = crowd(side);
		meet(side, lines);
		next[side].meet(Side.opposite(side), lines);
		Block along = within[Side.axis(side)] == null ? block[side] : within[Side.axis(side)];
		if (along != null) {
			along.used += crowd(side) - before;
		}
	}

	private void meet(int side, int lines) {
		int axis = Side.axis(side);
		int before = through(axis);
		used[side] += lines;
		Block across = within[Axis.other(axis)];
		if (across != null) {
			across.crossed += through(axis) - before;
		}
	}

	/** @return lines over the edge in a direction, as far as they matter */
	int crowd(int side) {
		return Math.min(MANY, used[side]);
	}

	/** @return lines that go straight on along this axis, as far as they matter */
	int through(int axis) {
		return Math.min(MANY, Math.min(used[Side.of(axis, false)], used[Side.of(axis, true)]));
	}
}
