package org.btdeploy.diagram.page;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Shape;

/** Moves figures by a fixed distance. */
final class Moving {
	private final double dx;
	private final double dy;

	Moving(double dx, double dy) {
		this.dx = dx;
		this.dy = dy;
	}

	List<Figure> all(List<Figure> figures) {
		List<Figure> moved = new ArrayList<>(figures.size());
		for (Figure figure : figures) {
			moved.add(new Figure(figure.kind(), figure.elements(), figure.bounds().move(dx, dy), figure.tip(), figure.link(),
					figure.shapes().stream().map(this::one).toList()));
		}
		return moved;
	}

	private Shape one(Shape shape) {
		return switch (shape) {
			case Shape.Box box -> new Shape.Box(box.bounds().move(dx, dy), box.radius(), box.fill(), box.stroke());
			case Shape.Line line -> new Shape.Line(points(line.points()), line.radius(), line.stroke());
			case Shape.Polygon polygon -> new Shape.Polygon(points(polygon.points()), polygon.fill(), polygon.stroke());
			case Shape.Text text -> new Shape.Text(text.text(), text.x() + dx, text.baseline() + dy, text.anchor(), text.style(), text.color());
			case Shape.Image image -> new Shape.Image(image.icon(), image.bounds().move(dx, dy), image.color(), image.opacity());
		};
	}

	private List<Point> points(List<Point> points) {
		return points.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList();
	}
}
