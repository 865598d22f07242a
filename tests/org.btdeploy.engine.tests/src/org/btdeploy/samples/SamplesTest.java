package org.btdeploy.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample is what the documentation's text and figure say: nothing missing, nothing surplus, nothing wrong in the text. */
class SamplesTest {
	private static final String EXTENSION = ".btdeploy";

	static List<String> names() {
		return Samples.NAMES;
	}

	@ParameterizedTest
	@MethodSource("names")
	void sampleHasNoProblems(String name) {
		DeploymentDocument document = Samples.read(name);
		assertEquals(List.of(), document.problems());
	}

	@ParameterizedTest
	@MethodSource("names")
	void sampleEqualsItsInventory(String name) {
		Inventory expected = InventoryReader.read(name);
		assertEquals("", Inventory.difference(expected.facts(), ModelInventory.of(Samples.read(name).deployment())));
	}

	/** Architects read samples before anything else: the file says at its head where it comes from and what to expect. */
	@ParameterizedTest
	@MethodSource("names")
	void sampleBeginsWithSourceAndExpectations(String name) {
		String head = Samples.text(name).split("\ndeployment ", 2)[0];
		for (String part : List.of(".md", "// What it shows:", "// What to expect:")) {
			assertEquals(true, head.contains(part), part);
		}
	}

	@Test
	void folderHoldsTheseSamplesAndNoOthers() throws IOException {
		try (Stream<Path> files = Files.list(Samples.folder())) {
			List<String> found = files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(EXTENSION))
					.map(file -> file.substring(0, file.length() - EXTENSION.length())).sorted().toList();
			assertEquals(List.copyOf(new TreeSet<>(Samples.NAMES)), found);
		}
	}
}
