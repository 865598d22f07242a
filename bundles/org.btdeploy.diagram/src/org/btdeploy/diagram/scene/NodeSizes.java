package org.btdeploy.diagram.scene;

import java.util.List;

import org.btdeploy.diagram.graph.Insets;
import org.btdeploy.diagram.graph.Node;

/**
 * Sizes for the layout, from the texts as they will be drawn: whoever gives a node this size (or a larger one) gets a picture
 * in which no label is clipped. Names grow their card up to a limit and wrap then.
 */
public final class NodeSizes {
	private NodeSizes() {
	}

	/** @return size of a leaf, least size of a container without content */
	public static Size of(NodeContent content) {
		return switch (content.notation().form()) {
			case DOMAIN, ZONE, FRAME -> ContainerFigure.leastSize(content);
			case CARD, ROW -> CardFigure.size(content);
			case CLOUD -> CloudFigure.size(content);
			case FIREWALL -> FirewallFigure.size(content);
			case NOTE -> NoteFigure.size(content);
		};
	}

	/** @return one size for cards that stand together, which looks calmer: that of the largest in each direction */
	public static Size common(List<NodeContent> contents) {
		double width = 0;
		double height = 0;
		for (NodeContent content : contents) {
			Size size = of(content);
			width = Math.max(width, size.width());
			height = Math.max(height, size.height());
		}
		return new Size(width, height);
	}

	/** @return room between the border of a container and its content */
	public static Insets insets(NodeContent content) {
		return ContainerFigure.insets(content);
	}

	/** @return size of a chip */
	public static Size of(ChipContent content) {
		return ChipFigure.size(content);
	}

	/** Lets the layout keep clear of the badges of what a node shows; call when it has all of them. */
	public static void reserveBadges(Node node, NodeContent content) {
		NodeFigure.reserve(node, content);
	}
}
