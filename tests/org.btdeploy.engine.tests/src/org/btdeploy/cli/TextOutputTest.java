package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TextOutputTest extends CommandLineFixture {
	private static final String ESCAPE = "\u001b[";

	private static String outOn(boolean terminal, Map<String, String> environment, Object... arguments) {
		StringWriter out = new StringWriter();
		String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
		CommandLineRunner.run(new Console(new PrintWriter(out), new PrintWriter(new StringWriter()), false, terminal, environment), words);
		return out.toString();
	}

	@Test
	void severalFilesAreGroupedUnderTheirSums() throws IOException {
		Path a = file("a.btdeploy", UNKNOWN_NAME);
		file("b.btdeploy", CLEAN);
		Path c = file("c.btdeploy", UNKNOWN_NAME);
		List<String> lines = run("validate", folder).lines();
		assertEquals(a + ": 1 error", lines.get(0));
		assertTrue(lines.get(1).startsWith(a + ":3:17: error: ") && lines.get(1).endsWith("[LNK-001]"), lines.get(1));
		assertEquals("", lines.get(2));
		assertEquals(c + ": 1 error", lines.get(3));
		assertEquals("3 files: 2 errors", lines.getLast());
		assertEquals(7, lines.size());
	}

	@Test
	void oneFileNeedsNoHeading() throws IOException {
		assertEquals(2, run("validate", file("a.btdeploy", UNKNOWN_NAME)).lines().size());
	}

	@Test
	void coloursAreForTerminals() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		String coloured = outOn(true, Map.of("TERM", "xterm"), "validate", file);
		assertTrue(coloured.contains(ESCAPE + "1;31merror:" + ESCAPE + "0m"), coloured);
		String plain = outOn(false, Map.of(), "validate", file);
		assertFalse(plain.contains(ESCAPE));
		assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
	}

	@Test
	void coloursCanBeRefusedAndForced() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		assertFalse(outOn(true, Map.of("NO_COLOR", "1"), "validate", file).contains(ESCAPE));
		assertTrue(outOn(true, Map.of("NO_COLOR", ""), "validate", file).contains(ESCAPE));
		assertFalse(outOn(true, Map.of("TERM", "dumb"), "validate", file).contains(ESCAPE));
		assertFalse(outOn(true, Map.of(), "validate", file, "--color", "never").contains(ESCAPE));
		assertTrue(outOn(false, Map.of("NO_COLOR", "1"), "validate", file, "--color=always").contains(ESCAPE));
		assertFalse(outOn(true, Map.of(), "validate", file, "--color", "always", "--format", "json").contains(ESCAPE));
	}

	@Test
	void jsonTellsAcceptancesByTheirParts() throws IOException {
		String text = UNSAFE.replace("\n}\n", "\n  accept SEC-001 because \"so\" by \"Board\" until 2099-01-02\n}\n");
		String json = run("validate", file("a.btdeploy", text), "--format", "json").out().replaceAll("\\s+", " ");
		assertTrue(json.contains("\"acceptance\": { \"reason\": \"so\", \"owner\": \"Board\", \"until\": \"2099-01-02\" }"), json);
		assertTrue(json.contains("\"failures\": []"), json);
	}
}
