package org.btdeploy.rules.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.edit.Operation;
import org.btdeploy.rules.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fix for each rule, down to the last character of the text. */
class FixCasesTest {
	static List<FixCase> cases() {
		return FixCase.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void fixChangesWhatItMustAndNothingElse(FixCase each) {
		FixRun run = run(each);
		run.verify();
		assertEquals(each.after(), run.after);
	}

	@Test
	void everyRuleWithFixesHasACase() {
		Set<String> rules = new TreeSet<>();
		cases().forEach(each -> rules.add(each.rule()));
		assertEquals(new TreeSet<>(Catalogue.rules()), rules);
		assertTrue(rules.size() >= 40);
	}

	private static FixRun run(FixCase each) {
		DeploymentDocument document = FixRun.read(each.before());
		assertEquals(List.of(), document.problems());
		List<Finding> findings = FixRun.check(document);
		List<String> offered = new ArrayList<>();
		for (int i = 0; i < findings.size(); i++) {
			if (findings.get(i).rule().id().equals(each.rule())) {
				List<String> labels = FixRun.fixes(document, findings.get(i)).stream().map(Operation::label).toList();
				if (labels.contains(each.label())) {
					return new FixRun(each.before(), i, labels.indexOf(each.label()));
				}
				offered.addAll(labels);
			}
		}
		return fail("offered are " + offered);
	}
}
