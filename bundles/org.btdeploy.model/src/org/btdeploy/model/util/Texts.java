package org.btdeploy.model.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * Text for users, kept in a {@code messages.properties} beside the class that owns it. Read directly and when first asked
 * for: there is one language, and the search for variants would cost more at start-up than all texts together.
 */
public final class Texts {
	private final Class<?> owner;
	private ResourceBundle texts;

	private Texts(Class<?> owner) {
		this.owner = owner;
	}

	/** @return the texts in the package of the class */
	public static Texts of(Class<?> owner) {
		return new Texts(owner);
	}

	/**
	 * @param key key of the text; a missing one is a programming error
	 * @param arguments what to put in place of {0}, {1}, …
	 * @throws MissingResourceException if there is no such text
	 */
	public String get(String key, Object... arguments) {
		if (texts == null) {
			texts = load();
		}
		return MessageFormat.format(texts.getString(key), arguments);
	}

	private ResourceBundle load() {
		try (InputStream in = owner.getResourceAsStream("messages.properties")) {
			return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
