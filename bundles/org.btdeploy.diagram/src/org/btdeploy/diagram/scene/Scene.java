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
 */
public record Scene(double width, double height, int paper, String title, String subtitle, String description, Point offset,
		List<Figure> figures) {
}
