package org.btdeploy.diagram.scene;

/**
 * A border or line.
 *
 * @param paint its colour or colours
 * @param width thickness in points
 * @param dashed drawn as dashes of 5 with gaps of 4
 */
public record Stroke(Paint paint, double width, boolean dashed) {
	/** No line. */
	public static final Stroke NONE = new Stroke(Paint.NONE, 0, false);
	/** Length of a dash. */
	public static final double DASH = 5;
	/** Length of a gap between dashes. */
	public static final double GAP = 4;

	public static Stroke of(int color, double width) {
		return new Stroke(Paint.of(color), width, false);
	}

	public static Stroke dashed(int color, double width) {
		return new Stroke(Paint.of(color), width, true);
	}
}
