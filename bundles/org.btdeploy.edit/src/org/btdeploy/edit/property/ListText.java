package org.btdeploy.edit.property;

import java.util.ArrayList;
import java.util.List;

/** Lists as users type them: parts between commas, where those in quotes are part of a word. */
public final class ListText {
	private ListText() {
	}

	/** @return the parts without blanks around them; empty ones are left out */
	public static List<String> split(String text) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			}
			if (c == '\\' && quoted && i + 1 < text.length()) {
				part.append(c).append(text.charAt(++i));
			} else if (c == ',' && !quoted) {
				add(parts, part);
			} else {
				part.append(c);
			}
		}
		add(parts, part);
		return parts;
	}

	/** @return the text of the parts */
	public static String join(List<String> parts) {
		return String.join(", ", parts);
	}

	private static void add(List<String> parts, StringBuilder part) {
		String stripped = part.toString().strip();
		if (!stripped.isEmpty()) {
			parts.add(stripped);
		}
		part.setLength(0);
	}
}
