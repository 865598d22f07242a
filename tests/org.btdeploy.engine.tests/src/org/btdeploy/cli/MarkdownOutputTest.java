package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

class MarkdownOutputTest extends CommandLineFixture {
	@Test
	void theSumThenATableForEachFile() throws IOException {
		file("a.btdeploy", UNKNOWN_NAME);
		file("b.btdeploy", CLEAN);
		Run run = run("validate", folder, "--format", "markdown");
		String name = folder.resolve("a.btdeploy").toString().replace("_", "\\_");
		assertTrue(run.lines().get(0).startsWith("## btdeploy: 2 files: 1 error"), run.out());
		assertTrue(run.lines().stream().anyMatch(line -> line.startsWith("### ") && line.endsWith("a.btdeploy")), run.out() + name);
		assertTrue(run.lines().contains("| \u274c error | 3:17 | LNK-001 | There is no element named 'Nobody'. |"), run.out());
		assertTrue(run.out().endsWith("b.btdeploy\n\nno findings\n"), run.out());
	}

	@Test
	void tablesSurviveOddText() throws IOException {
		String text = UNSAFE.replace("\n}\n", "\n  accept SEC-001 because \"a | b <script> *c*\\nd [x](y) e_f _g_\" by \"X\"\n}\n");
		Run run = run("validate", file("a.btdeploy", text), "--format", "markdown");
		String row = run.lines().stream().filter(line -> line.contains("SEC-001")).findFirst().orElseThrow();
		assertTrue(row.endsWith("| a \\| b \\<script\\> \\*c\\* d \\[x\\](y) e_f \\_g\\_, X |"), row);
		assertTrue(run.out().contains("<details><summary>1 accepted</summary>\n\n|"), run.out());
	}

	@Test
	void tablesHaveAsManyCellsAsHeads() throws IOException {
		List<String> lines = run("validate", file("a.btdeploy", UNSAFE), "--format", "markdown").lines().stream().filter(line -> line.startsWith("|")).toList();
		assertTrue(lines.size() > 3);
		lines.forEach(line -> assertEquals(5, line.replace("\\|", "").chars().filter(c -> c == '|').count(), line));
	}

	@Test
	void filesThatCannotBeReadAreNamed() throws IOException {
		Files.write(folder.resolve("a.btdeploy"), new byte[] { 0 });
		assertTrue(run("validate", folder, "--format", "markdown").out().contains("\n- \u274c "));
	}
}
