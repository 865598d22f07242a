package org.btdeploy.diagram.font;

/**
 * Size and weight of a text in the bundled family.
 *
 * @param size font size in points at 100 %
 * @param weight stroke weight
 */
public record TextStyle(double size, FontWeight weight) {
	/** @return height of capital letters in points: what a text is centred by */
	public double capHeight() {
		return TextMetrics.capHeight(size);
	}
}
