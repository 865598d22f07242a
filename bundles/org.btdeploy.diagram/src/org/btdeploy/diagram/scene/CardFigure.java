package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/** Cards: icon at the left, name and role beside it, rows below. The same text block is measured and drawn. */
final class CardFigure {
	private static final double ICON = 28;
	private static final double PADDING = 10;
	private static final double TEXT_LEFT = 48;
	private static final double TEXT_RIGHT = 14;
	/** Widest text before it wraps. */
	private static final double MOST_TEXT = 170;
	private static final double LEAST_WIDTH = 148;
	private static final double MOST_WIDTH = 248;
	private static final double LEAST_HEIGHT = 56;
	private static final double TEXT_PADDING = 13;
	/** Opacity of icons of what is passive. */
	static final double FADED = 0.45;

	private CardFigure() {
	}

	static Size size(NodeContent content) {
		double wanted = TEXT_LEFT + Styles.room(text(content, null, MOST_WIDTH).width(), TEXT_RIGHT);
		for (Row row : content.rows()) {
			wanted = Math.max(wanted, RowFigure.wantedWidth(row, MOST_WIDTH));
		}
		double width = Math.ceil(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, wanted)));
		double height = Math.max(LEAST_HEIGHT, text(content, null, width).height() + 2 * TEXT_PADDING);
		return new Size(width, Math.ceil(height + rowsHeight(content, width)));
	}

	private static double rowsHeight(NodeContent content, double width) {
		if (content.rows().isEmpty()) {
			return 0;
		}
		double height = RowFigure.PADDING - RowFigure.GAP;
		for (Row row : content.rows()) {
			height += RowFigure.height(row, width) + RowFigure.GAP;
		}
		return height;
	}

	private static TextBlock text(NodeContent content, Theme theme, double width) {
		boolean faded = content.state() == NodeState.PASSIVE;
		int name = theme == null ? 0 : faded ? theme.surface().secondary() : theme.surface().text();
		int role = theme == null ? 0 : theme.surface().secondary();
		double room = Math.min(MOST_TEXT, width - TEXT_LEFT - TEXT_RIGHT);
		TextBlock block = new TextBlock();
		block.add(content.title(), Styles.NAME, name, room, TextBlock.LINES, 15, 0);
		for (String detail : content.details()) {
			block.add(detail, Styles.ROLE, role, room, TextBlock.LINES, 13.5, 2);
		}
		return block;
	}

	static List<Shape> draw(NodeContent content, Rect bounds, Theme theme) {
		List<Shape> shapes = new ArrayList<>(4);
		shapes.add(frame(content, bounds, theme));
		double head = bounds.height() - rowsHeight(content, bounds.width());
		TextBlock text = text(content, theme, bounds.width());
		int ink = theme.ink(content.notation().ink());
		double opacity = content.state() == NodeState.PASSIVE ? FADED : 1;
		shapes.add(new Shape.Image(content.notation().icon(),
				new Rect(bounds.x() + PADDING, bounds.y() + (head - ICON) / 2, ICON, ICON), ink, opacity));
		text.draw(bounds.x() + TEXT_LEFT, bounds.y() + (head - text.height()) / 2, Anchor.START, shapes);
		return shapes;
	}

	/** @return the rows, each as a figure of its own */
	static List<Figure> rows(NodeContent content, Rect bounds, Theme theme) {
		return RowFigure.drawAll(content.rows(), bounds, bounds.bottom() - rowsHeight(content, bounds.width()), theme);
	}

	private static Shape frame(NodeContent content, Rect bounds, Theme theme) {
		NodeState state = content.state();
		int border = state != null && state.isWrong() ? theme.surface().wrong() : theme.surface().border();
		if (state == NodeState.LOGICAL || state == NodeState.PASSIVE) {
			border = theme.surface().quiet();
		}
		int fill = state == NodeState.PASSIVE ? theme.surface().faded() : theme.surface().card();
		return new Shape.Box(bounds, 8, Paint.of(fill), new Stroke(Paint.of(border), state == NodeState.ALONE ? 1.6 : 1, state != null && state.isDashed()));
	}
}
