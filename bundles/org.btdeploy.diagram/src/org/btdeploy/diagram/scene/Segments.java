package org.btdeploy.diagram.scene;

import java.util.List;

import org.btdeploy.diagram.graph.Point;

/** The straight pieces of lines as thin rectangles. */
final class Segments {
	private Segments() {
	}

	/** Adds one rectangle per straight piece of each line of the figure. */
	static void addTo(Figure figure, List<Rect> rects) {
		for (Shape shape : figure.shapes()) {
			if (shape instanceof Shape.Line line) {
				for (int i = 1; i < line.points().size(); i++) {
					rects.add(between(line.points().get(i - 1), line.points().get(i)));
				}
			} else if (shape instanceof Shape.Polygon head) {
				rects.add(head.bounds());
			}
		}
	}

	static Rect between(Point a, Point b) {
		return new Rect(Math.min(a.x(), b.x()) - 0.5, Math.min(a.y(), b.y()) - 0.5, Math.abs(a.x() - b.x()) + 1,
				Math.abs(a.y() - b.y()) + 1);
	}
}
