package org.btdeploy.cli.report;

/** Puts plain text into Markdown. */
public final class Markdown {
	private static final String SPECIAL = "\\`*_[]<>|#";

	private Markdown() {
	}

	/** @return the text with a backslash before each character that could mean something, in one line */
	public static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 8);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r') {
				escaped.append(' ');
			} else {
				escaped.append(isSpecial(text, i) ? "\\" : "").append(c);
			}
		}
		return escaped.toString();
	}

	/** An underscore inside a word and the head of an arrow mean nothing; escaped they would only be hard to read. */
	private static boolean isSpecial(String text, int at) {
		char c = text.charAt(at);
		if (c == '_') {
			return !isLetter(text, at - 1) || !isLetter(text, at + 1);
		}
		if (c == '>') {
			return at == 0 || text.charAt(at - 1) != '-';
		}
		return SPECIAL.indexOf(c) >= 0;
	}

	private static boolean isLetter(String text, int at) {
		return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
	}
}
