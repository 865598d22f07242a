package org.btdeploy.dsl.read;

/**
 * A part of a text.
 *
 * @param offset where it starts, in characters from the beginning
 * @param length its length in characters
 */
public record Region(int offset, int length) {
	/** @return offset of the first character behind it */
	public int end() {
		return offset + length;
	}
}
