package org.btdeploy.dsl.syntax;

/** Makes a token whose value cannot be understood understandable, so that the element it belongs to is still read. */
final class BadValues {
	private static final String ESCAPES = "nrtbf\"'\\";

	private BadValues() {
	}

	/** @return whether something was changed; the length stays the same */
	static boolean neutralise(StringBuilder text, int offset, int length) {
		return text.charAt(offset) == '"' ? dropUnknownEscapes(text, offset, length) : shortenNumber(text, offset, length);
	}

	private static boolean dropUnknownEscapes(StringBuilder text, int offset, int length) {
		boolean changed = false;
		for (int i = offset; i < offset + length - 1; i++) {
			if (text.charAt(i) == '\\') {
				if (ESCAPES.indexOf(text.charAt(i + 1)) >= 0) {
					i++;
				} else {
					text.setCharAt(i, ' ');
					changed = true;
				}
			}
		}
		return changed;
	}

	private static boolean shortenNumber(StringBuilder text, int offset, int length) {
		boolean changed = false;
		for (int i = offset + 1; i < offset + length; i++) {
			if (text.charAt(i) != ' ') {
				text.setCharAt(i, ' ');
				changed = true;
			}
		}
		return changed;
	}
}
