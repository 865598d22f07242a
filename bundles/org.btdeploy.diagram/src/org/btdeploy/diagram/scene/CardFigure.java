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
	private static final double ROW_PADDING = 8;
	private static final double ROW_ICON = 16;
	private static final double ROW_GAP = 4;
	private static final double ROW_TEXT = 30;
	private static final double INDENT = 16;
	private static final double FADED = 0.45;

	private CardFigure() {
	}

	static Size size(NodeContent content) {
		double wanted = TEXT_LEFT + Styles.room(text(content, null, MOST_WIDTH).width(), TEXT_RIGHT);
		for (Row row : content.rows()) {
			wanted = Math.max(wanted, 2 * PADDING + indent(row) + ROW_TEXT + Styles.room(rowText(row, null, MOST_WIDTH).width(), PADDING));
		}
		double width = Math.ceil(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, wanted)));
		double height = Math.max(LEAST_HEIGHT, text(content, null, width).height() + 2 * TEXT_PADDING);
		return new Size(width, Math.ceil(height + rowsHeight(content, width)));
	}

	private static double rowsHeight(NodeContent content, double width) {
		if (content.rows().isEmpty()) {
			return 0;
		}
		double height = PADDING - ROW_GAP;
		for (Row row : content.rows()) {
			height += rowHeight(row, width) + ROW_GAP;
		}
		return height;
	}

	private static double rowHeight(Row row, double width) {
		return Math.ceil(rowText(row, null, width).height() + 2 * ROW_PADDING);
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

	private static TextBlock rowText(Row row, Theme theme, double width) {
		TextBlock block = new TextBlock();
		int color = theme == null ? 0 : row.state() == null ? theme.surface().text() : theme.surface().secondary();
		block.add(row.text(), Styles.ROLE, color, Math.min(MOST_TEXT, width - 3 * PADDING - indent(row) - ROW_TEXT), TextBlock.LINES, 13, 0);
		if (row.detail() != null) {
			int quiet = theme == null ? 0 : theme.surface().secondary();
			block.add(row.detail(), Styles.LABEL, quiet, Math.min(MOST_TEXT, width - 3 * PADDING - indent(row) - ROW_TEXT), TextBlock.LINES, 12, 1);
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
		List<Figure> figures = new ArrayList<>(content.rows().size());
		double y = bounds.bottom() - rowsHeight(content, bounds.width());
		for (Row row : content.rows()) {
			Rect place = new Rect(bounds.x() + PADDING + indent(row), y, bounds.width() - 2 * PADDING - indent(row), rowHeight(row, bounds.width()));
			List<Shape> shapes = new ArrayList<>(3);
			drawRow(row, place, theme, shapes);
			figures.add(new Figure(FigureKind.ROW, row.element() == null ? List.of() : List.of(row.element()), place, shapes));
			y += place.height() + ROW_GAP;
		}
		return figures;
	}

	private static double indent(Row row) {
		return row.level() * INDENT;
	}

	private static Shape frame(NodeContent content, Rect bounds, Theme theme) {
		NodeState state = content.state();
		int border = state == NodeState.UNRESOLVED ? theme.surface().wrong() : theme.surface().border();
		if (state == NodeState.LOGICAL || state == NodeState.PASSIVE) {
			border = theme.surface().quiet();
		}
		int fill = state == NodeState.PASSIVE ? theme.surface().faded() : theme.surface().card();
		return new Shape.Box(bounds, 8, Paint.of(fill), new Stroke(Paint.of(border), 1, state != null));
	}

	private static void drawRow(Row row, Rect bounds, Theme theme, List<Shape> shapes) {
		boolean faded = row.state() == NodeState.PASSIVE;
		shapes.add(new Shape.Box(bounds, 5, Paint.of(theme.surface().faded()),
				new Stroke(Paint.of(theme.surface().border()), 1, row.state() != null)));
		shapes.add(new Shape.Image(row.notation().icon(), new Rect(bounds.x() + 7, bounds.centerY() - ROW_ICON / 2, ROW_ICON, ROW_ICON),
				theme.ink(row.notation().ink()), faded ? FADED : 1));
		TextBlock text = rowText(row, theme, bounds.width() + 2 * PADDING + indent(row));
		text.draw(bounds.x() + ROW_TEXT, bounds.centerY() - text.height() / 2, Anchor.START, shapes);
	}
}
