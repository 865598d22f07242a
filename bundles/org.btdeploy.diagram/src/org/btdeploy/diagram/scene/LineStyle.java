package org.btdeploy.diagram.scene;

/**
 * How a relation is drawn; the style of {@link org.btdeploy.diagram.graph.Link}.
 *
 * @param element id of the element, null where it has none
 * @param kind what it means
 * @param dashed drawn dashed: explicitly without protection
 * @param tip longer text, null for none
 */
public record LineStyle(String element, LineKind kind, boolean dashed, String tip) {
	/** A plain line of an element. */
	public LineStyle(String element) {
		this(element, LineKind.NORMAL, false, null);
	}
}
