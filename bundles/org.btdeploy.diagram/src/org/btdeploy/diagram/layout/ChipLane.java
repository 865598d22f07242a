package org.btdeploy.diagram.layout;

/** Room for chips on a line that crosses the edge of a channel: the lines along the channel keep clear of it. */
record ChipLane(Seg stub, boolean high, double length) {
	/** From the edge of the box, where an arrow head may be, to the chip. */
	static final double LEAD = 10;
	/** From the chip to the line along the channel, where the bend begins. */
	static final double TAIL = 10;

	/** @return distance from the edge to the nearest line along the channel */
	double depth() {
		return LEAD + length + TAIL;
	}

	boolean meets(Seg along) {
		double half = stub.thick / 2 + Room.CHIP;
		double low = stub.placed ? stub.pos : stub.rangeLow();
		double high = stub.placed ? stub.pos : stub.rangeHigh();
		return along.low < high + half && low - half < along.high;
	}
}
