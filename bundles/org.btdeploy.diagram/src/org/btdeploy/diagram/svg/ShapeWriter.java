package org.btdeploy.diagram.svg;

import java.util.List;

import org.btdeploy.diagram.font.FontWeight;
import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.notation.Icon;
import org.btdeploy.diagram.notation.Icons;
import org.btdeploy.diagram.scene.Paint;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.scene.Stroke;

/** Writes single shapes as SVG elements. */
final class ShapeWriter {
	private final StringBuilder out;
	private final Definitions definitions;
	private final Texts texts;

	ShapeWriter(StringBuilder out, Definitions definitions, Texts texts) {
		this.out = out;
		this.definitions = definitions;
		this.texts = texts;
	}

	/** No pattern switch: setting one up costs more than writing fifty servers. */
	void write(Shape shape) {
		if (shape instanceof Shape.Text text) {
			text(text);
		} else if (shape instanceof Shape.Box box) {
			box(box);
		} else if (shape instanceof Shape.Image image) {
			image(image);
		} else if (shape instanceof Shape.Line line) {
			line(line);
		} else if (shape instanceof Shape.Polygon polygon) {
			polygon(polygon);
		}
	}

	private void box(Shape.Box box) {
		out.append("<rect");
		attribute(" x=\"", box.bounds().x());
		attribute(" y=\"", box.bounds().y());
		attribute(" width=\"", box.bounds().width());
		attribute(" height=\"", box.bounds().height());
		if (box.radius() > 0) {
			attribute(" rx=\"", box.radius());
		}
		paint(" fill=\"", box.fill());
		stroke(box.stroke());
		out.append("/>");
	}

	private void line(Shape.Line line) {
		out.append("<path d=\"");
		RoundedPath.write(out, line.points(), line.radius());
		out.append("\" fill=\"none\"");
		stroke(line.stroke());
		out.append("/>");
	}

	private void polygon(Shape.Polygon polygon) {
		out.append("<path d=\"");
		List<Point> points = polygon.points();
		for (int i = 0; i < points.size(); i++) {
			RoundedPath.point(out, i == 0 ? 'M' : 'L', points.get(i));
		}
		out.append("Z\" fill=\"");
		XmlText.color(out, polygon.fill());
		out.append('"');
		stroke(polygon.stroke());
		out.append("/>");
	}

	private void text(Shape.Text text) {
		if (texts == Texts.NONE || texts == Texts.UNCOVERED && TextMetrics.covers(text.text())) {
			return;
		}
		out.append("<text");
		attribute(" x=\"", text.x());
		attribute(" y=\"", text.baseline());
		attribute(" font-size=\"", text.style().size());
		if (text.style().weight() != FontWeight.REGULAR) {
			out.append(" font-weight=\"").append(text.style().weight().css()).append('"');
		}
		if (text.anchor() != Shape.Anchor.START) {
			out.append(text.anchor() == Shape.Anchor.MIDDLE ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
		}
		out.append(" fill=\"");
		XmlText.color(out, text.color());
		out.append(text.text().contains("  ") ? "\" xml:space=\"preserve\">" : "\">");
		XmlText.escaped(out, text.text());
		out.append("</text>");
	}

	private void image(Shape.Image image) {
		Icon icon = Icons.of(image.icon());
		double scale = image.bounds().width() / icon.width();
		out.append("<use xlink:href=\"#").append(definitions.symbol(image)).append('"');
		if (Math.abs(scale - 1) < 1e-9) {
			attribute(" x=\"", image.bounds().x());
			attribute(" y=\"", image.bounds().y());
		} else {
			out.append(" transform=\"translate(");
			XmlText.number(out, image.bounds().x());
			out.append(' ');
			XmlText.number(out, image.bounds().y());
			out.append(") scale(").append((float) (Math.round(scale * 10000) / 10000.0)).append(")\"");
		}
		if (image.opacity() < 1) {
			attribute(" opacity=\"", image.opacity());
		}
		out.append("/>");
	}

	private void stroke(Stroke stroke) {
		if (stroke.paint().isNone()) {
			return;
		}
		paint(" stroke=\"", stroke.paint());
		if (stroke.width() != 1) {
			attribute(" stroke-width=\"", stroke.width());
		}
		if (stroke.dashed()) {
			attribute(" stroke-dasharray=\"", Stroke.DASH);
			out.setLength(out.length() - 1);
			out.append(' ');
			XmlText.number(out, Stroke.GAP);
			out.append('"');
		}
	}

	private void paint(String prefix, Paint paint) {
		out.append(prefix);
		if (paint.isNone()) {
			out.append("none");
		} else if (paint.isBlend()) {
			out.append("url(#").append(definitions.gradient(paint)).append(')');
		} else {
			XmlText.color(out, paint.color());
		}
		out.append('"');
	}

	private void attribute(String prefix, double value) {
		out.append(prefix);
		XmlText.number(out, value);
		out.append('"');
	}
}
