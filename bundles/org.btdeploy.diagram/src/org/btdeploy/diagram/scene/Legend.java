package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/** A panel of legend entries in one or more columns. */
final class Legend {
	static final double SAMPLE_HEIGHT = 20;
	private static final double PADDING = 16;
	private static final double HEADER = 30;
	private static final double ROW = 26;
	private static final double GAP = 12;
	private static final double COLUMN_GAP = 24;

	/** Where a column begins within the panel, how wide its samples are, and how wide it is with its texts. */
	private record Column(double x, double sample, double width) {
	}

	private final List<LegendEntry> entries;
	private final Theme theme;

	Legend(List<LegendEntry> entries, Theme theme) {
		this.entries = entries;
		this.theme = theme;
	}

	boolean isEmpty() {
		return entries.isEmpty();
	}

	private int rows(int columns) {
		return (entries.size() + columns - 1) / columns;
	}

	/** @return size with that many columns */
	Size size(int columns) {
		List<Column> all = columns(columns);
		Column last = all.get(all.size() - 1);
		double width = Math.max(last.x + last.width + 2 * PADDING, Styles.room(TextMetrics.width(title(), Styles.LEGEND_TITLE), 0) + 2 * PADDING);
		return new Size(width, HEADER + rows(columns) * ROW + PADDING - (ROW - SAMPLE_HEIGHT));
	}

	private static String title() {
		return Messages.get("Legend_title");
	}

	/** @return the columns with content, each as wide as its widest sample and text */
	private List<Column> columns(int columns) {
		int rows = rows(columns);
		List<Column> list = new ArrayList<>(columns);
		double x = 0;
		for (int from = 0; from < entries.size(); from += rows) {
			double sample = 0;
			double text = 0;
			for (LegendEntry entry : entries.subList(from, Math.min(entries.size(), from + rows))) {
				sample = Math.max(sample, entry.width());
				text = Math.max(text, TextMetrics.width(entry.text(), Styles.LEGEND_TEXT));
			}
			Column column = new Column(x, sample, Math.ceil(sample + GAP + Styles.room(text, 0)));
			list.add(column);
			x += column.width + COLUMN_GAP;
		}
		return list;
	}

	/** @return most columns that fit into the width, at least one; no more than are filled */
	int columnsWithin(double width) {
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
		shapes.add(new Shape.Text(title(), x + PADDING, y + 23, Anchor.START, Styles.LEGEND_TITLE,
				theme.surface().text()));
		int rows = rows(columns);
		List<Column> all = columns(columns);
		for (int i = 0; i < entries.size(); i++) {
			Column column = all.get(i / rows);
			draw(entries.get(i), x + PADDING + column.x, column.sample, y + HEADER + 4 + i % rows * ROW, shapes);
		}
		return new Figure(FigureKind.DECORATION, List.of(), bounds, shapes);
	}

	private void draw(LegendEntry entry, double x, double width, double y, List<Shape> shapes) {
		Rect area = new Rect(x + (width - entry.width()) / 2, y, entry.width(), SAMPLE_HEIGHT);
		entry.sample().draw(area, shapes);
		double baseline = area.centerY() + Styles.LEGEND_TEXT.capHeight() / 2;
		shapes.add(new Shape.Text(entry.text(), x + width + GAP, baseline, Anchor.START, Styles.LEGEND_TEXT, theme.surface().text()));
	}
}
