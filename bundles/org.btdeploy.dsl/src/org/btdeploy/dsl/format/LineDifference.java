package org.btdeploy.dsl.format;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.sync.Alignment;
import org.btdeploy.dsl.sync.TextEdit;

/** The lines in which two texts differ, as edits of the first one. */
final class LineDifference {
	/** Above this many pairs of lines that differ, comparing them all costs more than one large edit. */
	private static final long MOST_PAIRS = 4_000_000;

	private LineDifference() {
	}

	static List<TextEdit> of(String before, String after) {
		List<String> old = lines(before);
		List<String> now = lines(after);
		int start = 0;
		int shorter = Math.min(old.size(), now.size());
		while (start < shorter && old.get(start).equals(now.get(start))) {
			start++;
		}
		int tail = 0;
		while (tail < shorter - start && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
			tail++;
		}
		int[] starts = starts(old);
		List<String> oldPart = old.subList(start, old.size() - tail);
		List<String> nowPart = now.subList(start, now.size() - tail);
		if ((long) oldPart.size() * nowPart.size() > MOST_PAIRS) {
			return List.of(new TextEdit(starts[start], starts[old.size() - tail] - starts[start], String.join("", nowPart)));
		}
		return edits(starts, start, oldPart.size(), nowPart, Alignment.of(oldPart, nowPart));
	}

	private static List<TextEdit> edits(int[] starts, int first, int oldCount, List<String> now, int[] match) {
		List<TextEdit> edits = new ArrayList<>();
		int nextOld = 0;
		StringBuilder added = new StringBuilder();
		for (int j = 0; j <= match.length; j++) {
			if (j < match.length && match[j] < 0) {
				added.append(now.get(j));
				continue;
			}
			int old = j < match.length ? match[j] : oldCount;
			if (old > nextOld || !added.isEmpty()) {
				int offset = starts[first + nextOld];
				edits.add(new TextEdit(offset, starts[first + old] - offset, added.toString()));
				added.setLength(0);
			}
			nextOld = old + 1;
		}
		return edits;
	}

	private static int[] starts(List<String> lines) {
		int[] starts = new int[lines.size() + 1];
		for (int i = 0; i < lines.size(); i++) {
			starts[i + 1] = starts[i] + lines.get(i).length();
		}
		return starts;
	}

	/** Lines with their ends. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '\n') {
				lines.add(text.substring(start, i + 1));
				start = i + 1;
			}
		}
		if (start < text.length()) {
			lines.add(text.substring(start));
		}
		return lines;
	}
}
