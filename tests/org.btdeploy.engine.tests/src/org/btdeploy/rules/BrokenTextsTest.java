package org.btdeploy.rules;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.TextRegions;
import org.junit.jupiter.api.Test;

/** Rules survive whatever the reader makes of a text with errors. */
class BrokenTextsTest {
	private static final Path SAMPLES = Path.of("../../samples");
	private static final long SEED = 20261120;

	private static List<String> samples() throws IOException {
		List<String> texts = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(SAMPLES, "*.btdeploy")) {
			for (Path file : files) {
				texts.add(Files.readString(file));
			}
		}
		return texts;
	}

	private static void check(String text) {
		DeploymentDocument document = DeploymentReader.parse("broken.btdeploy", text);
		for (Finding finding : RuleEngine.check(document.deployment(), RuleConfiguration.defaults(), Checked.TODAY)) {
			assertNotNull(TextRegions.of(finding.element(), finding.feature(), finding.index()));
		}
	}

	@Test
	void truncatedTexts() throws IOException {
		Random random = new Random(SEED);
		for (String text : samples()) {
			for (int i = 0; i < 20; i++) {
				check(text.substring(0, random.nextInt(text.length())));
			}
		}
	}

	@Test
	void textsWithWordsRemovedSwappedAndRenamed() throws IOException {
		Random random = new Random(SEED);
		for (String text : samples()) {
			for (int i = 0; i < 20; i++) {
				String[] words = text.split("(?<=\\s)");
				for (int edits = 0; edits < 5; edits++) {
					int at = random.nextInt(words.length);
					switch (random.nextInt(3)) {
						case 0 -> words[at] = "";
						case 1 -> words[at] = "unknown ";
						default -> words[at] = words[random.nextInt(words.length)];
					}
				}
				check(String.join("", words));
			}
		}
	}
}
