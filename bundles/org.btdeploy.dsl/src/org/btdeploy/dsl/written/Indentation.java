package org.btdeploy.dsl.written;

import org.btdeploy.dsl.print.Layout;

/** How a text is laid out, and how lines get another indentation. */
public final class Indentation {
	private Indentation() {
	}

	/**
	 * @param bodyStart offset behind the brace of the outermost block
	 * @return the line ending most lines have, and the indentation of the first indented line
	 */
	public static Layout of(SourceText source, int bodyStart) {
		return new Layout(unit(source, bodyStart), lineEnd(source.text()));
	}

	private static String unit(SourceText source, int bodyStart) {
		String outer = source.indent(bodyStart);
		for (int line = source.lineEnd(bodyStart); line < source.length(); line = source.lineEnd(source.afterBreak(line))) {
			int start = source.afterBreak(line);
			String indent = source.indent(start);
			if (indent.length() > outer.length() && indent.startsWith(outer) && !source.isBlankLine(start) && !source.isInString(start)) {
				return indent.substring(outer.length());
			}
		}
		return Layout.CANONICAL.unit();
	}

	/** @return the line ending most lines of the text have */
	public static String lineEnd(String text) {
		int feeds = 0;
		int returns = 0;
		int both = 0;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '\n') {
				feeds++;
			} else if (text.charAt(i) == '\r') {
				boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
				both += pair ? 1 : 0;
				returns += pair ? 0 : 1;
				i += pair ? 1 : 0;
			}
		}
		return both > 0 && both >= feeds && both >= returns ? "\r\n" : returns > feeds ? "\r" : "\n";
	}

	/** @return the text with the new indentation on every line but the first, save lines inside quoted texts */
	public static String change(String text, String from, String to) {
		if (from.equals(to) || text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
			return text;
		}
		SourceText source = new SourceText(text);
		StringBuilder result = new StringBuilder(text.length() + 64);
		int at = 0;
		for (int line = source.lineEnd(0); line < source.length(); line = source.lineEnd(source.afterBreak(line))) {
			int start = source.afterBreak(line);
			if (!source.isInString(start) && !source.isBlankLine(start)) {
				String indent = source.indent(start);
				int common = indent.startsWith(from) ? from.length() : indent.length();
				result.append(text, at, start).append(to);
				at = start + common;
			}
		}
		return result.append(text, at, text.length()).toString();
	}
}
