package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Point;

/**
 * Finds where the legend costs least: in a free corner of the drawing or at a free stretch of its edges, else at its right or below it, whichever
 * needs the smaller page.
 */
final class LegendPlacer {
	private static final double GAP = 28;
	private static final double CLEARANCE = 16;
	private static final double ROUNDING = 0.01;
	private static final int MOST_COLUMNS = 3;
	/** Things in the way beyond which only the corners are looked at. */
	private static final int MANY = 600;
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
		Figure within = within();
		if (within != null) {
			return within;
		}
		Size tall = legend.size(1);
		int columns = legend.columnsWithin(content.width());
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

	/** @return the legend in a free corner, or else anywhere at an edge where there is room; null where there is none */
	private Figure within() {
		for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
			Size size = legend.size(columns);
			double right = content.right() - size.width();
			double bottom = content.bottom() - size.height();
			Point corner = free(size, List.of(new Point(right, content.y()), new Point(right, bottom), new Point(content.x(), bottom), new Point(content.x(), content.y())));
			if (corner != null) {
				return legend.draw(corner.x(), corner.y(), columns);
			}
		}
		for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
			Point place = free(legend.size(columns), atEdges(legend.size(columns)));
			if (place != null) {
				return legend.draw(place.x(), place.y(), columns);
			}
		}
		return null;
	}

	/** @return places at the lower, right, left and upper edge, each beside something else */
	private List<Point> atEdges(Size size) {
		double right = content.right() - size.width();
		double bottom = content.bottom() - size.height();
		List<Point> places = new ArrayList<>();
		for (Rect rect : taken.size() > MANY ? List.<Rect>of() : taken) {
			places.add(new Point(rect.right() + CLEARANCE, bottom));
			places.add(new Point(right, rect.bottom() + CLEARANCE));
			places.add(new Point(content.x(), rect.bottom() + CLEARANCE));
			places.add(new Point(rect.right() + CLEARANCE, content.y()));
		}
		return places;
	}

	private Point free(Size size, List<Point> places) {
		for (Point place : places) {
			if (isFree(new Rect(place.x(), place.y(), size.width(), size.height()))) {
				return place;
			}
		}
		return null;
	}

	private boolean isFree(Rect place) {
		if (!content.contains(place.grow(-ROUNDING))) {
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
