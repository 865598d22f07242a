package org.btdeploy.diagram.drawio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.btdeploy.diagram.drawio.Cells.Meaning;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Paint;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.scene.Stroke;

/** Turns figures into cells: one that stands for the figure, and children for its icons where one style cannot hold them. */
final class FigureCells {
	/** Distance of label and icon from the border that draw.io adds to in its shape "label". */
	private static final double ICON_SPACING = 5;

	private final Cells cells;
	private final Images images = new Images();

	FigureCells(Cells cells) {
		this.cells = cells;
	}

	/**
	 * Writes a box.
	 *
	 * @param parent id of the cell it is in
	 * @param origin area of that cell
	 * @param group whether other boxes are in it
	 * @return its id
	 */
	String box(Figure figure, String parent, Rect origin, boolean group) {
		ShapeGroup shapes = new ShapeGroup(figure.shapes());
		Shape.Image icon = icon(shapes, figure.bounds());
		Style style = new Style();
		form(figure, shapes, icon, style);
		style.label();
		double spacing = icon == null || icon.bounds().equals(figure.bounds()) ? 0 : ICON_SPACING;
		if (spacing > 0) {
			style.set("spacing", spacing);
		}
		if (!shapes.label().isEmpty()) {
			shapes.label().align(figure.bounds(), style, spacing);
		}
		if (group) {
			style.set("container", 1).set("collapsible", 0).set("recursiveResize", 0);
		}
		String id = cells.vertex(meaning(figure, shapes), style, parent, relative(figure.bounds(), origin), figure.kind() != FigureKind.BADGE);
		for (Shape shape : shapes.others()) {
			if (shape != icon) {
				part(shape, id, figure.bounds());
			}
		}
		if (!shapes.aside().isEmpty()) {
			text(shapes.aside(), id, figure.bounds());
		}
		return id;
	}

	private static Meaning meaning(Figure figure, ShapeGroup shapes) {
		String id = figure.element() == null ? figure.kind().name().toLowerCase(Locale.ROOT) + "-" : figure.element();
		return new Meaning(id, shapes.label().isEmpty() ? "" : shapes.label().html(), figure.tip(), figure.link());
	}

	/** @return the icon that fits into the style of the cell: in the middle of its left side, or all there is of it */
	private static Shape.Image icon(ShapeGroup shapes, Rect bounds) {
		if (shapes.others().size() != 1 || !(shapes.others().getFirst() instanceof Shape.Image image) || image.opacity() < 1) {
			return null;
		}
		boolean left = shapes.box() != null && Math.abs(image.bounds().x() - bounds.x() - 2 * ICON_SPACING) < 0.01
				&& Math.abs(image.bounds().centerY() - bounds.centerY()) < 0.6;
		return left || shapes.box() == null && image.bounds().equals(bounds) ? image : null;
	}

	private void form(Figure figure, ShapeGroup shapes, Shape.Image icon, Style style) {
		if (icon != null && shapes.box() == null) {
			image(icon, style);
		} else if (icon != null) {
			style.set("shape", "label").set("image", images.url(icon)).set("imageWidth", icon.bounds().width()).set("imageHeight", icon.bounds().height())
					.set("imageAlign", "left").set("imageVerticalAlign", "middle");
		} else if (figure.kind() == FigureKind.NOTE) {
			note(figure, style);
		}
		if (shapes.box() != null) {
			style.rounded(shapes.box().radius()).fill(shapes.box().fill()).stroke(shapes.box().stroke());
		}
	}

	private static void note(Figure figure, Style style) {
		for (Shape shape : figure.shapes()) {
			if (shape instanceof Shape.Polygon sheet) {
				style.set("shape", "note").set("size", 12).color("fillColor", sheet.fill()).stroke(sheet.stroke());
			}
		}
	}

	private void image(Shape.Image image, Style style) {
		style.set("shape", "image").set("image", images.url(image)).set("imageAspect", 0);
		if (image.opacity() < 1) {
			style.set("opacity", Math.round(image.opacity() * 100));
		}
	}

	/** Writes a shape that cannot be part of the style of its cell; the form of notes has its fold already. */
	private void part(Shape shape, String parent, Rect origin) {
		if (shape instanceof Shape.Image image) {
			Style style = new Style();
			image(image, style);
			cells.vertex(new Meaning(parent + "/icon-", "", null, null), style, parent, relative(image.bounds(), origin), false);
		} else if (shape instanceof Shape.Box box) {
			Style style = new Style().rounded(box.radius()).fill(box.fill()).stroke(box.stroke());
			cells.vertex(new Meaning(parent + "/box-", "", null, null), style, parent, relative(box.bounds(), origin), false);
		}
	}

	/** Writes title, legend or footer: what belongs to nothing. */
	void decoration(Figure figure) {
		Rect whole = figure.bounds();
		for (Shape shape : figure.shapes()) {
			if (shape instanceof Shape.Text text) {
				text(text);
			} else if (shape instanceof Shape.Line line) {
				line(line, figure);
			} else {
				part(shape, Cells.LAYER, new Rect(0, 0, whole.width(), whole.height()));
			}
		}
	}

	/** Writes a line of the legend, with arrow heads where there are some at its ends. */
	private void line(Shape.Line line, Figure figure) {
		Point start = tip(line.points().getFirst(), figure);
		Point end = tip(line.points().getLast(), figure);
		Style style = new Style().stroke(line.stroke());
		LineCells.head("start", start != null, style);
		LineCells.head("end", end != null, style);
		List<Point> points = new ArrayList<>(line.points());
		points.set(0, start == null ? points.getFirst() : start);
		points.set(points.size() - 1, end == null ? points.getLast() : end);
		cells.edge(new Meaning("decoration-", "", null, null), style, null, null, points);
	}

	/** @return tip of the arrow head at an end of a line, null if there is none */
	private static Point tip(Point end, Figure figure) {
		for (Shape shape : figure.shapes()) {
			if (shape instanceof Shape.Polygon head && head.bounds().grow(1).contains(new Rect(end.x(), end.y(), 0, 0))) {
				return head.points().getFirst();
			}
		}
		return null;
	}

	private void text(Shape.Text text) {
		Label label = new Label();
		label.add(text);
		text(label, Cells.LAYER, new Rect(0, 0, 0, 0));
	}

	private void text(Label label, String parent, Rect origin) {
		Rect bounds = label.bounds();
		Style style = new Style().name("text").label().fill(Paint.NONE).stroke(Stroke.NONE);
		label.align(bounds, style, 0);
		String id = parent.equals(Cells.LAYER) ? "text-" : parent + "/text-";
		cells.vertex(new Meaning(id, label.html(), null, null), style, parent, relative(bounds, origin), false);
	}

	/** @return style and meaning of a label on a line, whose shapes become one cell */
	void chip(Figure figure, String edge, double along, double dx, double dy) {
		ShapeGroup shapes = new ShapeGroup(figure.shapes());
		Style style = new Style();
		Shape.Image lock = shapes.others().stream().filter(Shape.Image.class::isInstance).map(Shape.Image.class::cast).findFirst().orElse(null);
		if (lock != null) {
			style.set("shape", "label").set("image", images.url(lock)).set("imageWidth", lock.bounds().width()).set("imageHeight", lock.bounds().height())
					.set("imageAlign", "left").set("imageVerticalAlign", "middle");
		}
		style.rounded(shapes.box().radius()).fill(shapes.box().fill()).stroke(shapes.box().stroke()).label();
		double spacing = lock == null ? 0 : lock.bounds().x() - figure.bounds().x() - ICON_SPACING;
		style.set("spacing", spacing);
		shapes.label().align(figure.bounds(), style, spacing);
		String id = figure.element() + "/label-";
		cells.edgeLabel(new Meaning(id, shapes.label().html(), figure.tip(), figure.link()), style, edge, along,
				new Rect(dx, dy, figure.bounds().width(), figure.bounds().height()));
	}

	static Rect relative(Rect bounds, Rect origin) {
		return bounds.move(-origin.x(), -origin.y());
	}
}
