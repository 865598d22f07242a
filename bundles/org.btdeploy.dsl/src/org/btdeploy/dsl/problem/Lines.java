package org.btdeploy.dsl.problem;

import java.util.Arrays;

/** Lines and columns of a text; both count from 1, columns in characters. LF, CRLF and CR end a line. */
public final class Lines {
	private final int[] starts;

	/** @param text the whole text */
	public Lines(String text) {
		int[] found = new int[16];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
			if (ends) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	/** @return line of the offset */
	public int line(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** @return column of the offset in its line */
	public int column(int offset) {
		return offset - starts[line(offset) - 1] + 1;
	}

	/** @return offset of the first character of the line */
	public int start(int line) {
		return starts[line - 1];
	}

	/** @return number of lines */
	public int count() {
		return starts.length;
	}
}
