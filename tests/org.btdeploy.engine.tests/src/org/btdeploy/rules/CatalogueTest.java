package org.btdeploy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue is complete, and every rule is really tested: each thing it can say is said in its own test class. */
class CatalogueTest {
	private static final Pattern BLOCK = Pattern.compile("\"\"\"\\R(.*?)\"\"\"", Pattern.DOTALL);
	private static final Path TESTS = Samples.folder().resolveSibling("tests/org.btdeploy.engine.tests/src");

	static Stream<String> rules() {
		return Rules.all().stream().map(Rule::id);
	}

	@Test
	void everyPromisedRuleExistsWithItsCategoryAndSeverity() throws IOException {
		List<String> found = new ArrayList<>();
		for (Rule rule : Rules.all()) {
			found.add(rule.id() + " " + rule.category().word() + " " + rule.severity().word());
		}
		try (InputStream in = CatalogueTest.class.getResourceAsStream("catalogue.list")) {
			List<String> promised = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
			assertEquals(new TreeSet<>(promised), new TreeSet<>(found));
			assertEquals(promised.size(), found.size());
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void everyRuleSaysEverythingItCanInItsOwnTest(String id) throws IOException {
		Rule rule = Rules.find(id);
		Path test = TESTS.resolve(rule.getClass().getName().replace('.', '/') + "Test.java");
		assertTrue(Files.exists(test), rule.id() + " has no test " + test.getFileName());
		String source = Files.readString(test);
		Set<String> unsaid = new TreeSet<>();
		List<String> said = said(rule, source);
		for (String key : TextFileKeys.of("messages.properties")) {
			if (key.startsWith(rule.id() + "_") && said.stream().noneMatch(shape(key).asMatchPredicate())) {
				unsaid.add(key);
			}
		}
		assertEquals(Set.of(), unsaid);
		assertTrue(!said.isEmpty(), rule.id());
	}

	/** The messages of the rule on all texts of its test. Formatted texts stand for versions with old service packs. */
	private static List<String> said(Rule rule, String source) {
		List<String> said = new ArrayList<>();
		for (Matcher block = BLOCK.matcher(source); block.find();) {
			String body = block.group(1).stripIndent().translateEscapes();
			for (String version : List.of("2016 SP1", "2016 CU4")) {
				DeploymentDocument document = DeploymentReader.parse("test.btdeploy", "deployment D {\n" + body.replace("%s", version) + "}\n");
				for (Finding finding : RuleEngine.check(document.deployment(), RuleConfiguration.defaults(), Checked.TODAY)) {
					if (finding.rule() == rule) {
						said.add(finding.message());
					}
				}
			}
		}
		return said;
	}

	/** What a message looks like whatever is filled in. */
	private static Pattern shape(String key) {
		StringBuilder shape = new StringBuilder();
		for (String part : new TextFile("messages.properties").get(key).split("\\{[0-9]\\}", -1)) {
			shape.append(shape.isEmpty() ? "" : ".+").append(Pattern.quote(part));
		}
		return Pattern.compile(shape.toString(), Pattern.DOTALL);
	}
}
