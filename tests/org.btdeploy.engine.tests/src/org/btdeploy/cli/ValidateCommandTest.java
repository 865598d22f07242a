package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ValidateCommandTest extends CommandLineFixture {
	@Test
	void cleanFileHasNoFindings() throws IOException {
		Run run = run("validate", file("a.btdeploy", CLEAN), "--fail-on", "info");
		assertEquals(List.of("no findings"), run.lines());
		assertEquals("", run.err());
		assertEquals(ExitCode.FINE, run.code());
	}

	@Test
	void findingsAreOneLineEachWithPlaceAndId() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		Run run = run("validate", file);
		assertTrue(run.lines().stream().anyMatch(line -> line.startsWith(file + ":3:16: error: Server B ") && line.endsWith("[SEC-001]")), run.out());
		assertTrue(run.lines().getLast().matches("\\d+ errors?.*"), run.out());
		assertEquals(ExitCode.FINDINGS, run.code());
	}

	@Test
	void failOnDecidesTheExitCode() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		assertEquals(ExitCode.FINE, run("validate", file, "--fail-on", "never").code());
		assertEquals(ExitCode.FINDINGS, run("validate", file, "--fail-on=warning").code());
	}

	@Test
	void problemsOfTheTextAreFindingsWithIds() throws IOException {
		Path file = file("a.btdeploy", UNKNOWN_NAME);
		Run run = run("validate", file);
		assertEquals(file + ":3:17: error: There is no element named 'Nobody'. [LNK-001]", run.lines().get(0));
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(run("validate", file("b.btdeploy", BROKEN)).out().contains("[SYN-003]"));
	}

	@Test
	void severalFilesAreSummedUp() throws IOException {
		file("b.btdeploy", CLEAN);
		file("a.btdeploy", UNKNOWN_NAME);
		file("c.txt", "no deployment");
		Run run = run("validate", folder);
		assertTrue(run.lines().getLast().startsWith("2 files: 1 error"), run.out());
	}

	@Test
	void patternsFindFiles() throws IOException {
		Files.createDirectories(folder.resolve("deep/er"));
		file("deep/er/a.btdeploy", CLEAN);
		file("deep/b.btdeploy", CLEAN);
		assertTrue(run("validate", folder + "/**.btdeploy").out().startsWith("2 files:"));
		assertEquals(List.of("no findings"), run("validate", folder + "/deep/*.btdeploy").lines());
	}

	@Test
	void jsonHasTheSameFindings() throws IOException {
		Run run = run("validate", file("a.btdeploy", UNKNOWN_NAME), "--format", "json");
		JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
		JsonObject issue = json.getAsJsonArray("issues").get(0).getAsJsonObject();
		assertEquals("LNK-001", issue.get("id").getAsString());
		assertEquals(3, issue.get("line").getAsInt());
		assertEquals(17, issue.get("column").getAsInt());
		assertEquals(23, issue.get("endColumn").getAsInt());
		assertEquals(1, json.getAsJsonObject("summary").get("errors").getAsInt());
	}

	@Test
	void acceptedFindingsAreShownButDoNotFail() throws IOException {
		String accepted = UNSAFE.replace("\n}\n", "\n  accept SEC-001 on B because \"moving out in May\" by \"Board\"\n  accept SEC-003 on B because \"as well\"\n}\n");
		Run run = run("validate", file("a.btdeploy", accepted));
		assertTrue(run.out().contains("[SEC-001] (accepted: moving out in May, Board)"), run.out());
		assertTrue(run.lines().getLast().contains("accepted"), run.out());
	}
}
