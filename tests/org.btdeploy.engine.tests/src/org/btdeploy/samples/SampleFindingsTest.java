package org.btdeploy.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;
import org.btdeploy.rules.Rules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample has exactly the findings that its inventory expects, for each availability target the inventory speaks of. */
class SampleFindingsTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
	private static final Set<String> EXISTING = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());

	static Stream<Arguments> samplesAndTargets() {
		return Samples.NAMES.stream().flatMap(name -> {
			Set<String> targets = new TreeSet<>();
			InventoryReader.read(name).findings().forEach(finding -> targets.add(finding.target()));
			return targets.stream().map(target -> Arguments.of(name, target));
		});
	}

	@ParameterizedTest(name = "{0}, target {1}")
	@MethodSource("samplesAndTargets")
	void findingsAreThoseOfTheInventory(String name, String target) {
		DeploymentDocument sample = Samples.read(name);
		sample.deployment().setTargetWord(target);
		Map<String, Integer> found = count(RuleEngine.check(sample.deployment(), RuleConfiguration.defaults(), TODAY));
		List<ExpectedFinding> expected = InventoryReader.read(name).findings().stream()
			.filter(finding -> finding.target().equals(target) && EXISTING.contains(finding.rule())).toList();
		assertEquals(List.of(), deviations(found, expected));
	}

	/** @return number of findings by rule and severity, such as {@code HA-001 info} */
	private static Map<String, Integer> count(List<Finding> findings) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Finding finding : findings) {
			String severity = finding.isAccepted() ? "accepted" : finding.severity().word();
			counts.merge(finding.rule().id() + " " + severity, 1, Integer::sum);
		}
		return counts;
	}

	private static List<String> deviations(Map<String, Integer> found, List<ExpectedFinding> expected) {
		List<String> deviations = new ArrayList<>();
		Map<String, Integer> rest = new TreeMap<>(found);
		for (ExpectedFinding finding : expected) {
			int number = 0;
			for (String key : found.keySet()) {
				if (key.startsWith(finding.rule() + " ") && (finding.severity().equals("*") || key.endsWith(" " + finding.severity()))) {
					number += found.get(key);
					rest.remove(key);
				}
			}
			if (!finding.admits(number)) {
				deviations.add("expected " + finding.rule() + " " + finding.count() + " " + finding.severity() + ", found " + number);
			}
		}
		rest.forEach((key, number) -> deviations.add("not expected: " + key + " " + number));
		return deviations;
	}
}
