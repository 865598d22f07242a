package org.btdeploy.rules.fix;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.edit.Operation;
import org.btdeploy.rules.Finding;
import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.Test;

/** Every fix that is offered for any finding in many deployments does what it promises. */
class FixSweepTest {
	private static final int OFTEN = 3;

	private final Set<String> exercised = new TreeSet<>();
	private final Map<String, Integer> runs = new HashMap<>();
	private final List<String> failures = new ArrayList<>();

	@Test
	void fixesOfAllSamplesWithAllTargetsHold() {
		for (String name : Samples.NAMES) {
			String text = Samples.text(name);
			for (String target : List.of("none", "available", "highly-available")) {
				sweep(name + " " + target, text.replaceFirst("target [a-z-]+", "target " + target), Integer.MAX_VALUE);
			}
		}
		assertTrue(failures.isEmpty(), () -> failures.size() + "\n" + String.join("\n\n", failures));
	}

	@Test
	void fixesOfTheDeploymentsInRuleTestsHold() {
		int number = 0;
		for (String text : RuleTestTexts.all()) {
			sweep("text " + number++, text, OFTEN);
		}
		assertTrue(failures.isEmpty(), () -> failures.size() + "\n" + String.join("\n\n", failures));
		assertTrue(exercised.size() >= 60, () -> exercised.size() + " rules: " + exercised);
	}

	/** @param often after how many runs fixes of a rule that have the same name are left out */
	private void sweep(String name, String text, int often) {
		DeploymentDocument document = FixRun.read(text);
		List<Finding> findings = FixRun.check(document);
		for (int i = 0; i < findings.size(); i++) {
			List<Operation> fixes = FixRun.fixes(document, findings.get(i));
			for (int fix = 0; fix < fixes.size(); fix++) {
				String id = findings.get(i).rule().id();
				if (runs.merge(id + fixes.get(fix).label(), 1, Integer::sum) > often) {
					continue;
				}
				try {
					new FixRun(text, i, fix).verify();
					exercised.add(id);
				} catch (AssertionError | RuntimeException e) {
					failures.add(name + ", " + id + ": " + e);
				}
			}
		}
	}
}
