package org.btdeploy.benchmarks.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstateGeneratorTest {
	@ParameterizedTest
	@ValueSource(ints = { 5, 6, 7, 12, 31, 50, 61, 90, 137, 200, 300, 1000 })
	void theTextHasNoProblemsAndAllServers(int servers) {
		for (long seed = 1; seed <= 3; seed++) {
			Estate estate = EstateGenerator.generate(servers, seed);
			DeploymentDocument document = DeploymentReader.parse("generated.btdeploy", BtDeployText.of(estate));
			assertEquals(List.of(), document.problems(), "seed " + seed);
			assertEquals(servers, estate.serverCount());
			assertEquals(servers, servers(document), "seed " + seed);
		}
	}

	@Test
	void theRulesFindSomethingButNotEverything() {
		DeploymentDocument document = DeploymentReader.parse("generated.btdeploy", BtDeployText.of(EstateGenerator.generate(200, 1)));
		Set<String> rules = new HashSet<>();
		RuleEngine.check(document.deployment(), RuleConfiguration.defaults(), LocalDate.of(2026, 1, 1)).forEach(finding -> rules.add(finding.rule().id()));
		assertTrue(rules.size() >= 3, rules::toString);
		assertTrue(rules.size() <= 25, rules::toString);
	}

	@Test
	void thereIsAboutOneRelationForEachServer() {
		for (int servers : new int[] { 50, 200, 1000, 10_000 }) {
			double relations = EstateGenerator.generate(servers, 1).relations().size();
			assertTrue(relations >= servers && relations <= 1.3 * servers, servers + ": " + relations);
		}
	}

	@Test
	void theSameNumbersGiveTheSameDeployment() {
		assertEquals(BtDeployText.of(EstateGenerator.generate(90, 7)), BtDeployText.of(EstateGenerator.generate(90, 7)));
		assertNotEquals(BtDeployText.of(EstateGenerator.generate(90, 7)), BtDeployText.of(EstateGenerator.generate(90, 8)));
	}

	@Test
	void theOtherLanguagesGetEveryServerAndRelation() {
		Estate estate = EstateGenerator.generate(90, 1);
		String plantUml = PlantUmlText.of(estate);
		assertEquals(90, count(plantUml, "node \""));
		assertEquals(estate.relations().size(), count(plantUml, " --> "));
		String structurizr = StructurizrText.of(estate);
		assertEquals(90 + estate.outsides().size() + estate.domains().size() * 7 / 5, count(structurizr, " = deploymentNode "));
		assertEquals(estate.relations().size(), count(structurizr, " -> "));
	}

	@Test
	void tooFewServersAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> EstateGenerator.generate(4, 1));
	}

	private static int servers(DeploymentDocument document) {
		int count = 0;
		for (var all = document.deployment().eAllContents(); all.hasNext();) {
			count += all.next() instanceof org.btdeploy.model.Server ? 1 : 0;
		}
		return count;
	}

	private static int count(String text, String part) {
		int count = 0;
		for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
			count++;
		}
		return count;
	}
}
