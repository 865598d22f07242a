package org.btdeploy.rules.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.btdeploy.model.HostType;
import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.Test;

class MessagesTest {
	private static final Pattern KEY = Pattern.compile("\"([A-Z][A-Za-z]+_[A-Za-z0-9]+)\"");

	@Test
	void elementsWordsAndListsReadAsInASentence() {
		assertEquals("Add a, b and c to isolated", Messages.get("Resources_add", List.of("a", "b", "c"), HostType.ISOLATED));
		assertEquals("Add a to b and c", Messages.get("Resources_add", List.of("a"), List.of("b", "c")));
	}

	@Test
	void textsAndTheirUsesMatch() throws IOException {
		Properties texts = new Properties();
		try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
			texts.load(in);
		}
		assertEquals(used(), new TreeSet<>(texts.stringPropertyNames()));
	}

	private static Set<String> used() throws IOException {
		Set<String> keys = new TreeSet<>();
		Path folder = Samples.folder().resolveSibling("bundles/org.btdeploy.rules/src/org/btdeploy/rules/fix");
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
				KEY.matcher(Files.readString(file)).results().forEach(key -> keys.add(key.group(1)));
			}
		}
		return keys;
	}
}
