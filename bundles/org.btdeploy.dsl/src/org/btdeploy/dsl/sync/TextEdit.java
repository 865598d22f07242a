package org.btdeploy.dsl.sync;

import java.util.List;

/**
 * Replaces a part of a text.
 *
 * @param offset where the part starts, in characters from the beginning
 * @param length how many characters are replaced, 0 for an insertion
 * @param text what comes in their place
 */
public record TextEdit(int offset, int length, String text) {
	/** @return offset behind the replaced part */
	public int end() {
		return offset + length;
	}

	/**
	 * @param text the text before
	 * @param edits sorted by offset, not overlapping
	 * @return the text after all edits
	 */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder result = new StringBuilder(text.length() + 64);
		int at = 0;
		for (TextEdit edit : edits) {
			result.append(text, at, edit.offset()).append(edit.text());
			at = edit.end();
		}
		return result.append(text, at, text.length()).toString();
	}
}
