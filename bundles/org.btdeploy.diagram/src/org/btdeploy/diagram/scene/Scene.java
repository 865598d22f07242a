package org.btdeploy.diagram.scene;

import java.util.List;

import org.btdeploy.diagram.graph.Point;

/**
 * A finished picture as plain data, which every painter (SVG, PNG, PDF, screen) draws alike. Lengths are points at 100 %.
 *
 * @param width width of the picture
 * @param height height of the picture
 * @param paper colour of the background
 * @param title title for accessibility and document information
 * @param subtitle which view it is, empty where that is not known
 * @param description one sentence for whoever cannot see it
 * @param offset how far the layout's coordinates were moved
 * @param figures what to paint, in paint order
 * @param clip beyond which nothing but decoration is drawn, null for no such limit; texts that do not fit in are left out beforehand
 */
public record Scene(double width, double height, int paper, String title, String subtitle, String description, Point offset,
		List<Figure> figures, Rect clip) {
	/** A scene of which everything is drawn. */
	public Scene(double width, double height, int paper, String title, String subtitle, String description, Point offset, List<Figure> figures) {
		this(width, height, paper, title, subtitle, description, offset, figures, null);
	}

	/** @return this scene with other figures in place of its own */
	public Scene with(List<Figure> others) {
		return new Scene(width, height, paper, title, subtitle, description, offset, others, clip);
	}
}
