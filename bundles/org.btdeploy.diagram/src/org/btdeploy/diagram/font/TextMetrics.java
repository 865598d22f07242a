package org.btdeploy.diagram.font;

/**
 * Measures text in the bundled family without display, AWT or font files. Kerning and ligatures are not counted, and the
 * writers switch them off, so that what is measured is what is drawn. Lengths are points at 100 %.
 */
public final class TextMetrics {
	private static final AdvanceTable TABLE = AdvanceTable.load();
	private static final String ELLIPSIS = "\u2026";
	/** Ideographs and Hangul fill an em in every common fallback font. */
	private static final int FIRST_WIDE = 0x1100;
	private static final double OTHER_SCRIPT_EM = 0.65;
	private static final double EMOJI_EM = 1.3;

	private TextMetrics() {
	}

	/** @return width of the text on one line */
	public static double width(String text, TextStyle style) {
		double units = 0;
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			units += units(codePoint, style.weight());
			i += Character.charCount(codePoint);
		}
		return units * style.size() / TABLE.unitsPerEm();
	}

	private static double units(int codePoint, FontWeight weight) {
		int advance = TABLE.advance(codePoint, weight);
		return advance >= 0 ? advance : estimate(codePoint) * TABLE.unitsPerEm();
	}

	private static double estimate(int codePoint) {
		int type = Character.getType(codePoint);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		if (codePoint > 0xffff) {
			return EMOJI_EM;
		}
		return codePoint >= FIRST_WIDE ? 1 : OTHER_SCRIPT_EM;
	}

	/** @return whether the bundled family has every character of the text */
	public static boolean covers(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (TABLE.advance(text.charAt(i), FontWeight.REGULAR) < 0) {
				return false;
			}
		}
		return true;
	}

	/** @return the text, or its beginning with an ellipsis where it is wider than the room there is */
	public static String fit(String text, TextStyle style, double room) {
		if (width(text, style) <= room) {
			return text;
		}
		double left = room - width(ELLIPSIS, style);
		int end = prefix(text, 0, style, left);
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	/** @return end of the longest part of the text from a start that fits into the room, never within a surrogate pair */
	static int prefix(String text, int start, TextStyle style, double room) {
		double units = room * TABLE.unitsPerEm() / style.size();
		int i = start;
		while (i < text.length()) {
			int codePoint = text.codePointAt(i);
			units -= units(codePoint, style.weight());
			if (units < -1e-6) {
				break;
			}
			i += Character.charCount(codePoint);
		}
		return i;
	}

	/** @return distance from the baseline to the top of the line */
	public static double ascent(double size) {
		return TABLE.ascent() * size / TABLE.unitsPerEm();
	}

	/** @return distance from the baseline to the bottom of the line, positive */
	public static double descent(double size) {
		return TABLE.descent() * size / TABLE.unitsPerEm();
	}

	/** @return height of capital letters */
	public static double capHeight(double size) {
		return TABLE.capHeight() * size / TABLE.unitsPerEm();
	}
}
