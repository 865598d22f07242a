package org.btdeploy.rules.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a line of settings.
 *
 * @param text the word
 * @param column column of its first character, counted from 1
 */
record Word(String text, int column) {
	private static final char COMMENT = '#';

	/** @return column behind its last character */
	int end() {
		return column + text.length();
	}

	/** @return the words of the line up to its comment */
	static List<Word> in(String line) {
		List<Word> words = new ArrayList<>(2);
		int end = line.indexOf(COMMENT) < 0 ? line.length() : line.indexOf(COMMENT);
		int at = 0;
		while (at < end) {
			int from = at;
			while (at < end && !Character.isWhitespace(line.charAt(at))) {
				at++;
			}
			if (at > from) {
				words.add(new Word(line.substring(from, at), from + 1));
			}
			at++;
		}
		return words;
	}
}
