package org.btdeploy.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The user-visible texts of this bundle, from {@code messages.properties} beside this class. The file is read directly:
 * the search for locale variants costs more at start-up than all texts together, and there is only one language.
 */
public final class Messages {
	private static final ResourceBundle TEXTS = load();

	private Messages() {
	}

	private static ResourceBundle load() {
		try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
			return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @throws MissingResourceException for an unknown key, which is a mistake in the program */
	public static String get(String key) {
		return TEXTS.getString(key);
	}

	/**
	 * Fills in the numbered places of a text. Unlike {@link java.text.MessageFormat}, which costs tens of milliseconds at its
	 * first use, it knows no formats and no quoting.
	 *
	 * @return the text with {@code {0}}, {@code {1}} … replaced by the arguments
	 */
	public static String format(String key, Object... arguments) {
		String pattern = get(key);
		StringBuilder text = new StringBuilder(pattern.length() + 32);
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			int argument = c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}' ? pattern.charAt(i + 1) - '0' : -1;
			if (argument >= 0 && argument < arguments.length) {
				text.append(arguments[argument]);
				i += 2;
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}
}
