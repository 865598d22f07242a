package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.notation.Ink;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/**
 * Firewalls: a brick wall with the name beside it, both on one plate, so that the name stays readable on the border the
 * plate sits on, whichever side that is.
 */
final class FirewallFigure {
	private static final double BRICKS = 36;
	private static final double HEIGHT = 30;
	private static final double GAP = 8;
	private static final double RIGHT = 10;
	private static final double MOST = 130;

	private FirewallFigure() {
	}

	private static TextBlock text(NodeContent content, Theme theme) {
		TextBlock block = new TextBlock();
		block.add(content.title(), Styles.FIREWALL_NAME, theme == null ? 0 : theme.surface().brick(), MOST, TextBlock.LINES, 13.5, 0);
		for (String detail : content.details()) {
			block.add(detail, Styles.FIREWALL_DETAIL, theme == null ? 0 : theme.surface().secondary(), MOST, TextBlock.LINES, 11.5, 0.5);
		}
		return block;
	}

	static Size size(NodeContent content) {
		TextBlock text = text(content, null);
		return new Size(Math.ceil(BRICKS + GAP + Styles.room(text.width(), RIGHT)), Math.ceil(Math.max(HEIGHT, text.height() + 13)));
	}

	static List<Shape> draw(NodeContent content, Rect bounds, Theme theme) {
		List<Shape> shapes = new ArrayList<>(4);
		int ink = theme.ink(Ink.BRICK);
		shapes.add(new Shape.Box(bounds, 4, Paint.of(theme.surface().card()), Stroke.of(ink, 1.4)));
		if (bounds.height() > HEIGHT) {
			shapes.add(new Shape.Box(new Rect(bounds.x(), bounds.y(), BRICKS, bounds.height()), 4, Paint.of(ink), Stroke.NONE));
		}
		shapes.add(new Shape.Image("bricks", new Rect(bounds.x(), bounds.centerY() - HEIGHT / 2, BRICKS, HEIGHT), ink, 1));
		TextBlock text = text(content, theme);
		text.draw(bounds.x() + BRICKS + GAP, bounds.centerY() - text.height() / 2, Anchor.START, shapes);
		return shapes;
	}
}
