package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/** A panel of legend entries in one or more columns. */
final class Legend {
	static final double SAMPLE_WIDTH = 72;
	static final double SAMPLE_HEIGHT = 20;
	private static final double PADDING = 16;
	private static final double HEADER = 30;
	private static final double ROW = 26;
	private static final double GAP = 12;
	private static final double COLUMN_GAP = 24;

	private final List<LegendEntry> entries;
	private final Theme theme;

	Legend(List<LegendEntry> entries, Theme theme) {
		this.entries = entries;
		this.theme = theme;
	}

	boolean isEmpty() {
		return entries.isEmpty();
	}

	private double column() {
		double text = 0;
		for (LegendEntry entry : entries) {
			text = Math.max(text, TextMetrics.width(entry.text(), Styles.LEGEND_TEXT));
		}
		return Math.ceil(SAMPLE_WIDTH + GAP + Styles.room(text, 0));
	}

	private int rows(int columns) {
		return (entries.size() + columns - 1) / columns;
	}

	/** @return size with that many columns */
	Size size(int columns) {
		double width = columns * column() + (columns - 1) * COLUMN_GAP + 2 * PADDING;
		return new Size(width, HEADER + rows(columns) * ROW + PADDING - (ROW - SAMPLE_HEIGHT));
	}

	/** @return most columns that fit into the width, at least one; no more than are filled */
	int columns(double width) {
		int columns = 1;
		while (columns < entries.size() && size(columns + 1).width() <= width) {
			columns++;
		}
		return rows(columns) == 0 ? 1 : (entries.size() + rows(columns) - 1) / rows(columns);
	}

	Figure draw(double x, double y, int columns) {
		Size size = size(columns);
		Rect bounds = new Rect(x, y, size.width(), size.height());
		List<Shape> shapes = new ArrayList<>(4 + 3 * entries.size());
		shapes.add(new Shape.Box(bounds, 10, Paint.of(theme.surface().panel()), Stroke.of(theme.surface().border(), 1)));
		shapes.add(new Shape.Text(Messages.get("Legend_title"), x + PADDING, y + 23, Anchor.START, Styles.LEGEND_TITLE,
				theme.surface().text()));
		int rows = rows(columns);
		for (int i = 0; i < entries.size(); i++) {
			double left = x + PADDING + i / rows * (column() + COLUMN_GAP);
			draw(entries.get(i), left, y + HEADER + 6 + i % rows * ROW - 2, shapes);
		}
		return new Figure(FigureKind.DECORATION, List.of(), bounds, shapes);
	}

	private void draw(LegendEntry entry, double x, double y, List<Shape> shapes) {
		Rect area = new Rect(x, y, SAMPLE_WIDTH, SAMPLE_HEIGHT);
		entry.sample().draw(area, shapes);
		double baseline = area.centerY() + Styles.LEGEND_TEXT.capHeight() / 2;
		shapes.add(new Shape.Text(entry.text(), area.right() + GAP, baseline, Anchor.START, Styles.LEGEND_TEXT, theme.surface().text()));
	}
}
