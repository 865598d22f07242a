package org.btdeploy.rules.fix;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The comments of a text, in their order. */
final class Comments {
	/** Strings come first, so that slashes in them are not taken for a comment. */
	private static final Pattern TOKEN = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	private Comments() {
	}

	static List<MatchResult> in(String text) {
		return TOKEN.matcher(text).results().filter(token -> token.group().startsWith("/")).toList();
	}
}
