package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/** The Internet: a cloud with its name inside. */
final class CloudFigure {
	private static final double RATIO = 68.0 / 112;
	private static final double LEAST = 112;
	/** The part of the cloud's width that holds text. */
	private static final double INNER = 0.72;
	private static final double MOST_TEXT = 150;

	private CloudFigure() {
	}

	private static TextBlock text(NodeContent content, Theme theme) {
		TextBlock block = new TextBlock();
		int color = theme == null ? 0 : theme.surface().text();
		block.add(content.title(), Styles.NAME, color, MOST_TEXT, TextBlock.LINES, 15, 0);
		for (String detail : content.details()) {
			block.add(detail, Styles.ROLE, color, MOST_TEXT, TextBlock.LINES, 13, 2);
		}
		return block;
	}

	static Size size(NodeContent content) {
		TextBlock text = text(content, null);
		double width = Math.max(LEAST, Math.max(text.width() / INNER, text.height() * 2 / RATIO));
		return new Size(Math.ceil(width), Math.ceil(width * RATIO));
	}

	static List<Shape> draw(NodeContent content, Rect bounds, Theme theme) {
		List<Shape> shapes = new ArrayList<>(3);
		shapes.add(new Shape.Image("internet", bounds, theme.surface().quiet(), 1));
		TextBlock text = text(content, theme);
		// the widest part of the cloud lies below its middle
		double center = bounds.y() + bounds.height() * 0.6;
		text.draw(bounds.centerX(), center - text.height() / 2, Anchor.MIDDLE, shapes);
		return shapes;
	}
}
