package org.btdeploy.diagram.graph;

import java.util.List;

/**
 * A relation drawn as a line from one box to another, through the firewalls it passes.
 *
 * @param id stable key in this view
 * @param source box where it starts (card, container, external)
 * @param target box where it ends; the arrow head is there
 * @param via firewalls in the order passed
 * @param chips labels on the line
 * @param arrow whether an arrow head is drawn at the target
 * @param style what the line means, opaque to the layout
 */
public record Link(String id, Node source, Node target, List<Node> via, List<Chip> chips, boolean arrow, Object style) {
	/** Layouts look links up very often; the id alone tells them apart, and its hash is remembered. */
	@Override
	public int hashCode() {
		return id == null ? 0 : id.hashCode();
	}
}
