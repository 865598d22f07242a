package org.btdeploy.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The keys of a text file of the rules. */
final class TextFileKeys {
	private TextFileKeys() {
	}

	static Set<String> of(String name) {
		Properties texts = new Properties();
		try (InputStream in = TextFile.class.getResourceAsStream(name)) {
			texts.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new TreeSet<>(texts.stringPropertyNames());
	}
}
