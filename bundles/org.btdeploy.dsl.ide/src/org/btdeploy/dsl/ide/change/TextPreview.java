package org.btdeploy.dsl.ide.change;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.problem.Lines;
import org.btdeploy.dsl.sync.TextEdit;

/**
 * What edits do to a text, line by line: the lines that go, those that come, and a few around them.
 *
 * @param lines in the order of the text; empty if nothing changes
 */
public record TextPreview(List<Line> lines) {
	/** Lines shown around a change. */
	private static final int AROUND = 1;

	/** What becomes of a line. */
	public enum Kind {
		KEPT, REMOVED, ADDED, SKIPPED
	}

	/**
	 * @param kind what becomes of it
	 * @param text without its end; empty for lines that are skipped
	 */
	public record Line(Kind kind, String text) {
		@Override
		public String toString() {
			return switch (kind) {
				case KEPT -> "  " + text;
				case REMOVED -> "- " + text;
				case ADDED -> "+ " + text;
				case SKIPPED -> "…";
			};
		}
	}

	/**
	 * @param text the text before
	 * @param edits sorted by offset, not overlapping
	 */
	public static TextPreview of(String text, List<TextEdit> edits) {
		List<Line> found = new ArrayList<>();
		Lines lines = new Lines(text);
		int shown = 0; // the last line of the old text that is shown
		for (int i = 0; i < edits.size();) {
			int first = lines.line(edits.get(i).offset());
			int last = lines.line(edits.get(i).end());
			int next = i + 1;
			while (next < edits.size() && lines.line(edits.get(next).offset()) <= last) {
				last = Math.max(last, lines.line(edits.get(next).end()));
				next++;
			}
			shown = before(text, lines, shown, first, found);
			change(text, lines, first, last, edits.subList(i, next), found);
			int until = next < edits.size() ? lines.line(edits.get(next).offset()) - 1 : lines.count();
			shown = keep(text, lines, last + 1, Math.min(last + AROUND, until), found);
			i = next;
		}
		return new TextPreview(List.copyOf(found));
	}

	private static int before(String text, Lines lines, int shown, int first, List<Line> found) {
		int from = Math.max(shown + 1, first - AROUND);
		if (from > shown + 1 && !found.isEmpty()) {
			found.add(new Line(Kind.SKIPPED, ""));
		}
		return keep(text, lines, from, first - 1, found);
	}

	/** Lines that are the same before and after, at either end of the change, count as kept. */
	private static void change(String text, Lines lines, int first, int last, List<TextEdit> edits, List<Line> found) {
		int start = lines.start(first);
		int end = last < lines.count() ? lines.start(last + 1) : text.length();
		List<TextEdit> moved = new ArrayList<>();
		for (TextEdit edit : edits) {
			moved.add(new TextEdit(edit.offset() - start, edit.length(), edit.text()));
		}
		List<String> old = split(text.substring(start, end));
		List<String> now = split(TextEdit.apply(text.substring(start, end), moved));
		int head = 0;
		while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < old.size() - head && tail < now.size() - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
			tail++;
		}
		add(Kind.KEPT, old.subList(0, head), found);
		add(Kind.REMOVED, old.subList(head, old.size() - tail), found);
		add(Kind.ADDED, now.subList(head, now.size() - tail), found);
		add(Kind.KEPT, old.subList(old.size() - tail, old.size()), found);
	}

	private static List<String> split(String text) {
		return text.isEmpty() ? List.of() : text.lines().toList();
	}

	private static void add(Kind kind, List<String> texts, List<Line> found) {
		for (String text : texts) {
			found.add(new Line(kind, text));
		}
	}

	private static int keep(String text, Lines lines, int first, int last, List<Line> found) {
		for (int line = first; line <= last; line++) {
			int end = line < lines.count() ? lines.start(line + 1) : text.length();
			if (end == lines.start(line)) {
				break; // behind the last line end
			}
			found.add(new Line(Kind.KEPT, text.substring(lines.start(line), end).stripTrailing()));
		}
		return Math.max(first - 1, last);
	}

	@Override
	public String toString() {
		StringBuilder all = new StringBuilder();
		for (Line line : lines) {
			all.append(all.isEmpty() ? "" : "\n").append(line);
		}
		return all.toString();
	}
}
