package org.btdeploy.dsl.ugly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The samples and deliberately ugly texts, each also with other line endings. */
public final class UglyTexts {
	private static final String[] UGLY = { "odd-comments", "one-line", "names", "tabs-and-breaks", "unresolved" };

	private UglyTexts() {
	}

	/** @return the ugly texts by name, in their own line endings, CRLF and a mixture */
	public static Map<String, String> ugly() {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String name : UGLY) {
			String text = resource(name + ".btdeploy");
			texts.put(name, text);
			if (text.indexOf('\n') >= 0) {
				texts.put(name + " CRLF", text.replace("\n", "\r\n"));
				texts.put(name + " mixed", mixed(text));
			}
		}
		return texts;
	}

	/** @return the samples of the project by file name */
	public static Map<String, String> samples() {
		Map<String, String> texts = new LinkedHashMap<>();
		try (Stream<Path> files = Files.list(sampleFolder())) {
			for (Path file : files.filter(path -> path.toString().endsWith(".btdeploy")).sorted().toList()) {
				texts.put(file.getFileName().toString(), Files.readString(file));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return texts;
	}

	/** @return samples and ugly texts */
	public static Map<String, String> all() {
		Map<String, String> texts = samples();
		samples().forEach((name, text) -> texts.put(name + " CRLF", text.replace("\n", "\r\n")));
		texts.putAll(ugly());
		return texts;
	}

	/** LF and CRLF in turn; quoted texts over lines get them too. */
	private static String mixed(String text) {
		StringBuilder mixed = new StringBuilder();
		int line = 0;
		for (char c : text.toCharArray()) {
			mixed.append(c != '\n' ? String.valueOf(c) : line++ % 2 == 0 ? "\n" : "\r\n");
		}
		return mixed.toString();
	}

	private static Path sampleFolder() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("samples"))) {
			folder = folder.getParent();
		}
		if (folder == null) {
			throw new IllegalStateException("no samples folder above " + Path.of("").toAbsolutePath());
		}
		return folder.resolve("samples");
	}

	private static String resource(String name) {
		try (InputStream in = UglyTexts.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
