package org.btdeploy.diagram.svg;

import java.util.List;

import org.btdeploy.diagram.graph.Point;

/** Writes polylines as path data, with corners rounded as far as their neighbours leave room. */
final class RoundedPath {
	private RoundedPath() {
	}

	static void write(StringBuilder out, List<Point> points, double radius) {
		point(out, 'M', points.get(0));
		for (int i = 1; i < points.size() - 1; i++) {
			corner(out, points.get(i - 1), points.get(i), points.get(i + 1), radius);
		}
		point(out, 'L', points.get(points.size() - 1));
	}

	private static void corner(StringBuilder out, Point before, Point corner, Point after, double radius) {
		double in = distance(before, corner);
		double on = distance(corner, after);
		double r = Math.min(radius, Math.min(in, on) / 2);
		if (r < 0.5) {
			point(out, 'L', corner);
			return;
		}
		point(out, 'L', along(corner, before, r / in));
		point(out, 'Q', corner);
		point(out, ' ', along(corner, after, r / on));
	}

	private static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}

	private static Point along(Point from, Point to, double part) {
		return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
	}

	static void point(StringBuilder out, char command, Point point) {
		out.append(command);
		XmlText.number(out, point.x());
		out.append(' ');
		XmlText.number(out, point.y());
	}
}
