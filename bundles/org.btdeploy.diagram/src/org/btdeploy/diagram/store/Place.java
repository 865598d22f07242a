package org.btdeploy.diagram.store;

/**
 * Where the user put an element of a view.
 *
 * @param x left edge in points
 * @param y upper edge in points
 * @param width width in points, 0 for the automatic size
 * @param height height in points, 0 for the automatic size
 */
public record Place(double x, double y, double width, double height) {
	/** A place with automatic size. */
	public Place(double x, double y) {
		this(x, y, 0, 0);
	}

	/** @return whether the user gave it a size, too */
	public boolean hasSize() {
		return width > 0 && height > 0;
	}
}
