package org.btdeploy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class ThresholdsTest {
	@Test
	void everyThresholdIsExplainedAndEveryExplanationHasItsThreshold() {
		Set<String> names = new TreeSet<>();
		for (Rule rule : Rules.all()) {
			for (Threshold threshold : rule.thresholds()) {
				assertEquals(rule.id(), threshold.rule());
				assertTrue(threshold.usual() >= threshold.least(), threshold.name());
				assertTrue(rule.explain(threshold).endsWith("."), threshold.name());
				assertTrue(names.add(threshold.name()), threshold.name());
			}
		}
		assertEquals(TextFileKeys.of("thresholds.properties"), names);
	}

	@Test
	void theRuleSetListsThem() {
		assertTrue(RuleSet.builtIn().thresholds().stream().map(Threshold::name).toList().contains("HA-018.servers"));
	}

	@Test
	void aSetValueGoesBeforeTheUsualOne() {
		Threshold threshold = new Threshold("X-1", "things", 3, 0);
		assertEquals(3, RuleConfiguration.defaults().threshold(threshold));
		assertEquals(5, RuleConfiguration.defaults().with("X-1.things", 5).threshold(threshold));
	}
}
