package org.btdeploy.ui.diagram.paint;

import java.util.List;

import org.btdeploy.diagram.graph.Point;
import org.eclipse.swt.graphics.Path;

/** Polylines whose corners are rounded as far as their neighbours leave room, as the SVG writer does it. */
final class RoundedLine {
	private RoundedLine() {
	}

	static void add(Path path, List<Point> points, double radius) {
		path.moveTo((float) points.get(0).x(), (float) points.get(0).y());
		for (int i = 1; i < points.size() - 1; i++) {
			corner(path, points.get(i - 1), points.get(i), points.get(i + 1), radius);
		}
		Point last = points.get(points.size() - 1);
		path.lineTo((float) last.x(), (float) last.y());
	}

	private static void corner(Path path, Point before, Point corner, Point after, double radius) {
		double in = Math.hypot(before.x() - corner.x(), before.y() - corner.y());
		double on = Math.hypot(after.x() - corner.x(), after.y() - corner.y());
		double r = Math.min(radius, Math.min(in, on) / 2);
		if (r < 0.5) {
			path.lineTo((float) corner.x(), (float) corner.y());
			return;
		}
		path.lineTo(part(corner.x(), before.x(), r / in), part(corner.y(), before.y(), r / in));
		path.quadTo((float) corner.x(), (float) corner.y(), part(corner.x(), after.x(), r / on), part(corner.y(), after.y(), r / on));
	}

	private static float part(double from, double to, double part) {
		return (float) (from + (to - from) * part);
	}
}
