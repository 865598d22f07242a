package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Form;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.Theme;

/** Makes the figures of nodes: the form decides how, the content what. */
final class NodeFigure {
	private static final double BADGE = 20;
	private static final double BADGE_GAP = 2;

	private NodeFigure() {
	}

	/** @return what to draw for a node nobody described: a placeholder with its id, so that it is seen and not lost */
	static NodeContent placeholder(Node node) {
		return new NodeContent(Notation.of(key(node.kind())), node.id()).state(NodeState.UNRESOLVED);
	}

	private static String key(NodeKind kind) {
		return switch (kind) {
			case DOMAIN -> "domain:custom";
			case ZONE -> "zone:custom";
			case FRAME -> "cluster";
			case CARD, EXTERNAL -> "unknown";
			case FIREWALL -> "firewall";
			case NOTE -> "note";
		};
	}

	static Figure draw(Node node, NodeContent content, Rect bounds, Theme theme) {
		Form form = content.notation().form();
		List<Shape> shapes = switch (form) {
			case DOMAIN, ZONE, FRAME -> ContainerFigure.draw(content, bounds, node.parent() != null, theme);
			case CARD, ROW -> CardFigure.draw(content, bounds, theme);
			case CLOUD -> CloudFigure.draw(content, bounds, theme);
			case FIREWALL -> FirewallFigure.draw(content, bounds, theme);
			case NOTE -> NoteFigure.draw(content, bounds, theme);
		};
		return new Figure(kind(form), List.of(node.id()), bounds, content.tip(), content.link(), shapes);
	}

	/** @return the rows of a card, or those at the bottom of a frame */
	static List<Figure> rows(NodeContent content, Rect bounds, Theme theme) {
		if (content.rows().isEmpty()) {
			return List.of();
		}
		return switch (content.notation().form()) {
			case CARD -> CardFigure.rows(content, bounds, theme);
			case FRAME -> ContainerFigure.rows(content, bounds, theme);
			default -> List.of();
		};
	}

	private static FigureKind kind(Form form) {
		return switch (form) {
			case DOMAIN -> FigureKind.DOMAIN;
			case ZONE -> FigureKind.ZONE;
			case FRAME -> FigureKind.FRAME;
			case CARD, ROW -> FigureKind.CARD;
			case CLOUD -> FigureKind.EXTERNAL;
			case FIREWALL -> FigureKind.FIREWALL;
			case NOTE -> FigureKind.NOTE;
		};
	}

	/** Tells the layout about the badges of what a node shows. */
	static void reserve(Node node, NodeContent content) {
		node.setBadges(content.badges().size(), BADGE, BADGE_GAP);
	}

	/** Badges sit on the upper right corner, further ones to the left of it. */
	static List<Figure> badges(Node node, NodeContent content, Rect bounds, Theme theme) {
		List<Figure> figures = new ArrayList<>(content.badges().size());
		double x = bounds.right() - BADGE / 2;
		for (Badge badge : content.badges()) {
			Rect place = new Rect(x, bounds.y() - BADGE / 2, BADGE, BADGE);
			Shape image = new Shape.Image(badge.severity().icon(), place, theme.badge(badge.severity()), 1);
			figures.add(new Figure(FigureKind.BADGE, List.of(node.id()), place, badge.tip(), null, List.of(image)));
			x -= BADGE + BADGE_GAP;
		}
		return figures;
	}
}
