package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;
import org.btdeploy.diagram.notation.Ink;
import org.btdeploy.diagram.notation.Theme;

/** Lines: rounded at bends, ending in filled arrow heads that touch what they point to. */
final class WireFigure {
	private static final double RADIUS = 10;
	private static final double WIDTH = 1.6;
	private static final double HEAD = 10;
	private static final double HALF_HEAD = 4.5;

	private WireFigure() {
	}

	/** @param dx how far to move the layout's coordinates */
	static Figure draw(Wire wire, double dx, double dy, Theme theme) {
		List<Point> points = new ArrayList<>(wire.points().size());
		for (Point point : wire.points()) {
			points.add(new Point(point.x() + dx, point.y() + dy));
		}
		LineStyle style = style(wire);
		boolean atStart = wire.arrowAtStart() || pointsBack(wire, style);
		int color = color(style, theme);
		double width = style.kind() == LineKind.QUIET ? 1.2 : WIDTH;
		Stroke stroke = new Stroke(Paint.of(color), width, dashed(wire));
		List<Shape> shapes = new ArrayList<>(3);
		shapes.add(new Shape.Line(shortened(points, atStart, wire.arrowAtEnd()), RADIUS, stroke));
		int last = points.size() - 1;
		if (atStart) {
			shapes.add(head(points.get(1), points.get(0), color));
		}
		if (wire.arrowAtEnd()) {
			shapes.add(head(points.get(last - 1), points.get(last), color));
		}
		return new Figure(FigureKind.LINE, elements(wire), shapes.get(0).bounds(), style.tip(), null, shapes);
	}

	private static LineStyle style(Wire wire) {
		for (Link link : wire.links()) {
			if (link.style() instanceof LineStyle style) {
				return style;
			}
		}
		return new LineStyle(null);
	}

	/** The lines of a two-way relation point to both ends; a layout knows only the way from source to target. */
	private static boolean pointsBack(Wire wire, LineStyle style) {
		if (style.kind() != LineKind.MUTUAL_TRUST) {
			return false;
		}
		Point start = wire.points().get(0);
		for (Link link : wire.links()) {
			Rect box = new Rect(link.source().x(), link.source().y(), link.source().width(), link.source().height()).grow(1);
			if (start.x() >= box.x() && start.x() <= box.right() && start.y() >= box.y() && start.y() <= box.bottom()) {
				return true;
			}
		}
		return false;
	}

	private static int color(LineStyle style, Theme theme) {
		return switch (style.kind()) {
			case NORMAL, TRUST, MUTUAL_TRUST -> theme.surface().line();
			case QUIET, ACCEPTED -> theme.surface().quiet();
			case SHIPPING -> theme.ink(Ink.PURPLE);
			case WRONG, MISSING -> theme.surface().wrong();
		};
	}

	/** A shared line is dashed only where all that run over it are. */
	private static boolean dashed(Wire wire) {
		for (Link link : wire.links()) {
			if (!(link.style() instanceof LineStyle style) || !style.dashed() && style.kind() != LineKind.MISSING) {
				return false;
			}
		}
		return !wire.links().isEmpty();
	}

	private static List<String> elements(Wire wire) {
		List<String> elements = new ArrayList<>(wire.links().size());
		for (Link link : wire.links()) {
			String element = link.style() instanceof LineStyle style && style.element() != null ? style.element() : link.id();
			if (!elements.contains(element)) {
				elements.add(element);
			}
		}
		return elements;
	}

	/** Lines end inside their arrow heads, so that the tips stay sharp. */
	private static List<Point> shortened(List<Point> points, boolean atStart, boolean atEnd) {
		List<Point> result = new ArrayList<>(points);
		int last = points.size() - 1;
		if (atStart) {
			result.set(0, towards(points.get(0), points.get(1)));
		}
		if (atEnd) {
			result.set(last, towards(points.get(last), points.get(last - 1)));
		}
		return result;
	}

	private static Point towards(Point from, Point to) {
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		double part = length == 0 ? 0 : Math.min(HEAD - 2, length / 2) / length;
		return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
	}

	private static Shape head(Point from, Point tip, int color) {
		double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
		double ux = length == 0 ? 1 : (tip.x() - from.x()) / length;
		double uy = length == 0 ? 0 : (tip.y() - from.y()) / length;
		double x = tip.x() - HEAD * ux;
		double y = tip.y() - HEAD * uy;
		return new Shape.Polygon(List.of(tip, new Point(x - HALF_HEAD * uy, y + HALF_HEAD * ux),
				new Point(x + HALF_HEAD * uy, y - HALF_HEAD * ux)), color, Stroke.NONE);
	}
}
