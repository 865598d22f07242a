package org.btdeploy.diagram.scene;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/** The area that boxes, lines, chips and badges of a laid-out graph cover. */
final class ContentBounds {
	private static final double BADGE = 10;

	private final Picture picture;
	private final double badge;
	private Rect bounds;

	private ContentBounds(Picture picture, double badge) {
		this.picture = picture;
		this.badge = badge;
	}

	/** @return the area of everything; an empty rectangle for an empty graph */
	static Rect of(Picture picture) {
		return new ContentBounds(picture, BADGE).get();
	}

	/** @return the area without what badges stick out, at which something that stands beside is aligned */
	static Rect withoutBadges(Picture picture) {
		return new ContentBounds(picture, 0).get();
	}

	private Rect get() {
		for (Node root : picture.graph().roots()) {
			add(root);
		}
		for (Wire wire : picture.graph().wires()) {
			for (Point point : wire.points()) {
				add(point.x(), point.y(), 0, 0);
			}
		}
		for (Link link : picture.graph().links()) {
			for (Chip chip : link.chips()) {
				add(chip.x(), chip.y(), chip.width(), chip.height());
			}
		}
		return bounds == null ? new Rect(0, 0, 0, 0) : bounds;
	}

	private void add(Node node) {
		NodeContent content = picture.contents().get(node);
		double beyond = content == null || content.badges().isEmpty() ? 0 : badge;
		add(node.x(), node.y() - beyond, node.width() + beyond, node.height() + beyond);
		for (Node child : node.children()) {
			add(child);
		}
	}

	private void add(double x, double y, double width, double height) {
		bounds = Rect.union(bounds, new Rect(x, y, width, height));
	}
}
