package org.btdeploy.diagram.layout;

/** The sides of a box and, in the same numbering, the directions in which one can leave it. */
final class Side {
	static final int LEFT = 0;
	static final int RIGHT = 1;
	static final int TOP = 2;
	static final int BOTTOM = 3;

	private Side() {
	}

	/** @return the axis along which one moves when crossing this side */
	static int axis(int side) {
		return side >> 1;
	}

	/** @return whether this is the side with the larger coordinate */
	static boolean isHigh(int side) {
		return (side & 1) == 1;
	}

	static int opposite(int side) {
		return side ^ 1;
	}

	static int of(int axis, boolean high) {
		return axis * 2 + (high ? 1 : 0);
	}
}
