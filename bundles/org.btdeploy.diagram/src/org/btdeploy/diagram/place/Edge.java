package org.btdeploy.diagram.place;

import org.btdeploy.diagram.scene.Rect;

/** What of several boxes is brought onto one line. */
public enum Edge {
	LEFT,
	CENTER,
	RIGHT,
	TOP,
	MIDDLE,
	BOTTOM;

	/** @return whether boxes move to the left or right for it */
	public boolean isHorizontal() {
		return this == LEFT || this == CENTER || this == RIGHT;
	}

	/** @return how far the box has to move, to the right or down, for its edge to be on that of the other */
	double distance(Rect box, Rect other) {
		return switch (this) {
			case LEFT -> other.x() - box.x();
			case CENTER -> other.centerX() - box.centerX();
			case RIGHT -> other.right() - box.right();
			case TOP -> other.y() - box.y();
			case MIDDLE -> other.centerY() - box.centerY();
			case BOTTOM -> other.bottom() - box.bottom();
		};
	}
}
