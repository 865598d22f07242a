package org.btdeploy.diagram.layout;

/**
 * The stations of a channel between two crossings. Nets that can neither turn nor end there pass it in one step, for which it
 * keeps what that costs. So a search takes as long as there are crossings, however many boxes stand along the channels.
 */
final class Block {
	private final Station low;
	private final Station high;
	/** Lines over its edges, each counted once for every edge. */
	int used;
	/** Lines straight across its inner stations. */
	int crossed;
	/** The search in which something of the net's lies here. */
	int stamp;

	Block(Station low, Station high) {
		this.low = low;
		this.high = high;
	}

	Station end(int side) {
		return Side.isHigh(side) ? high : low;
	}

	double length() {
		return Math.abs(high.at[0] - low.at[0]) + Math.abs(high.at[1] - low.at[1]);
	}
}
