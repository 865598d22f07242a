package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.btdeploy.build.Project;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.Rules;
import org.btdeploy.rules.Threshold;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class HandbookTest extends CommandLineFixture {
	private static final Path RULES = Project.ROOT.resolve("docs/rules.md");

	@Test
	void docsAreCurrent() throws IOException {
		boolean current = run("rules", "--format", "markdown").out().equals(Files.readString(RULES));
		assertTrue(current, "docs/rules.md is not what the rules say now; run: ./btdeploy rules --format markdown >docs/rules.md");
	}

	@Test
	void everyRuleHasItsSectionAndALinkThatLeadsThere() {
		List<String> lines = run("rules", "--format", "markdown").lines();
		Set<String> anchors = lines.stream().filter(line -> line.startsWith("### "))
			.map(line -> line.substring(4).toLowerCase().replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).collect(Collectors.toSet());
		assertEquals(Rules.all().size(), anchors.size());
		for (Rule rule : Rules.all()) {
			String row = lines.stream().filter(line -> line.startsWith("| [" + rule.id() + "](#")).findFirst().orElseThrow(() -> new AssertionError(rule.id()));
			assertTrue(anchors.contains(row.replaceAll(".*\\(#|\\).*", "")), row);
		}
		for (Threshold threshold : Rules.all().stream().flatMap(rule -> rule.thresholds().stream()).toList()) {
			assertTrue(lines.stream().anyMatch(line -> line.startsWith("| `" + threshold.name() + "` | " + threshold.usual())), threshold.name());
		}
	}

	@Test
	void itsLinksLeadToFiles() throws IOException {
		try (Stream<String> lines = Files.lines(RULES)) {
			assertTrue(lines.anyMatch(line -> line.contains("](own-rules.md)")));
		}
		assertTrue(Files.exists(RULES.resolveSibling("own-rules.md")));
	}

	@Test
	void theExampleSettingsOfTheIntroductionAreGood() throws IOException {
		String text = Files.readString(RULES);
		int start = text.indexOf("```\n# Rules for");
		Path settings = file("settings", text.substring(start + 4, text.indexOf("```", start + 4)));
		Run run = run("validate", file("a.btdeploy", CLEAN), "--config", settings);
		assertEquals("", run.err());
		assertEquals(ExitCode.FINE, run.code());
	}

	@Test
	void namedRulesAreSectionsOnly() {
		Run run = run("rules", "sec-001", "HA-018", "--format", "markdown");
		assertTrue(run.out().startsWith("### SEC-001 BizTalk runtime in the perimeter network\n\n**Error**"), run.out());
		assertTrue(run.out().contains("\n### HA-018 ") && run.out().contains("**Threshold** `HA-018.servers` (usually 6)"), run.out());
		assertFalse(run.out().contains("SEC-002"));
	}

	@Test
	void jsonHasEverythingOfEveryRule() {
		JsonObject json = JsonParser.parseString(run("rules", "--format", "json").out()).getAsJsonObject();
		assertEquals(Rules.all().size(), json.getAsJsonArray("rules").size());
		JsonObject one = JsonParser.parseString(run("rules", "HA-018", "--format", "json").out()).getAsJsonObject().getAsJsonArray("rules").get(0).getAsJsonObject();
		assertEquals("warning", one.get("severity").getAsString());
		assertEquals("HA-018.servers", one.getAsJsonArray("thresholds").get(0).getAsJsonObject().get("name").getAsString());
		assertEquals(Rules.find("HA-018").sources().get(0), one.getAsJsonArray("sources").get(0).getAsString());
	}
}
