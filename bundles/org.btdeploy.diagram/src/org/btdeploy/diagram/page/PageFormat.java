package org.btdeploy.diagram.page;

import java.util.Locale;

import org.btdeploy.diagram.Messages;

/** Sizes of pages. All lengths are points of 1/72 inch. */
public enum PageFormat {
	A4(millimetres(210), millimetres(297), millimetres(10), 1, 1),
	A3(millimetres(297), millimetres(420), millimetres(12), 1, 1.25),
	LETTER(8.5 * 72, 11 * 72, millimetres(10), 1, 1),
	/** A slide of 16 to 9, as presentation programs make them: 13.33 by 7.5 inches. */
	WIDESCREEN(7.5 * 72, 960, millimetres(10), 1.5, 1.35);

	private final double shortSide;
	private final double longSide;
	private final double margin;
	private final double largest;
	private final double headings;

	PageFormat(double shortSide, double longSide, double margin, double largest, double headings) {
		this.shortSide = shortSide;
		this.longSide = longSide;
		this.margin = margin;
		this.largest = largest;
		this.headings = headings;
	}

	private static double millimetres(double length) {
		return length * 72 / 25.4;
	}

	/** @return the word for it in options */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return its name in a sentence */
	public String label() {
		return Messages.get("PageFormat_" + word());
	}

	public double shortSide() {
		return shortSide;
	}

	public double longSide() {
		return longSide;
	}

	/** @return free room at each edge, which printers need */
	public double margin() {
		return margin;
	}

	/** @return most points a unit of a picture gets: names on cards have 12 units, and small pictures shall not shout */
	double largest() {
		return largest;
	}

	/** @return how much larger than on A4 title and footer are */
	double headings() {
		return headings;
	}
}
