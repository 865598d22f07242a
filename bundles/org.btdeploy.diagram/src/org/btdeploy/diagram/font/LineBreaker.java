package org.btdeploy.diagram.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks labels into lines: at line feeds always; else after spaces, hyphens and other joints of names (dots, underscores,
 * slashes, the humps of camel case); within a word only where nothing else helps. Nothing is lost but the spaces at
 * breaks, unless the text needs more lines than allowed: then the last one ends with an ellipsis.
 */
public final class LineBreaker {
	private static final String JOINTS = "-_./\\:,;@|";

	/** A break between words is taken before a later one inside a word, as long as so much of the line is filled. */
	private static final double SHORTEST = 0.4;

	private LineBreaker() {
	}

	/**
	 * @param room width of a line in points
	 * @param maximum most lines to make, at least 1
	 * @return at least one line, none wider than the room
	 */
	public static List<String> wrap(String text, TextStyle style, double room, int maximum) {
		List<String> lines = new ArrayList<>(2);
		int start = 0;
		while (start < text.length() && lines.size() < maximum) {
			int end = lineEnd(text, start, style, room);
			if (lines.size() == maximum - 1 && !text.substring(end).isBlank()) {
				lines.add(TextMetrics.fit(flat(text.substring(start)) + "\u2026", style, room).replace("\u2026\u2026", "\u2026"));
				return lines;
			}
			lines.add(text.substring(start, end).strip());
			start = next(text, end);
		}
		if (lines.isEmpty()) {
			lines.add("");
		}
		return lines;
	}

	private static String flat(String text) {
		int feed = text.indexOf('\n');
		return feed < 0 ? text : text.substring(0, feed).stripTrailing();
	}

	private static int next(String text, int end) {
		int i = end;
		while (i < text.length() && text.charAt(i) == ' ') {
			i++;
		}
		return i < text.length() && text.charAt(i) == '\n' ? i + 1 : i;
	}

	private static int lineEnd(String text, int start, TextStyle style, double room) {
		int feed = text.indexOf('\n', start);
		int hard = feed < 0 ? text.length() : feed;
		int most = Math.min(hard, TextMetrics.prefix(text, start, style, room));
		if (most == hard) {
			return hard;
		}
		int early = start + (int) ((most - start) * SHORTEST);
		for (int i = most; i > early; i--) {
			if (text.charAt(i) == ' ' || text.charAt(i - 1) == ' ') {
				return i;
			}
		}
		for (int i = most; i > start; i--) {
			if (mayBreak(text, i)) {
				return i;
			}
		}
		return Math.max(most, start + Character.charCount(text.codePointAt(start)));
	}

	/** @return whether a line may end before this position */
	private static boolean mayBreak(String text, int position) {
		char before = text.charAt(position - 1);
		char after = text.charAt(position);
		return after == ' ' || before == ' ' || JOINTS.indexOf(before) >= 0 && after != ' '
				|| Character.isLowerCase(before) && Character.isUpperCase(after);
	}
}
