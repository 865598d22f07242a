package org.btdeploy.diagram.drawio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.drawio.Cells.Meaning;
import org.btdeploy.diagram.drawio.Legs.Leg;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.diagram.scene.Paint;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.scene.Stroke;

/** Writes lines as edges that hold on to their boxes where they touch them, and the labels on them. */
final class LineCells {
	private final Cells cells;
	private final Point offset;
	private final Map<String, Figure> looks = new HashMap<>();

	LineCells(Cells cells, Scene scene) {
		this.cells = cells;
		offset = scene.offset();
		for (Figure figure : scene.figures()) {
			if (figure.kind() == FigureKind.LINE) {
				figure.elements().forEach(element -> looks.merge(element, figure, (known, other) -> isOwn(element, known) ? known : other));
			}
		}
	}

	/** A line that several relations share looks like the first of them. */
	private static boolean isOwn(String element, Figure line) {
		return line.element().equals(element);
	}

	/** @return id of the edge */
	String edge(Link link, Leg leg, Map<Node, String> ids) {
		List<Point> points = moved(leg.points());
		Style style = new Style().set("edgeStyle", "none").set("rounded", 1).set("arcSize", 20);
		Figure look = look(link);
		style.stroke(stroke(look));
		head("start", leg.from() == link.source() && pointsBack(link), style);
		head("end", leg.arrow(), style);
		hold("exit", leg.from(), leg.points().getFirst(), style);
		hold("entry", leg.to(), leg.points().getLast(), style);
		Meaning meaning = new Meaning(link.id(), "", look == null ? null : look.tip(), look == null ? null : look.link());
		return cells.edge(meaning, style.label(), ids.get(leg.from()), ids.get(leg.to()), points);
	}

	private static boolean pointsBack(Link link) {
		return link.style() instanceof LineStyle style && style.kind() == LineKind.MUTUAL_TRUST;
	}

	/** Says whether an end of a line, "start" or "end", has an arrow head. */
	static void head(String end, boolean arrow, Style style) {
		style.set(end + "Arrow", arrow ? "block" : "none");
		if (arrow) {
			style.set(end + "Fill", 1).set(end + "Size", 8);
		}
	}

	private Figure look(Link link) {
		Figure look = looks.get(link.id());
		if (look == null && link.style() instanceof LineStyle style && style.element() != null) {
			look = looks.get(style.element());
		}
		return look;
	}

	private static Stroke stroke(Figure look) {
		if (look != null) {
			for (Shape shape : look.shapes()) {
				if (shape instanceof Shape.Line line) {
					return line.stroke();
				}
			}
		}
		return new Stroke(Paint.of(0x4A5A6A), 1.6, false);
	}

	/** Where on its box a line begins or ends, as parts of its width and height. */
	private static void hold(String end, Node node, Point point, Style style) {
		style.set(end + "X", part(point.x() - node.x(), node.width())).set(end + "Y", part(point.y() - node.y(), node.height()));
		style.set(end + "Dx", 0).set(end + "Dy", 0).set(end + "Perimeter", 0);
	}

	private static String part(double distance, double length) {
		double part = length == 0 ? 0.5 : Math.max(0, Math.min(1, distance / length));
		return Double.toString(Math.round(part * 1e6) / 1e6);
	}

	private List<Point> moved(List<Point> points) {
		List<Point> moved = new ArrayList<>(points.size());
		points.forEach(point -> moved.add(new Point(point.x() + offset.x(), point.y() + offset.y())));
		return moved;
	}

	/** Puts a label on that leg of its line which runs closest to it. */
	void label(Figure chip, List<Leg> way, List<String> edges, FigureCells figures) {
		Rect bounds = chip.bounds();
		Point center = new Point(bounds.centerX(), bounds.centerY());
		Foot best = null;
		String edge = null;
		for (int i = 0; i < way.size(); i++) {
			Foot foot = foot(center, moved(way.get(i).points()));
			if (best == null || foot.distance < best.distance) {
				best = foot;
				edge = edges.get(i);
			}
		}
		figures.chip(chip, edge, best.along, bounds.x() - best.point.x(), bounds.y() - best.point.y());
	}

	/**
	 * The point of a line that is closest to another point.
	 *
	 * @param along where on the line it is, from -1 to 1
	 */
	private record Foot(Point point, double along, double distance) {
	}

	private static Foot foot(Point of, List<Point> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += distance(points.get(i - 1), points.get(i));
		}
		Foot best = null;
		double before = 0;
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			double segment = distance(a, b);
			double t = segment == 0 ? 0 : ((of.x() - a.x()) * (b.x() - a.x()) + (of.y() - a.y()) * (b.y() - a.y())) / (segment * segment);
			t = Math.max(0, Math.min(1, t));
			Point point = new Point(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()));
			double distance = distance(of, point);
			if (best == null || distance < best.distance) {
				best = new Foot(point, length == 0 ? 0 : 2 * (before + t * segment) / length - 1, distance);
			}
			before += segment;
		}
		return best;
	}

	private static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}
}
