package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.build.Project;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.Rules;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class SarifOutputTest extends CommandLineFixture {
	private static final String ACCEPTED = UNSAFE.replace("\n}\n", "\n  accept SEC-001 on B because \"moving out in \u00dcbersee\" by \"Board\" until 2099-12-31\n}\n");

	private static JsonObject sarif(Object... arguments) {
		Run run = run(arguments);
		new SarifSchema().assertValid(run.out());
		return JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
	}

	private static List<JsonObject> results(JsonObject run) {
		return objects(run.getAsJsonArray("results"));
	}

	private static List<JsonObject> objects(JsonArray array) {
		List<JsonObject> objects = new ArrayList<>();
		for (JsonElement element : array == null ? new JsonArray() : array) {
			objects.add(element.getAsJsonObject());
		}
		return objects;
	}

	private static JsonObject first(JsonObject run, String rule) {
		return results(run).stream().filter(result -> text(result, "ruleId").equals(rule)).findFirst().orElseThrow(() -> new AssertionError(run.getAsJsonArray("results").toString()));
	}

	private static String text(JsonObject object, String name) {
		return object.get(name).getAsString();
	}

	private static JsonObject location(JsonObject result) {
		return result.getAsJsonArray("locations").get(0).getAsJsonObject();
	}

	private static JsonObject region(JsonObject result) {
		return location(result).getAsJsonObject("physicalLocation").getAsJsonObject("region");
	}

	private static String at(String text, JsonObject region) {
		int offset = region.get("charOffset").getAsInt();
		return text.substring(offset, offset + region.get("charLength").getAsInt());
	}

	@Test
	void theSchemaCheckFindsMistakes() {
		SarifSchema schema = new SarifSchema();
		schema.assertValid("{\"version\":\"2.1.0\",\"runs\":[]}");
		assertFalse(schema.errors("{\"version\":\"2.1.0\",\"runs\":[{}]}").isEmpty());
		assertFalse(schema.errors("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"x\"}},\"results\":[{\"message\":{\"text\":\"m\"},\"level\":\"info\"}]}]}").isEmpty());
	}

	@Test
	void everySampleGivesValidSarifWithAllItsFindings() {
		JsonObject run = sarif("validate", Project.ROOT.resolve("samples"), "--format", "sarif");
		JsonObject plain = JsonParser.parseString(run("validate", Project.ROOT.resolve("samples"), "--format", "json").out()).getAsJsonObject();
		assertEquals(plain.getAsJsonArray("issues").size(), results(run).size());
		assertEquals(Samples.names().size(), run.getAsJsonArray("artifacts").size());
		assertTrue(objects(run.getAsJsonArray("invocations")).get(0).get("executionSuccessful").getAsBoolean());
	}

	@Test
	void theToolTellsItsVersionAndRules() throws IOException {
		JsonObject driver = sarif("validate", file("a.btdeploy", CLEAN), "--format", "sarif").getAsJsonObject("tool").getAsJsonObject("driver");
		assertEquals("btdeploy", text(driver, "name"));
		assertEquals(RootCommand.version(), text(driver, "version"));
		List<JsonObject> rules = objects(driver.getAsJsonArray("rules"));
		Set<String> ids = new HashSet<>();
		rules.forEach(rule -> assertTrue(ids.add(text(rule, "id")), text(rule, "id")));
		for (int i = 0; i < Rules.all().size(); i++) {
			Rule rule = Rules.all().get(i);
			JsonObject told = rules.get(i);
			assertEquals(rule.id(), text(told, "id"));
			assertTrue(text(told, "name").matches("[A-Za-z0-9]+"), text(told, "name"));
			assertEquals(rule.title(), text(told.getAsJsonObject("shortDescription"), "text"));
			assertEquals(rule.why(), text(told.getAsJsonObject("fullDescription"), "text"));
			assertTrue(text(told.getAsJsonObject("help"), "text").contains(rule.fix()));
			assertTrue(text(told.getAsJsonObject("help"), "markdown").startsWith("**Why it matters.** "));
			assertEquals(rule.category().word(), text(told.getAsJsonObject("properties"), "category"));
			assertEquals(rule.sources().size(), told.getAsJsonObject("properties").getAsJsonArray("sources").size());
		}
		assertTrue(ids.contains("LNK-001") && ids.contains("SYN-010"));
	}

	@Test
	void resultsPointAtTheTextAndTheElement() throws IOException {
		JsonObject run = sarif("validate", file("a b.btdeploy", UNSAFE), "--format", "sarif");
		JsonObject result = first(run, "SEC-001");
		assertEquals("error", text(result, "level"));
		assertEquals("SEC-001", text(objects(run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules")).get(result.get("ruleIndex").getAsInt()), "id"));
		JsonObject region = region(result);
		assertEquals("biztalk", at(UNSAFE, region));
		assertEquals(3, region.get("startLine").getAsInt());
		assertEquals(16, region.get("startColumn").getAsInt());
		assertEquals(23, region.get("endColumn").getAsInt());
		assertTrue(text(location(result).getAsJsonObject("physicalLocation").getAsJsonObject("artifactLocation"), "uri").matches("file:///.*/a%20b\\.btdeploy"));
		JsonObject logical = objects(location(result).getAsJsonArray("logicalLocations")).get(0);
		assertEquals("deployment Unsafe/domain P/server B", text(logical, "fullyQualifiedName"));
		JsonObject related = objects(result.getAsJsonArray("relatedLocations")).get(0);
		assertEquals("P", text(related.getAsJsonObject("message"), "text"));
		assertEquals("P", at(UNSAFE, related.getAsJsonObject("physicalLocation").getAsJsonObject("region")));
	}

	@Test
	void infosAreNotes() throws IOException {
		Path settings = file("mild", "SEC-001 info\n");
		assertEquals("note", text(first(sarif("validate", file("a.btdeploy", UNSAFE), "--format", "sarif", "--config", settings), "SEC-001"), "level"));
	}

	@Test
	void acceptedFindingsAreSuppressedWithReasonOwnerAndDate() throws IOException {
		JsonObject run = sarif("validate", file("a.btdeploy", ACCEPTED), "--format", "sarif");
		JsonObject suppression = objects(first(run, "SEC-001").getAsJsonArray("suppressions")).get(0);
		assertEquals("inSource", text(suppression, "kind"));
		assertEquals("moving out in \u00dcbersee, Board, until 2099-12-31", text(suppression, "justification"));
		assertEquals("Board", text(suppression.getAsJsonObject("properties"), "owner"));
		assertEquals("2099-12-31", text(suppression.getAsJsonObject("properties"), "until"));
		String where = at(ACCEPTED, suppression.getAsJsonObject("location").getAsJsonObject("physicalLocation").getAsJsonObject("region"));
		assertTrue(where.startsWith("accept SEC-001") && where.endsWith("2099-12-31"), where);
		assertNull(first(run, "SEC-003").get("suppressions"));
	}

	@Test
	void fingerprintsOutliveEditsElsewhere() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		Set<String> before = fingerprints(sarif("validate", file, "--format", "sarif"));
		assertEquals(results(sarif("validate", file, "--format", "sarif")).size(), before.size());
		file("a.btdeploy", UNSAFE.replace("  domain", "  // a comment\n\n  server Front : iis\n  domain").replace("server B", "/* moved */   server B \"Label\""));
		assertTrue(fingerprints(sarif("validate", file, "--format", "sarif")).containsAll(before));
		file("a.btdeploy", UNSAFE.replace("server B", "server C"));
		assertFalse(fingerprints(sarif("validate", file, "--format", "sarif")).containsAll(before));
	}

	private static Set<String> fingerprints(JsonObject run) {
		Set<String> all = new HashSet<>();
		results(run).forEach(result -> all.add(text(result.getAsJsonObject("partialFingerprints"), "btdeployFinding/v1")));
		return all;
	}

	@Test
	void fixesAreEditsThatRemoveTheFinding() throws IOException {
		Path sample = Project.ROOT.resolve("samples/two-computer-trap.btdeploy");
		String text = Files.readString(sample);
		int fixes = 0;
		for (JsonObject result : results(sarif("validate", sample, "--format", "sarif"))) {
			for (JsonObject fix : objects(result.getAsJsonArray("fixes"))) {
				fixes++;
				Path fixed = file("fixed.btdeploy", TextEdit.apply(text, edits(fix)));
				JsonObject after = JsonParser.parseString(run("validate", fixed, "--format", "json").out()).getAsJsonObject();
				String message = text(result.getAsJsonObject("message"), "text");
				assertTrue(objects(after.getAsJsonArray("issues")).stream().noneMatch(issue -> text(issue, "message").equals(message)), message);
				assertTrue(objects(after.getAsJsonArray("issues")).stream().noneMatch(issue -> text(issue, "id").matches("(SYN|LNK).*")), after::toString);
			}
		}
		assertTrue(fixes > 5, fixes + " fixes");
	}

	private static List<TextEdit> edits(JsonObject fix) {
		List<TextEdit> edits = new ArrayList<>();
		JsonObject change = objects(fix.getAsJsonArray("artifactChanges")).get(0);
		for (JsonObject replacement : objects(change.getAsJsonArray("replacements"))) {
			JsonObject deleted = replacement.getAsJsonObject("deletedRegion");
			edits.add(new TextEdit(deleted.get("charOffset").getAsInt(), deleted.get("charLength").getAsInt(), text(replacement.getAsJsonObject("insertedContent"), "text")));
		}
		return edits;
	}

	@Test
	void misspelledNamesAreFixedByTheNearestOnes() throws IOException {
		String text = UNKNOWN_NAME.replace("server S ", "server Front ").replace("Nobody", "Frnt");
		JsonObject result = first(sarif("validate", file("a.btdeploy", text), "--format", "sarif"), "LNK-001");
		JsonObject fix = objects(result.getAsJsonArray("fixes")).get(0);
		assertEquals(text.replace("Frnt", "Front"), TextEdit.apply(text, edits(fix)));
		assertNull(location(result).get("logicalLocations"));
	}

	@Test
	void syntaxErrorsAreResults() throws IOException {
		assertNotNull(first(sarif("validate", file("a.btdeploy", BROKEN), "--format", "sarif"), "SYN-003"));
		assertFalse(results(sarif("validate", file("b.btdeploy", ""), "--format", "sarif")).isEmpty());
	}

	@Test
	void whatCouldNotBeDoneIsANotification() throws IOException {
		Files.write(folder.resolve("a.btdeploy"), new byte[] { 0 });
		file("b.btdeploy", CLEAN);
		Path settings = file("bad", "\nSEC-001 offf\n");
		JsonObject run = sarif("validate", folder, "--format", "sarif", "--config", settings);
		JsonObject invocation = objects(run.getAsJsonArray("invocations")).get(0);
		assertFalse(invocation.get("executionSuccessful").getAsBoolean());
		List<JsonObject> notifications = objects(invocation.getAsJsonArray("toolExecutionNotifications"));
		assertEquals(2, notifications.size());
		assertTrue(text(notifications.get(0).getAsJsonObject("message"), "text").contains("no text file"), notifications.toString());
		assertEquals(2, region(notifications.get(1)).get("startLine").getAsInt());
	}
}
