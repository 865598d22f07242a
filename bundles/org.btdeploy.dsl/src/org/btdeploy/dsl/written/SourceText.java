package org.btdeploy.dsl.written;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.btdeploy.dsl.read.Region;

/**
 * A text without syntax errors as lines, blanks and comments. LF, CRLF and CR end a line. Quoted texts are known, so that
 * what looks like a comment or a line inside them is left alone.
 */
public final class SourceText {
	private final String text;
	private int[] commentStarts = new int[16];
	private int[] commentEnds = new int[16];
	private int comments;
	private final List<Region> longStrings = new ArrayList<>();

	public SourceText(String text) {
		this.text = text;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				i = string(i);
			} else if (c == '/' && i + 1 < text.length()) {
				i = comment(i);
			}
		}
	}

	private int string(int start) {
		boolean lines = false;
		int i = start + 1;
		while (i < text.length() && text.charAt(i) != '"') {
			lines |= isLineEnd(i);
			i += text.charAt(i) == '\\' ? 2 : 1;
		}
		if (lines) {
			longStrings.add(new Region(start, Math.min(i + 1, text.length()) - start));
		}
		return i;
	}

	private int comment(int start) {
		int end;
		if (text.charAt(start + 1) == '/') {
			end = lineEnd(start);
		} else if (text.charAt(start + 1) == '*') {
			int close = text.indexOf("*/", start + 2);
			end = close < 0 ? text.length() : close + 2;
		} else {
			return start;
		}
		if (comments == commentStarts.length) {
			commentStarts = Arrays.copyOf(commentStarts, comments * 2);
			commentEnds = Arrays.copyOf(commentEnds, comments * 2);
		}
		commentStarts[comments] = start;
		commentEnds[comments++] = end;
		return end - 1;
	}

	public String text() {
		return text;
	}

	public int length() {
		return text.length();
	}

	/** @return the comments that begin in the part of the text, without the line ends behind them */
	public List<Region> comments(int from, int to) {
		int first = Arrays.binarySearch(commentStarts, 0, comments, from);
		List<Region> found = new ArrayList<>();
		for (int i = first < 0 ? -first - 1 : first; i < comments && commentStarts[i] < to; i++) {
			found.add(new Region(commentStarts[i], commentEnds[i] - commentStarts[i]));
		}
		return found;
	}

	/** @return whether there is a comment in the part of the text */
	public boolean hasComment(int from, int to) {
		return !comments(from, to).isEmpty();
	}

	/** @return what stands in the part of the text between comments, without the blanks around it */
	public List<Region> besideComments(int from, int to) {
		List<Region> parts = new ArrayList<>();
		int at = from;
		for (Region comment : comments(from, to)) {
			addTrimmed(parts, at, comment.offset());
			at = comment.end();
		}
		addTrimmed(parts, at, to);
		return parts;
	}

	private void addTrimmed(List<Region> parts, int from, int to) {
		int start = Math.min(blankEnd(from), to);
		int end = Math.max(blankStart(to), start);
		if (end > start) {
			parts.add(new Region(start, end - start));
		}
	}

	/** @return whether the comment goes to the end of its line */
	public boolean isLineComment(Region comment) {
		return text.charAt(comment.offset() + 1) == '/';
	}

	/** @return end of the last token before the offset, which is itself at a token; 0 if there is none */
	public int tokenEndBefore(int offset) {
		int at = blankStart(offset);
		while (at > 0) {
			int comment = Arrays.binarySearch(commentEnds, 0, comments, at);
			if (comment < 0) {
				return at;
			}
			at = blankStart(commentStarts[comment]);
		}
		return 0;
	}

	/** @return start of the first token behind the offset, which is itself behind a token; the length if there is none */
	public int tokenStartAfter(int offset) {
		int at = blankEnd(offset);
		while (at < text.length()) {
			int comment = Arrays.binarySearch(commentStarts, 0, comments, at);
			if (comment < 0) {
				return at;
			}
			at = blankEnd(commentEnds[comment]);
		}
		return at;
	}

	private int blankStart(int offset) {
		int at = offset;
		while (at > 0 && isBlank(at - 1)) {
			at--;
		}
		return at;
	}

	private int blankEnd(int offset) {
		int at = offset;
		while (at < text.length() && isBlank(at)) {
			at++;
		}
		return at;
	}

	/** @return offset where the line of the offset begins */
	public int lineStart(int offset) {
		int at = offset;
		while (at > 0 && !isBreakBefore(at)) {
			at--;
		}
		return at;
	}

	private boolean isBreakBefore(int at) {
		char before = text.charAt(at - 1);
		return before == '\n' || before == '\r' && (at == text.length() || text.charAt(at) != '\n');
	}

	/** @return offset of the line break that ends the line of the offset; the length in the last line */
	public int lineEnd(int offset) {
		int at = offset;
		while (at < text.length() && !isLineEnd(at)) {
			at++;
		}
		return at;
	}

	/** @return offset behind the line break at the offset, the offset itself if there is none */
	public int afterBreak(int offset) {
		if (offset >= text.length() || !isLineEnd(offset)) {
			return offset;
		}
		return text.startsWith("\r\n", offset) ? offset + 2 : offset + 1;
	}

	/** @return offset of the line break that ends the line before the one of the offset; -1 in the first line */
	public int breakBefore(int offset) {
		int start = lineStart(offset);
		if (start == 0) {
			return -1;
		}
		return start >= 2 && text.startsWith("\r\n", start - 2) ? start - 2 : start - 1;
	}

	/** @return whether only blanks stand between the offset and the start of its line */
	public boolean isFirstOfLine(int offset) {
		return spacesBefore(offset) == lineStart(offset);
	}

	/** @return whether only blanks stand between the offset and the end of its line */
	public boolean isLastOfLine(int offset) {
		int at = spacesAfter(offset);
		return at == text.length() || isLineEnd(at);
	}

	/** @return whether the line of the offset holds nothing but blanks */
	public boolean isBlankLine(int offset) {
		return isLastOfLine(lineStart(offset));
	}

	/** @return start of the blanks of the line directly before the offset */
	public int spacesBefore(int offset) {
		int at = offset;
		while (at > 0 && isSpace(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	/** @return end of the blanks of the line directly behind the offset */
	public int spacesAfter(int offset) {
		int at = offset;
		while (at < text.length() && isSpace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** @return the blanks the line of the offset begins with */
	public String indent(int offset) {
		int start = lineStart(offset);
		return text.substring(start, spacesAfter(start));
	}

	/** @return number of line breaks in the part of the text */
	public int breaks(int from, int to) {
		int count = 0;
		for (int at = lineEnd(from); at < to; at = lineEnd(afterBreak(at))) {
			count++;
		}
		return count;
	}

	/** @return whether the offset is inside a quoted text that spans lines */
	public boolean isInString(int offset) {
		for (Region string : longStrings) {
			if (offset > string.offset() && offset < string.end()) {
				return true;
			}
		}
		return false;
	}

	private boolean isLineEnd(int at) {
		char c = text.charAt(at);
		return c == '\n' || c == '\r';
	}

	private boolean isBlank(int at) {
		char c = text.charAt(at);
		return c == ' ' || c == '\t' || c == '\n' || c == '\r';
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t';
	}
}
