package org.btdeploy.diagram.drawio;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.svg.XmlText;

/** The texts of a figure as one HTML label, whose lines stand where they stand in the picture. */
final class Label {
	/** Height of a line as part of the font size. */
	private static final double LEADING = 1.25;
	/** Room draw.io leaves above every label at the top of its cell, whatever its spacing. */
	private static final double ABOVE = 5;

	private final List<Shape.Text> texts = new ArrayList<>(3);

	void add(Shape.Text text) {
		texts.add(text);
	}

	/** @return whether a text can be one of its lines: all are aligned alike */
	boolean fits(Shape.Text text) {
		return texts.isEmpty() || texts.getFirst().anchor() == text.anchor();
	}

	boolean isEmpty() {
		return texts.isEmpty();
	}

	String html() {
		StringBuilder html = new StringBuilder(96);
		double bottom = top();
		for (Shape.Text text : texts) {
			double above = baselineBelowTop(text);
			line(text, text.baseline() - above - bottom, html);
			bottom = text.baseline() - above + LEADING * text.style().size();
		}
		return html.toString();
	}

	private static void line(Shape.Text text, double margin, StringBuilder html) {
		html.append("<div style=\"white-space:pre;font-size:");
		XmlText.number(html, text.style().size());
		html.append("px;line-height:");
		XmlText.number(html, LEADING * text.style().size());
		html.append("px;font-weight:").append(text.style().weight().css()).append(";color:").append(String.format("#%06X", text.color()));
		if (Math.abs(margin) >= 0.01) {
			html.append(";margin-top:");
			XmlText.number(html, margin);
			html.append("px");
		}
		html.append("\">");
		XmlText.escaped(html, text.text());
		html.append("</div>");
	}

	/** The content area of a font is centred in its line. */
	private static double baselineBelowTop(Shape.Text text) {
		double size = text.style().size();
		return (LEADING * size + TextMetrics.ascent(size) - TextMetrics.descent(size)) / 2;
	}

	private double top() {
		return texts.getFirst().baseline() - baselineBelowTop(texts.getFirst());
	}

	/** Adds where the label stands in its cell to a style. draw.io knows whole points of spacing only. */
	Style align(Rect bounds, Style style, double spacing) {
		Shape.Text first = texts.getFirst();
		style.set("verticalAlign", "top").set("spacingTop", Math.round(top() - bounds.y() - spacing - ABOVE));
		return switch (first.anchor()) {
			case START -> style.set("align", "left").set("spacingLeft", Math.round(first.x() - bounds.x() - spacing));
			case MIDDLE -> style.set("align", "center").set("spacingLeft", Math.round(2 * (first.x() - bounds.centerX())));
			case END -> style.set("align", "right").set("spacingRight", Math.round(bounds.right() - first.x() - spacing));
		};
	}

	/** @return the area the lines cover */
	Rect bounds() {
		Rect bounds = null;
		for (Shape.Text text : texts) {
			bounds = Rect.union(bounds, new Rect(text.left(), text.baseline() - baselineBelowTop(text), text.width(), LEADING * text.style().size()));
		}
		return bounds;
	}
}
