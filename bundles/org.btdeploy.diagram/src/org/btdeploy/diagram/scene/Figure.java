package org.btdeploy.diagram.scene;

import java.util.List;

/**
 * The shapes that stand for one element (or for several, on a shared line), in paint order.
 *
 * @param kind what it is
 * @param elements ids of the elements it stands for, the main one first; empty for decoration
 * @param bounds the area that counts as this figure
 * @param tip longer text for whoever points at it, null for none
 * @param link address it leads to in an SVG, null for none
 * @param shapes what to paint
 */
public record Figure(FigureKind kind, List<String> elements, Rect bounds, String tip, String link, List<Shape> shapes) {
	/** A figure without tip and link. */
	public Figure(FigureKind kind, List<String> elements, Rect bounds, List<Shape> shapes) {
		this(kind, elements, bounds, null, null, shapes);
	}

	/** @return the main element, null for decoration */
	public String element() {
		return elements.isEmpty() ? null : elements.get(0);
	}
}
