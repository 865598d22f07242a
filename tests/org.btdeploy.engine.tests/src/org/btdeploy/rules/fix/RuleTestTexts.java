package org.btdeploy.rules.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.btdeploy.samples.Samples;

/** The deployments on which the rules themselves are tested: every text block of their test classes that is one. */
final class RuleTestTexts {
	private static final Pattern BLOCK = Pattern.compile("\"\"\"\\R(.*?)\"\"\"", Pattern.DOTALL);

	private RuleTestTexts() {
	}

	/** @return texts that are in order, each once */
	static List<String> all() {
		Path folder = Samples.folder().resolveSibling("tests/org.btdeploy.engine.tests/src/org/btdeploy/rules");
		Set<String> texts = new LinkedHashSet<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).sorted().toList()) {
				texts.addAll(of(file));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return List.copyOf(texts);
	}

	private static List<String> of(Path file) throws IOException {
		List<String> texts = new ArrayList<>();
		for (Matcher block = BLOCK.matcher(Files.readString(file)); block.find();) {
			String body = block.group(1).stripIndent().translateEscapes();
			String text = body.startsWith("deployment ") ? body : "deployment D {\n" + body + "}\n";
			if (FixRun.read(text).problems().isEmpty()) {
				texts.add(text);
			}
		}
		return texts;
	}
}
