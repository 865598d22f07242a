package org.btdeploy.diagram.scene;

import java.util.List;

/**
 * Finds where the legend costs least: in a free corner of the drawing, else at its right or below it, whichever needs the
 * smaller page.
 */
final class LegendPlacer {
	private static final double GAP = 28;
	private static final double CLEARANCE = 16;
	/** Width to height of an upright page. */
	private static final double UPRIGHT = 0.7;

	private final Legend legend;
	private final Rect content;
	private final List<Rect> taken;
	private final double proportions;

	/**
	 * @param taken what the legend must not cover
	 * @param proportions width to height of the page, 0 for any
	 */
	LegendPlacer(Legend legend, Rect content, List<Rect> taken, double proportions) {
		this.legend = legend;
		this.content = content;
		this.taken = taken;
		this.proportions = proportions;
	}

	Figure place() {
		Figure corner = corner();
		if (corner != null) {
			return corner;
		}
		Size tall = legend.size(1);
		int columns = legend.columns(content.width());
		Size flat = legend.size(columns);
		double right = paper(content.width() + GAP + tall.width(), Math.max(content.height(), tall.height()));
		double below = paper(Math.max(content.width(), flat.width()), content.height() + GAP + flat.height());
		if (right <= below) {
			return legend.draw(content.right() + GAP, content.y(), 1);
		}
		return legend.draw(content.x(), content.bottom() + GAP, columns);
	}

	/** @return area of the smallest page that holds so much, upright or lengthways unless its proportions are given */
	private double paper(double width, double height) {
		if (proportions > 0) {
			double least = Math.max(width, height * proportions);
			return least * least / proportions;
		}
		return Math.max(width, height * UPRIGHT) * Math.max(height, width * UPRIGHT);
	}

	private Figure corner() {
		for (int columns = 1; columns <= 2; columns++) {
			Size size = legend.size(columns);
			double right = content.right() - size.width();
			double bottom = content.bottom() - size.height();
			double[][] corners = { { right, content.y() }, { right, bottom }, { content.x(), bottom }, { content.x(), content.y() } };
			for (double[] corner : corners) {
				if (isFree(new Rect(corner[0], corner[1], size.width(), size.height()))) {
					return legend.draw(corner[0], corner[1], columns);
				}
			}
		}
		return null;
	}

	private boolean isFree(Rect place) {
		if (!content.contains(place)) {
			return false;
		}
		Rect wide = place.grow(CLEARANCE);
		for (Rect rect : taken) {
			if (wide.overlaps(rect)) {
				return false;
			}
		}
		return true;
	}
}
