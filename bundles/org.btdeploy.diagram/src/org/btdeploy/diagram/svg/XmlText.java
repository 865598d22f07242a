package org.btdeploy.diagram.svg;

/** Appends numbers and texts as XML wants them, without garbage. */
public final class XmlText {
	private static final char REPLACEMENT = '\ufffd';

	private XmlText() {
	}

	/** Appends a number with at most two decimals and no superfluous zeros. */
	public static void number(StringBuilder out, double value) {
		long hundredths = Math.round(value * 100);
		if (hundredths < 0) {
			out.append('-');
			hundredths = -hundredths;
		}
		out.append(hundredths / 100);
		int rest = (int) (hundredths % 100);
		if (rest != 0) {
			out.append('.').append((char) ('0' + rest / 10));
			if (rest % 10 != 0) {
				out.append((char) ('0' + rest % 10));
			}
		}
	}

	/** Appends a colour as {@code #rrggbb}, or {@code #rgb} where that is the same. */
	public static void color(StringBuilder out, int rgb) {
		out.append('#');
		boolean brief = (rgb >> 4 & 0x0f0f0f) == (rgb & 0x0f0f0f);
		for (int shift = 20; shift >= 0; shift -= brief ? 8 : 4) {
			out.append(Character.forDigit(rgb >> shift & 0xf, 16));
		}
	}

	/** Appends text with markup escaped; what XML cannot hold becomes the replacement character. */
	public static void escaped(StringBuilder out, String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
				default -> {
					if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
						out.append(c).append(text.charAt(++i));
					} else {
						out.append(isAllowed(c) ? c : REPLACEMENT);
					}
				}
			}
		}
	}

	private static boolean isAllowed(char c) {
		return c >= ' ' && !Character.isSurrogate(c) && c != '\ufffe' && c != '\uffff';
	}
}
