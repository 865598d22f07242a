package org.btdeploy.dsl.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text that uses every construct of the language once. */
public final class LanguageTour {
	public static final String TEXT = read();

	private LanguageTour() {
	}

	private static String read() {
		try (var in = LanguageTour.class.getResourceAsStream("language-tour.btdeploy")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
