package org.btdeploy.diagram.graph;

/**
 * Room between the border of a box and its content, in points.
 *
 * @param top room above, including the title line(s)
 * @param right room at the right
 * @param bottom room below
 * @param left room at the left
 */
public record Insets(double top, double right, double bottom, double left) {
	/** No room at all. */
	public static final Insets NONE = new Insets(0, 0, 0, 0);
}
