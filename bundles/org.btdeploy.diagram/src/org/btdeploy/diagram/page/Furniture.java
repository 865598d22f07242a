package org.btdeploy.diagram.page;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.font.FontWeight;
import org.btdeploy.diagram.font.LineBreaker;
import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.font.TextStyle;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Classification;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.scene.Shape.Anchor;

/**
 * What stands around the drawing on a page: title and classification above, footer and page number below. It is as large on
 * every page of a format, however small the drawing must be. Lengths are points of 1/72 inch until it is drawn.
 */
final class Furniture {
	private static final int MOST_LINES = 3;
	private static final double GAP = 14;
	/** What letters reach below their baseline, as part of the font size. */
	private static final double DESCENT = 0.22;
	private static final double TITLE = 18;
	private static final double PART_TITLE = 13;
	/** Room between title and subtitle. */
	private static final double APART = 3;
	/** Bold 12 of the classification in units; on paper 10 do. */
	private static final double CLASSIFICATION = 10.0 / 12;

	private final PictureSettings settings;
	private final String number;
	private final PageSetup.Sides page;
	private final double margin;
	private final TextStyle title;
	private final TextStyle subtitle;
	private final TextStyle small;
	private final List<String> titleLines;
	private final List<String> subtitleLines;
	private final List<String> footerLines;
	private final double mark;

	/**
	 * @param number number of the page, 0 for none
	 * @param part whether it is one of several pages of a picture, which all have the same title
	 */
	Furniture(PictureSettings settings, PageSetup setup, PageSetup.Sides page, int number, boolean part) {
		this.settings = settings;
		this.page = page;
		this.number = number == 0 ? "" : Messages.format("Furniture_page", number);
		margin = setup.margin();
		double factor = setup.format().headings();
		title = new TextStyle((part ? PART_TITLE : TITLE) * factor, FontWeight.BOLD);
		subtitle = new TextStyle(10 * factor, FontWeight.REGULAR);
		small = new TextStyle(8 * factor, FontWeight.REGULAR);
		mark = CLASSIFICATION * factor;
		double width = page.width() - 2 * margin;
		double beside = width - (settings.classification().isEmpty() ? 0 : Classification.size(settings.classification(), mark).width() + GAP);
		titleLines = lines(settings.title(), title, beside);
		subtitleLines = lines(settings.subtitle(), subtitle, beside);
		footerLines = lines(String.join(" \u00b7 ", settings.footer()), small, width - TextMetrics.width(this.number, small) - GAP);
	}

	private static List<String> lines(String text, TextStyle style, double room) {
		return text.isEmpty() ? List.of() : LineBreaker.wrap(text, style, Math.max(room, 40), MOST_LINES);
	}

	/** @return the room between title and footer */
	Rect body() {
		double top = margin + header();
		double bottom = margin + footer();
		return new Rect(margin, top, page.width() - 2 * margin, page.height() - top - bottom);
	}

	private double header() {
		double height = block(titleLines, title) + block(subtitleLines, subtitle) + APART;
		if (!settings.classification().isEmpty()) {
			height = Math.max(height, Classification.size(settings.classification(), mark).height());
		}
		return height > APART ? height + GAP : 0;
	}

	private double footer() {
		double height = Math.max(block(footerLines, small), number.isEmpty() ? 0 : leading(small));
		return height > 0 ? height + GAP : 0;
	}

	private static double leading(TextStyle style) {
		return style.size() * 1.3;
	}

	private static double block(List<String> lines, TextStyle style) {
		return lines.size() * leading(style);
	}

	/** @return its figures for a scene of which one unit has that many points on paper */
	List<Figure> draw(double scale) {
		Theme theme = settings.theme();
		List<Figure> figures = new ArrayList<>(4);
		List<Shape> texts = new ArrayList<>(6);
		double baseline = add(titleLines, title, margin + title.capHeight() - leading(title), theme.surface().text(), scale, texts);
		add(subtitleLines, subtitle, titleLines.isEmpty() ? margin + subtitle.capHeight() - leading(subtitle) : baseline + APART, theme.surface().secondary(), scale, texts);
		double first = page.height() - margin - small.size() * DESCENT - block(footerLines, small);
		add(footerLines, small, first, theme.surface().secondary(), scale, texts);
		if (!number.isEmpty()) {
			texts.add(text(number, small, page.width() - margin, page.height() - margin - small.size() * DESCENT, Anchor.END, theme.surface().secondary(), scale));
		}
		texts.forEach(text -> figures.add(new Figure(FigureKind.DECORATION, List.of(), text.bounds(), List.of(text))));
		if (!settings.classification().isEmpty()) {
			double width = Classification.size(settings.classification(), mark).width();
			figures.add(Classification.draw(settings.classification(), (page.width() - margin - width) / scale, margin / scale, mark / scale, theme));
		}
		return figures;
	}

	/** @return baseline of the last line */
	private double add(List<String> lines, TextStyle style, double before, int color, double scale, List<Shape> texts) {
		double baseline = before;
		for (String line : lines) {
			baseline += leading(style);
			texts.add(text(line, style, margin, baseline, Anchor.START, color, scale));
		}
		return baseline;
	}

	static Shape.Text text(String line, TextStyle style, double x, double baseline, Anchor anchor, int color, double scale) {
		return new Shape.Text(line, x / scale, baseline / scale, anchor, new TextStyle(style.size() / scale, style.weight()), color);
	}
}
