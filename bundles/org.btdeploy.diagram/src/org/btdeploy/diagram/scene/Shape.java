package org.btdeploy.diagram.scene;

import java.util.List;

import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.font.TextStyle;
import org.btdeploy.diagram.graph.Point;

/** One thing to paint. Places are absolute, in points; colours are 0xRRGGBB. */
public sealed interface Shape {
	/** @return the area it covers, strokes not counted */
	Rect bounds();

	/**
	 * A rectangle.
	 *
	 * @param radius of its corners
	 */
	record Box(Rect bounds, double radius, Paint fill, Stroke stroke) implements Shape {
	}

	/**
	 * An open polyline.
	 *
	 * @param radius how far its corners are rounded
	 */
	record Line(List<Point> points, double radius, Stroke stroke) implements Shape {
		@Override
		public Rect bounds() {
			return around(points);
		}
	}

	/** A filled polygon, such as an arrow head. */
	record Polygon(List<Point> points, int fill, Stroke stroke) implements Shape {
		@Override
		public Rect bounds() {
			return around(points);
		}
	}

	/**
	 * One line of text.
	 *
	 * @param x where its anchor is
	 * @param baseline y of its baseline
	 */
	record Text(String text, double x, double baseline, Anchor anchor, TextStyle style, int color) implements Shape {
		/** @return from the top of capital letters to the bottom of descenders */
		@Override
		public Rect bounds() {
			double top = TextMetrics.capHeight(style.size());
			return new Rect(left(), baseline - top, width(), top + TextMetrics.descent(style.size()) * 0.85);
		}

		public double width() {
			return TextMetrics.width(text, style);
		}

		/** @return x where the first letter begins */
		public double left() {
			return switch (anchor) {
				case START -> x;
				case MIDDLE -> x - width() / 2;
				case END -> x - width();
			};
		}
	}

	/**
	 * An icon, scaled to its bounds.
	 *
	 * @param icon id, see {@link org.btdeploy.diagram.notation.Icons}
	 * @param color its colour
	 * @param opacity 1 for full strength
	 */
	record Image(String icon, Rect bounds, int color, double opacity) implements Shape {
	}

	/** Which point of a text its x means. */
	enum Anchor {
		START,
		MIDDLE,
		END
	}

	private static Rect around(List<Point> points) {
		double left = Double.POSITIVE_INFINITY;
		double top = Double.POSITIVE_INFINITY;
		double right = Double.NEGATIVE_INFINITY;
		double bottom = Double.NEGATIVE_INFINITY;
		for (Point point : points) {
			left = Math.min(left, point.x());
			top = Math.min(top, point.y());
			right = Math.max(right, point.x());
			bottom = Math.max(bottom, point.y());
		}
		return new Rect(left, top, right - left, bottom - top);
	}
}
