package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/** What stands in a picture without boxes: a sentence that says why, so that nobody takes it for a failure. */
final class EmptyPanel {
	static final double WIDTH = 420;
	static final double HEIGHT = 150;
	private static final double MOST_TEXT = 320;

	private EmptyPanel() {
	}

	static Figure draw(String sentence, double x, double y, Theme theme) {
		Rect bounds = new Rect(x, y, WIDTH, HEIGHT);
		TextBlock text = new TextBlock();
		text.add(sentence, Styles.PICTURE_SUBTITLE, theme.surface().secondary(), MOST_TEXT, TextBlock.LINES, 17, 0);
		List<Shape> shapes = new ArrayList<>(3);
		shapes.add(new Shape.Box(bounds, 10, Paint.of(theme.surface().panel()), Stroke.dashed(theme.surface().quiet(), 1)));
		text.draw(bounds.centerX(), bounds.centerY() - text.height() / 2, Anchor.MIDDLE, shapes);
		return new Figure(FigureKind.DECORATION, List.of(), bounds, shapes);
	}
}
