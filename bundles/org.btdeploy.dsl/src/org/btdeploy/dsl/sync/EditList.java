package org.btdeploy.dsl.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects edits of one text; joins those that touch and keeps neighbouring words apart. */
final class EditList {
	private final String text;
	private final List<TextEdit> edits = new ArrayList<>();

	EditList(String text) {
		this.text = text;
	}

	void insert(int offset, String inserted) {
		replace(offset, offset, inserted);
	}

	void delete(int start, int end) {
		replace(start, end, "");
	}

	void replace(int start, int end, String replacement) {
		edits.add(new TextEdit(start, end - start, replacement));
	}

	/** @return the edits sorted by offset, not touching; insertions at one place in the order they were made */
	List<TextEdit> result() {
		edits.sort(Comparator.comparingInt(TextEdit::offset));
		List<TextEdit> joined = new ArrayList<>(edits.size());
		for (TextEdit edit : edits) {
			TextEdit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && edit.offset() <= last.end()) {
				int end = Math.max(last.end(), edit.end());
				joined.set(joined.size() - 1, new TextEdit(last.offset(), end - last.offset(), last.text() + edit.text()));
			} else {
				joined.add(edit);
			}
		}
		joined.replaceAll(this::apart);
		joined.removeIf(edit -> text.startsWith(edit.text(), edit.offset()) && edit.text().length() == edit.length());
		return joined;
	}

	private TextEdit apart(TextEdit edit) {
		char before = edit.offset() > 0 ? text.charAt(edit.offset() - 1) : ' ';
		char after = edit.end() < text.length() ? text.charAt(edit.end()) : ' ';
		String added = edit.text();
		if (added.isEmpty()) {
			return fuse(before, after) ? new TextEdit(edit.offset(), edit.length(), " ") : edit;
		}
		String start = fuse(before, added.charAt(0)) ? " " : "";
		String end = fuse(added.charAt(added.length() - 1), after) ? " " : "";
		return start.isEmpty() && end.isEmpty() ? edit : new TextEdit(edit.offset(), edit.length(), start + added + end);
	}

	/** Whether two characters side by side would be read as one token, or as an arrow that lacks its blank. */
	private static boolean fuse(char left, char right) {
		return isNamePart(left) && (isNamePart(right) || right == '-' || right == '^');
	}

	private static boolean isNamePart(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= '\u00C0';
	}
}
