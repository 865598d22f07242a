package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/** Rows of cards: icon, name with a smaller line below it, a short note at the right end. */
final class RowFigure {
	/** Between the border of a card and its rows. */
	static final double PADDING = 10;
	static final double GAP = 4;
	private static final double TEXT_PADDING = 8;
	private static final double ICON = 16;
	private static final double ICON_LEFT = 7;
	private static final double TEXT_LEFT = 30;
	private static final double NOTE_GAP = 12;
	private static final double INDENT = 16;
	/** Widest text before it wraps. */
	private static final double MOST_TEXT = 170;

	private RowFigure() {
	}

	/** @return width of the card that the row asks for, if it may be as wide as it likes up to a limit */
	static double wantedWidth(Row row, double most) {
		double text = Styles.room(text(row, null, most).width(), PADDING);
		return 2 * PADDING + indent(row) + TEXT_LEFT + text + noteRoom(row);
	}

	static double height(Row row, double cardWidth) {
		return Math.ceil(text(row, null, cardWidth).height() + 2 * TEXT_PADDING);
	}

	/** Draws rows below one another. */
	static List<Figure> drawAll(List<Row> rows, Rect card, double top, Theme theme) {
		List<Figure> figures = new ArrayList<>(rows.size());
		double y = top;
		for (Row row : rows) {
			Figure figure = draw(row, card, y, theme);
			figures.add(figure);
			y += figure.bounds().height() + GAP;
		}
		return figures;
	}

	/** @param card bounds of its card; only the horizontal ones matter */
	private static Figure draw(Row row, Rect card, double y, Theme theme) {
		double left = card.x() + PADDING + indent(row);
		Rect bounds = new Rect(left, y, card.right() - PADDING - left, height(row, card.width()));
		List<Shape> shapes = new ArrayList<>(4);
		shapes.add(ground(row, bounds, theme));
		shapes.add(icon(row, bounds, theme));
		TextBlock text = text(row, theme, card.width());
		text.draw(bounds.x() + TEXT_LEFT, bounds.centerY() - text.height() / 2, Anchor.START, shapes);
		if (row.note() != null) {
			double baseline = bounds.centerY() - text.height() / 2 + Styles.ROLE.capHeight();
			int color = row.state() != null && row.state().isWrong() ? theme.surface().wrong() : theme.surface().secondary();
			shapes.add(new Shape.Text(row.note(), bounds.right() - PADDING + 2, baseline, Anchor.END, Styles.LABEL, color));
		}
		return new Figure(FigureKind.ROW, row.element() == null ? List.of() : List.of(row.element()), bounds, shapes);
	}

	/** The ground of a row, also as sample in the legend. */
	static Shape ground(Row row, Rect bounds, Theme theme) {
		int fill = theme.surface().faded();
		int border = theme.surface().border();
		if (row.tint() != null && row.state() != NodeState.PASSIVE) {
			fill = theme.tint(row.tint()).fill();
			border = theme.tint(row.tint()).border();
		}
		if (row.state() == NodeState.UNRESOLVED) {
			border = theme.surface().wrong();
		}
		return new Shape.Box(bounds, 5, Paint.of(fill), new Stroke(Paint.of(border), 1, row.state() != null && row.state().isDashed()));
	}

	/** Its icon, also as sample in the legend. */
	static Shape icon(Row row, Rect bounds, Theme theme) {
		int ink = row.tint() == null ? theme.ink(row.notation().ink()) : theme.tint(row.tint()).title();
		Rect place = new Rect(bounds.x() + ICON_LEFT, bounds.centerY() - ICON / 2, ICON, ICON);
		return new Shape.Image(row.notation().icon(), place, ink, row.state() == NodeState.PASSIVE ? CardFigure.FADED : 1);
	}

	private static TextBlock text(Row row, Theme theme, double cardWidth) {
		TextBlock block = new TextBlock();
		int color = theme == null ? 0 : row.state() == null || row.state().isWrong() ? theme.surface().text() : theme.surface().secondary();
		double room = cardWidth - 3 * PADDING - indent(row) - TEXT_LEFT;
		block.add(row.text(), Styles.ROLE, color, Math.min(MOST_TEXT, room - noteRoom(row)), TextBlock.LINES, 13, 0);
		if (row.detail() != null) {
			int quiet = theme == null ? 0 : theme.surface().secondary();
			block.add(row.detail(), Styles.LABEL, quiet, Math.min(MOST_TEXT, room), TextBlock.LINES, 12, 1);
		}
		return block;
	}

	private static double noteRoom(Row row) {
		return row.note() == null ? 0 : NOTE_GAP + Styles.room(TextMetrics.width(row.note(), Styles.LABEL), 0);
	}

	private static double indent(Row row) {
		return row.level() * INDENT;
	}
}
