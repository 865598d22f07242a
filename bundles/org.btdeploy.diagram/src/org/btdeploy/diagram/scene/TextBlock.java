package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.font.LineBreaker;
import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.font.TextStyle;
import org.btdeploy.diagram.scene.Shape.Anchor;

/** Lines of text below one another, measured once and placed later. */
final class TextBlock {
	/** Most lines of a label; what is longer still ends with an ellipsis, its whole in the tip. */
	static final int LINES = 8;

	/** @param space distance between the baseline of the line before and this one */
	private record Item(String text, TextStyle style, int color, double space) {
	}

	private final List<Item> items = new ArrayList<>(4);

	/**
	 * Adds a text, wrapped.
	 *
	 * @param room width to wrap at
	 * @param lines most lines
	 * @param leading distance of its baselines
	 * @param gap extra distance to the text before
	 */
	void add(String text, TextStyle style, int color, double room, int lines, double leading, double gap) {
		double space = leading + gap;
		// a little tolerance: a width that was measured by this very block must hold it again
		for (String line : LineBreaker.wrap(text, style, room + 0.01, lines)) {
			items.add(new Item(line, style, color, space));
			space = leading;
		}
	}

	double width() {
		double width = 0;
		for (Item item : items) {
			width = Math.max(width, TextMetrics.width(item.text, item.style));
		}
		return width;
	}

	/** @return from the top of the capitals of the first line to the baseline of the last one */
	double height() {
		if (items.isEmpty()) {
			return 0;
		}
		double height = items.get(0).style.capHeight();
		for (int i = 1; i < items.size(); i++) {
			height += items.get(i).space;
		}
		return height;
	}

	/** Draws the block with the top of its capitals at a given height. */
	void draw(double x, double top, Anchor anchor, List<Shape> shapes) {
		double baseline = top;
		for (int i = 0; i < items.size(); i++) {
			Item item = items.get(i);
			baseline += i == 0 ? item.style.capHeight() : item.space;
			if (!item.text.isEmpty()) {
				shapes.add(new Shape.Text(item.text, x, baseline, anchor, item.style, item.color));
			}
		}
	}
}
