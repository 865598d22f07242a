package org.btdeploy.diagram.scene;

import java.util.List;

import org.btdeploy.diagram.font.FontWeight;
import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.font.TextStyle;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/** The line that says who may see a picture, in a frame of its own so that it is not overlooked. */
public final class Classification {
	private static final TextStyle STYLE = new TextStyle(12, FontWeight.BOLD);
	private static final double SIDE = 10;
	private static final double HEIGHT = 24;

	private Classification() {
	}

	/** @return its size at that scale */
	public static Size size(String text, double scale) {
		return new Size((Styles.room(TextMetrics.width(text, STYLE), 0) + 2 * SIDE) * scale, HEIGHT * scale);
	}

	/** @return the frame with the text at that scale, its upper left corner at the given place */
	public static Figure draw(String text, double x, double y, double scale, Theme theme) {
		Size size = size(text, scale);
		Rect bounds = new Rect(x, y, size.width(), size.height());
		TextStyle style = new TextStyle(STYLE.size() * scale, STYLE.weight());
		int color = theme.surface().wrong();
		Shape frame = new Shape.Box(bounds, 4 * scale, Paint.NONE, Stroke.of(color, 1.5 * scale));
		Shape line = new Shape.Text(text, bounds.centerX(), bounds.centerY() + style.capHeight() / 2, Anchor.MIDDLE, style, color);
		return new Figure(FigureKind.DECORATION, List.of(), bounds, List.of(frame, line));
	}
}
