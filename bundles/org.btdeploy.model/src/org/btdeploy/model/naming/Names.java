package org.btdeploy.model.naming;

import java.util.function.Predicate;

import org.btdeploy.model.util.Texts;

/** The shape of names: a letter or underscore, then letters, digits, underscores, and hyphens before a letter or digit. */
public final class Names {
	private static final Texts TEXTS = Texts.of(Names.class);

	private Names() {
	}

	/** @return whether the text can be a name */
	public static boolean isValid(String name) {
		if (name == null || name.isEmpty() || !isStart(name.charAt(0))) {
			return false;
		}
		for (int i = 1; i < name.length(); i++) {
			char c = name.charAt(i);
			boolean hyphen = c == '-' && i + 1 < name.length() && isPart(name.charAt(i + 1));
			if (!hyphen && !isPart(c)) {
				return false;
			}
		}
		return true;
	}

	/** @return in words why the text cannot be a name; only for texts for which {@link #isValid} is false */
	public static String explain(String name) {
		return TEXTS.get("Names_invalid", name == null ? "" : name);
	}


	/** @return the qualified name with carets before segments that are keywords */
	public static String escape(String name, Predicate<String> keyword) {
		if (name.indexOf('.') < 0) {
			return keyword.test(name) ? "^" + name : name;
		}
		StringBuilder escaped = new StringBuilder(name.length() + 2);
		for (String segment : name.split("\\.")) {
			escaped.append(escaped.isEmpty() ? "" : ".").append(keyword.test(segment) ? "^" : "").append(segment);
		}
		return escaped.toString();
	}

	/** The letters of the grammar. */
	private static boolean isStart(char c) {
		if (c < '\u00C0') {
			return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
		}
		return c != '\u00D7' && c != '\u00F7' && (c <= '\u1FFF' || c >= '\u2C00' && c <= '\u2FEF' || c >= '\u3001' && c <= '\uD7FF'
			|| c >= '\uF900' && c <= '\uFDCF' || c >= '\uFDF0' && c <= '\uFFDC');
	}

	private static boolean isPart(char c) {
		return isStart(c) || c >= '0' && c <= '9';
	}
}
