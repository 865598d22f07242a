package org.btdeploy.diagram.layout;

/**
 * The two axes of the picture. Places, sizes, gaps and lines are kept in arrays indexed by axis, so that each step of the
 * layout is written once: a line "of axis X" is vertical (its one free coordinate is an x), one of axis Y is horizontal.
 */
final class Axis {
	static final int X = 0;
	static final int Y = 1;

	private Axis() {
	}

	static int other(int axis) {
		return 1 - axis;
	}
}
