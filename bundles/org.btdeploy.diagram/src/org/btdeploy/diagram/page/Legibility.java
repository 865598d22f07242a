package org.btdeploy.diagram.page;

import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape;

/** How small text gets on paper. */
public final class Legibility {
	/** Size in points of 1/72 inch below which print is hard to read. */
	public static final double LEAST = 7;
	/** Less than can be measured on paper. */
	private static final double TOLERANCE = 0.005;

	private Legibility() {
	}

	/** @return size of the smallest text in units of the scene, infinite where there is no text */
	static double smallest(Scene scene) {
		double smallest = Double.POSITIVE_INFINITY;
		for (Figure figure : scene.figures()) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Text text) {
					smallest = Math.min(smallest, text.style().size());
				}
			}
		}
		return smallest;
	}

	/** @return size of the smallest text of the sheet on paper, in points */
	public static double smallest(Sheet sheet) {
		return smallest(sheet.scene()) * sheet.scale();
	}

	/** @return whether text of that size on paper can be read */
	public static boolean isReadable(double points) {
		return points >= LEAST - TOLERANCE;
	}
}
