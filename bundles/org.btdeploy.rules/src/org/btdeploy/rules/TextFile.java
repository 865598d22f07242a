package org.btdeploy.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * Texts in a file beside this class, read when the first one is asked for. Read directly: looking for variants of other
 * locales costs more at start-up than all texts together.
 */
final class TextFile {
	private final String name;
	private ResourceBundle texts;

	TextFile(String name) {
		this.name = name;
	}

	/** @throws MissingResourceException for an unknown key, which is a mistake in the program */
	synchronized String get(String key) {
		if (texts == null) {
			try (InputStream in = TextFile.class.getResourceAsStream(name)) {
				texts = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return texts.getString(key);
	}
}
