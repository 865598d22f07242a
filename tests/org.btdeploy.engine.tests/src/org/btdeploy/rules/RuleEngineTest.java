package org.btdeploy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.util.Severity;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
	private static final String TRAP = """
			server A : biztalk
			server B : biztalk
			cluster C : active-active { nodes A, B group Sso { resources sso-service, network-name, ip-address, msdtc active A } group Other { active B } }
			group G { host H : in-process { instance on A instance on B { disabled } } }
			""";

	private static List<String> severities(String rule, String body, RuleConfiguration configuration) {
		return Checked.findings(rule, body, configuration).stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
	}

	@Test
	void noDeploymentHasNoFindings() {
		assertEquals(List.of(), RuleEngine.check(null, RuleConfiguration.defaults(), Checked.TODAY));
	}

	@Test
	void availabilityCountsInFullOnlyForHighlyAvailableDeployments() {
		RuleConfiguration defaults = RuleConfiguration.defaults();
		assertEquals(List.of("error"), severities("HA-012", "target highly-available " + TRAP, defaults));
		assertEquals(List.of("warning"), severities("HA-012", "target available " + TRAP, defaults));
		assertEquals(List.of("warning"), severities("HA-012", TRAP, defaults));
	}

	@Test
	void otherCategoriesDoNotDependOnTheTarget() {
		assertEquals(List.of("error"), severities("SEC-001", "domain P : perimeter { server A : biztalk }", RuleConfiguration.defaults()));
	}

	@Test
	void rulesCanBeSwitchedOff() {
		assertEquals(List.of(), severities("HA-012", TRAP, RuleConfiguration.defaults().without("HA-012")));
	}

	@Test
	void configuredSeverityGoesBeforeTheTarget() {
		assertEquals(List.of("error"), severities("HA-012", TRAP, RuleConfiguration.defaults().with("HA-012", Severity.ERROR)));
		assertEquals(List.of("info"), severities("HA-012", TRAP, RuleConfiguration.defaults().with("HA-012", Severity.INFO)));
	}

	@Test
	void milderCasesOfARuleStayMilderThanConfigured() {
		assertEquals(List.of("info"), severities("HA-015", TRAP, RuleConfiguration.defaults().with("HA-015", Severity.ERROR)));
		String events = "server S database I : bam-primary-import on S database A : bam-archive on S database M : management on S";
		assertEquals(List.of("info", "info", "info"), severities("HA-009", events, RuleConfiguration.defaults().with("HA-009", Severity.INFO)));
		assertEquals(List.of("error", "info", "error"), severities("HA-009", events, RuleConfiguration.defaults().with("HA-009", Severity.ERROR)));
	}

	@Test
	void findingsComeInTheOrderOfTheCatalogueAndTheSameEveryTime() {
		Deployment deployment = DeploymentReader.parse("t", "deployment D {\n" + TRAP + "domain P : perimeter { server X : master-secret, biztalk }\n}").deployment();
		List<Finding> once = RuleEngine.check(deployment, RuleConfiguration.defaults(), Checked.TODAY);
		List<Rule> order = once.stream().map(Finding::rule).toList();
		assertEquals(order.stream().sorted((a, b) -> Rules.all().indexOf(a) - Rules.all().indexOf(b)).toList(), order);
		assertEquals(once, RuleEngine.check(deployment, RuleConfiguration.defaults(), Checked.TODAY));
	}

	@Test
	void culpritsAreInvolvedOnlyAsCulprits() {
		Deployment deployment = DeploymentReader.parse("t", "deployment D {\n" + TRAP + "}").deployment();
		for (Finding finding : RuleEngine.check(deployment, RuleConfiguration.defaults(), Checked.TODAY)) {
			assertEquals(false, finding.involved().contains(finding.element()), finding.toString());
			assertEquals(finding.involved().stream().distinct().toList(), finding.involved());
		}
	}
}
