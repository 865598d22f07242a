package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/** Notes of the author: a sheet with a folded corner. */
final class NoteFigure {
	private static final double PADDING = 12;
	private static final double FOLD = 12;
	private static final double MOST = 176;

	private NoteFigure() {
	}

	private static TextBlock text(NodeContent content, Theme theme) {
		TextBlock block = new TextBlock();
		block.add(content.title(), Styles.ROLE, theme == null ? 0 : theme.surface().text(), MOST, 4 * TextBlock.LINES, 13.5, 0);
		return block;
	}

	static Size size(NodeContent content) {
		TextBlock text = text(content, null);
		return new Size(Math.ceil(text.width() + PADDING + FOLD + 4), Math.ceil(text.height() + 2 * PADDING));
	}

	static List<Shape> draw(NodeContent content, Rect b, Theme theme) {
		List<Shape> shapes = new ArrayList<>(4);
		Stroke stroke = Stroke.of(theme.surface().noteBorder(), 1);
		double x = b.right() - FOLD;
		double y = b.y() + FOLD;
		shapes.add(new Shape.Polygon(List.of(new Point(b.x(), b.y()), new Point(x, b.y()), new Point(b.right(), y),
				new Point(b.right(), b.bottom()), new Point(b.x(), b.bottom())), theme.surface().note(), stroke));
		shapes.add(new Shape.Line(List.of(new Point(x, b.y()), new Point(x, y), new Point(b.right(), y)), 0, stroke));
		TextBlock text = text(content, theme);
		text.draw(b.x() + PADDING, b.centerY() - text.height() / 2, Anchor.START, shapes);
		return shapes;
	}
}
