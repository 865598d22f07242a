package org.btdeploy.diagram.scene;

import java.util.List;

/**
 * One line of the legend: a sample of a sign and what it means.
 *
 * @param text the meaning
 * @param width of the sign in points
 * @param sample draws the sign
 */
record LegendEntry(String text, double width, Sample sample) {
	/** Draws a sample into an area of its width and {@link Legend#SAMPLE_HEIGHT} points. */
	interface Sample {
		void draw(Rect area, List<Shape> shapes);
	}
}
