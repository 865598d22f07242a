package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.font.LineBreaker;
import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.font.TextStyle;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/** Chips: protocols on a pill in the colour of the initiator, with a lock where protected; labels are quieter ones. */
final class ChipFigure {
	private static final double LINE = 14;
	private static final double PADDING = 3;
	private static final double SIDE = 10;
	private static final double SIGN = 11;
	private static final double SIGN_GAP = 4;
	private static final double MOST = 112;
	/** Of chips that say more than protocols. */
	private static final double MOST_SAID = 190;
	private static final String JOINT = " \u00b7 ";

	private ChipFigure() {
	}

	private static TextStyle style(ChipContent content) {
		return isPlain(content) && content.initiator() == Initiator.NONE ? Styles.LABEL : Styles.CHIP;
	}

	private static boolean isPlain(ChipContent content) {
		return content.line() == LineKind.NORMAL || content.line() == LineKind.QUIET;
	}

	/** Words on as few lines as fit; a word too long for a line is wrapped like any text. */
	static List<String> lines(ChipContent content) {
		TextStyle style = style(content);
		double most = isPlain(content) ? MOST : MOST_SAID;
		List<String> lines = new ArrayList<>(2);
		StringBuilder line = new StringBuilder();
		for (String word : content.words()) {
			if (line.length() > 0 && TextMetrics.width(line + JOINT + word, style) > most) {
				lines.addAll(LineBreaker.wrap(line.toString(), style, most, TextBlock.LINES));
				line.setLength(0);
			}
			line.append(line.length() > 0 ? JOINT : "").append(word);
		}
		lines.addAll(LineBreaker.wrap(line.toString(), style, most, TextBlock.LINES));
		return lines;
	}

	static Size size(ChipContent content) {
		double width = 0;
		List<String> lines = lines(content);
		for (String line : lines) {
			width = Math.max(width, TextMetrics.width(line, style(content)));
		}
		double sign = ChipLook.sign(content) == null ? 0 : SIGN + SIGN_GAP;
		return new Size(Math.ceil(Styles.room(width, SIDE) + sign + SIDE), lines.size() * LINE + 2 * PADDING);
	}

	static List<Shape> draw(ChipContent content, Rect bounds, Theme theme) {
		ChipLook look = ChipLook.of(content, theme);
		TextStyle style = style(content);
		List<Shape> shapes = new ArrayList<>(3);
		shapes.add(new Shape.Box(bounds, 10, Paint.of(look.colors().fill()), stroke(look)));
		double sign = look.sign() == null ? 0 : SIGN + SIGN_GAP;
		if (look.sign() != null) {
			shapes.add(new Shape.Image(look.sign(), new Rect(bounds.x() + SIDE - 1, bounds.centerY() - SIGN / 2 - 0.5, SIGN, SIGN),
					look.colors().text(), 1));
		}
		double center = bounds.x() + sign + (bounds.width() - sign) / 2 - (sign > 0 ? 1 : 0);
		double baseline = bounds.y() + PADDING + LINE / 2 + style.capHeight() / 2;
		for (String line : lines(content)) {
			shapes.add(new Shape.Text(line, center, baseline, Anchor.MIDDLE, style, look.colors().text()));
			baseline += LINE;
		}
		return shapes;
	}

	private static Stroke stroke(ChipLook look) {
		int border = look.colors().border();
		return border == look.colors().fill() ? Stroke.NONE : new Stroke(Paint.of(border), 1, look.dashed());
	}
}
