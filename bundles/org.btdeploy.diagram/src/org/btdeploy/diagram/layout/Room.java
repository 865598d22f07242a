package org.btdeploy.diagram.layout;

/** Distances the layout keeps, in points. */
final class Room {
	/** Between parallel lines of different nets. */
	static final double PITCH = 10;
	/** Between a line and the card or border it runs along; an arrow head fits in. */
	static final double MARGIN = 16;
	/** The least of that where lines have to give way to others. */
	static final double LEAST = 10;
	/** Around a chip. */
	static final double CHIP = 6;
	/** Between a badge on a border and the nearest line or chip. */
	static final double BADGE = 8;
	/** From the end of a side of a box to the nearest line that ends there. */
	static final double CORNER = 14;
	/** Between cards in a domain, and between boxes in a zone or frame. */
	static final double CARDS = 24;
	static final double SMALL = 14;
	/** Between top-level boxes. */
	static final double BOXES = 44;

	private Room() {
	}
}
