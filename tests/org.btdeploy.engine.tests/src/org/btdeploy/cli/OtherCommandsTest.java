package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.btdeploy.build.Project;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest extends CommandLineFixture {
	private static final String UGLY = "deployment D {\n\n\n    server   S:iis   // web\n}\n";
	private static final String PRETTY = "deployment D {\n  server S : iis // web\n}\n";

	@Test
	void formatWritesTheCanonicalForm() throws IOException {
		Path file = file("a.btdeploy", UGLY);
		Run run = run("format", file);
		assertEquals(PRETTY, Files.readString(file));
		assertEquals(file + ": formatted\n", run.out());
		assertEquals("", run("format", file).out());
	}

	@Test
	void formatCheckChangesNothing() throws IOException {
		Path file = file("a.btdeploy", UGLY);
		Run run = run("format", "--check", file);
		assertEquals(UGLY, Files.readString(file));
		assertEquals(ExitCode.FINDINGS, run.code());
		assertEquals(ExitCode.FINE, run("format", "--check", file("b.btdeploy", PRETTY)).code());
	}

	@Test
	void formatLeavesBrokenFilesAlone() throws IOException {
		Path file = file("a.btdeploy", BROKEN);
		assertEquals(ExitCode.BAD_INPUT, run("format", file).code());
		assertEquals(BROKEN, Files.readString(file));
	}

	@Test
	void newWritesABlankDeployment() throws IOException {
		assertEquals(ExitCode.FINE, run("new", folder.resolve("Mine")).code());
		assertEquals("deployment Mine {\n}\n", Files.readString(folder.resolve("Mine.btdeploy")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "large-distributed", "two-computer-trap" })
	void newCopiesASampleUnderItsNewName(String sample) throws IOException {
		assertEquals(ExitCode.FINE, run("new", folder.resolve("Mine"), "--sample", sample).code());
		List<String> original = Files.readAllLines(Project.ROOT.resolve("samples/" + sample + ".btdeploy"));
		List<String> copy = Files.readAllLines(folder.resolve("Mine.btdeploy"));
		assertEquals(original.size(), copy.size());
		long different = 0;
		for (int i = 0; i < copy.size(); i++) {
			different += copy.get(i).equals(original.get(i)) ? 0 : 1;
		}
		assertEquals(1, different);
		assertEquals(ExitCode.FINE, run("validate", folder.resolve("Mine.btdeploy"), "--fail-on", "never").code());
	}

	@Test
	void newRefusesWhatWouldLoseSomething() throws IOException {
		Path file = file("Mine.btdeploy", CLEAN);
		assertTrue(run("new", folder.resolve("Mine")).err().contains("exists already"));
		assertEquals(CLEAN, Files.readString(file));
		assertEquals(ExitCode.FINE, run("new", folder.resolve("Mine"), "--force").code());
		assertTrue(run("new", folder.resolve("9to5")).err().contains("cannot be a name"));
		assertTrue(run("new", folder.resolve("X"), "--sample", "small").err().contains("did you mean small-ha?"));
		assertFalse(Files.exists(folder.resolve("X.btdeploy")));
	}

	@Test
	void everySampleOfTheProjectComesWithTheProgram() throws IOException {
		try (Stream<Path> samples = Files.list(Project.ROOT.resolve("samples"))) {
			Set<String> expected = new TreeSet<>(samples.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".btdeploy")).map(name -> name.replace(".btdeploy", "")).toList());
			assertEquals(expected, new TreeSet<>(Samples.names()));
		}
	}

	@Test
	void rulesListsAllAndExplainsOne() {
		assertEquals(Rules.all().stream().map(Rule::id).toList(), run("rules").lines().stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
		Run one = run("rules", "sec-001");
		assertTrue(one.out().contains("Why it matters:") && one.out().contains("large-distributed-architecture.md"), one.out());
		assertTrue(run("rules", "SEC-01").err().contains("did you mean SEC-001"));
	}

	@Test
	void exportWritesEveryFormat() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		assertEquals(ExitCode.FINE, run("export", file, "-o", folder.resolve("a.svg")).code());
		assertEquals(ExitCode.FINE, run("export", file, "-o", folder.resolve("a.png"), "--dpi", "192").code());
		assertEquals(ExitCode.FINE, run("export", file, "-o", folder.resolve("a.pdf")).code());
		assertTrue(Files.readString(folder.resolve("a.svg")).contains("<text"));
		assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, Arrays.copyOf(Files.readAllBytes(folder.resolve("a.png")), 4));
		assertArrayEquals("%PDF".getBytes(), Arrays.copyOf(Files.readAllBytes(folder.resolve("a.pdf")), 4));
	}

	@Test
	void exportNamesManyPicturesByPattern() throws IOException {
		file("a.btdeploy", CLEAN);
		file("b.btdeploy", CLEAN);
		assertEquals(ExitCode.FINE, run("export", folder, "-o", folder.resolve("out/{view}/{file}.svg")).code());
		assertEquals(List.of("a.btdeploy", "b.btdeploy", "out/network/a.svg", "out/network/b.svg"), files());
	}

	@Test
	void exportWritesSeveralViews() throws IOException {
		Path file = file("a.btdeploy", CLEAN);
		assertEquals(ExitCode.FINE, run("export", file, "-o", folder.resolve("{file}-{view}.svg"), "--view", "all").code());
		assertEquals(ExitCode.FINE, run("export", file, "-o", folder.resolve("all.pdf"), "--view", "all").code());
		assertTrue(Files.exists(folder.resolve("all.pdf")));
		Run unknown = run("export", file, "-o", folder.resolve("a.svg"), "--view", "netwrk");
		assertEquals(ExitCode.BAD_INPUT, unknown.code());
		assertTrue(unknown.err().contains("did you mean network"), unknown.err());
	}

	@Test
	void exportShowsPartOfADeployment() throws IOException {
		Path file = file("a.btdeploy", "deployment D {\n  server S : iis\n  server T : iis\n  server U : iis\n  flow S -> T : http\n}\n");
		assertEquals(ExitCode.FINE, run("export", file, "-o", folder.resolve("a.svg"), "--only", "S", "--neighbours").code());
		String picture = Files.readString(folder.resolve("a.svg"));
		assertTrue(picture.contains(">S<") && picture.contains(">T<") && picture.contains("HTTP") && !picture.contains(">U<"), picture);
		run("export", file, "-o", folder.resolve("b.svg"), "--flows", "biztalk");
		assertTrue(!Files.readString(folder.resolve("b.svg")).contains("HTTP"));
		Run unknown = run("export", file, "-o", folder.resolve("c.svg"), "--only", "Servr,S");
		assertEquals(ExitCode.BAD_INPUT, unknown.code());
		assertTrue(unknown.err().contains("no element 'Servr'"), unknown.err());
		assertTrue(!Files.exists(folder.resolve("c.svg")));
		assertEquals(ExitCode.BAD_INPUT, run("export", file, "-o", folder.resolve("c.svg"), "--neighbours").code());
		assertEquals(ExitCode.BAD_INPUT, run("export", file, "-o", folder.resolve("c.svg"), "--flows", "nobody").code());
	}

	@Test
	void unresolvedNamesAreDrawnAndReported() throws IOException {
		Path file = file("a.btdeploy", "deployment D {\n  server S : iis\n  flow S -> Nobody : http\n}\n");
		Run run = run("export", file, "-o", folder.resolve("a.svg"));
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(run.err().contains("LNK-001"), run.err());
		assertTrue(Files.readString(folder.resolve("a.svg")).contains(">Nobody<"));
	}

	@Test
	void samePictureForSameInput() throws IOException {
		Path file = Project.ROOT.resolve("samples/large-distributed.btdeploy");
		run("export", file, "-o", folder.resolve("a.svg"));
		run("export", file, "-o", folder.resolve("b.svg"));
		assertEquals(Files.readString(folder.resolve("a.svg")), Files.readString(folder.resolve("b.svg")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate", "export", "format", "new", "rules" })
	void everyCommandExplainsItself(String command) {
		Run run = run(command, "--help");
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().contains("Usage: btdeploy " + command), run.out());
		assertTrue(run.out().contains("Exit codes:"), run.out());
	}

	@Test
	void versionAndCompletion() {
		assertTrue(run("--version").out().matches("btdeploy \\d+\\.\\d+\\.\\d+\\R"));
		assertTrue(run("generate-completion").out().contains("complete -F _complete_btdeploy"));
	}
}
