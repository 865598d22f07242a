package org.btdeploy.rules.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Server;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.RuleEngine;
import org.btdeploy.rules.RuleSet;
import org.btdeploy.rules.Spot;
import org.btdeploy.rules.Threshold;
import org.junit.jupiter.api.Test;

class RuleLoaderTest {
	private final List<String> problems = new ArrayList<>();

	/** Reports every server. */
	private static class EveryServer extends OwnRule {
		EveryServer(String id) {
			this(id, Category.CONSISTENCY, Severity.WARNING);
		}

		EveryServer(String id, Category category, Severity severity) {
			super(id, category, severity);
		}

		@Override
		public void check(RuleContext context, Findings findings) {
			context.deployment().servers().forEach(facts -> findings.say(Spot.at(facts.server()), "Server {0}\n is {1}.", facts.server(), "there"));
		}

		@Override
		public String title() {
			return "A server";
		}

		@Override
		public String why() {
			return "Because\nof that.";
		}

		@Override
		public String fix() {
			return "Do something.";
		}
	}

	private RuleSet load(OwnRule... rules) {
		return new RuleLoader(problems::add).add(() -> List.of(rules)).rules();
	}

	private static List<Finding> check(RuleSet rules, RuleConfiguration configuration, String... statements) {
		String text = "deployment D {\n  server A : iis\n  server B : iis\n" + String.join("\n", statements) + "}\n";
		Deployment deployment = DeploymentReader.parse("d.btdeploy", text).deployment();
		return RuleEngine.check(deployment, rules.all(), configuration, LocalDate.of(2027, 1, 1)).stream().filter(finding -> finding.rule().id().startsWith("OWN-")).toList();
	}

	@Test
	void ownRulesWorkLikeOthers() {
		RuleSet rules = load(new EveryServer("OWN-1"));
		assertEquals(List.of(), problems);
		List<Finding> findings = check(rules, RuleConfiguration.defaults().with("OWN-1", Severity.ERROR), "accept OWN-1 on B because \"so\"");
		assertEquals(List.of("Server A is there.", "Server B is there."), findings.stream().map(Finding::message).toList());
		assertEquals(List.of(false, true), findings.stream().map(Finding::isAccepted).toList());
		assertEquals(Severity.ERROR, findings.get(0).severity());
		assertEquals("A", ((Server) findings.get(0).element()).getName());
		assertSame(findings.get(0).rule(), rules.find("OWN-1"));
		assertEquals("Because of that.", rules.find("OWN-1").why());
		assertEquals(List.of(), check(rules, RuleConfiguration.defaults().without("OWN-1")));
		assertNull(RuleSet.builtIn().find("OWN-1"));
	}

	@Test
	void availabilityIsLoweredForOwnRulesToo() {
		assertEquals(Severity.INFO, check(load(new EveryServer("OWN-1", Category.AVAILABILITY, Severity.WARNING)), RuleConfiguration.defaults()).get(0).severity());
	}

	@Test
	void idsMustBeOwnAndUnique() {
		RuleSet rules = load(new EveryServer("OWN-1"), new EveryServer("OWN-1"), new EveryServer("SEC-001"), new EveryServer("HA-999"), new EveryServer("own-2"), new EveryServer("OWN2"), new EveryServer(null), new EveryServer("OWN-3"));
		assertEquals(6, problems.size(), problems.toString());
		assertTrue(problems.get(0).contains("OWN-1") && problems.get(0).endsWith("is left out: another own rule has that id."), problems.get(0));
		assertTrue(problems.get(1).endsWith("the prefix SEC- belongs to btdeploy; choose another."), problems.get(1));
		assertTrue(problems.get(2).contains("the prefix HA- belongs"), problems.get(2));
		assertTrue(problems.get(3).contains("Own rule own-2 of") && problems.get(4).contains("OWN2") && problems.get(5).contains("null"), problems.toString());
		assertEquals(4, check(rules, RuleConfiguration.defaults()).size());
	}

	@Test
	void whatIsIncompleteIsLeftOut() {
		OwnRule noTitle = new EveryServer("OWN-1") {
			@Override
			public String title() {
				return null;
			}
		};
		OwnRule foreignThreshold = new EveryServer("OWN-2") {
			@Override
			public List<Threshold> thresholds() {
				return List.of(new Threshold("OWN-3", "x", 1, 1));
			}
		};
		RuleSet rules = load(noTitle, foreignThreshold, new EveryServer("OWN-4", Category.ACCEPTANCE, Severity.INFO), new EveryServer("OWN-5", null, Severity.INFO), new EveryServer("OWN-6", Category.SECURITY, null), new EveryServer("OWN-7"));
		assertEquals(5, problems.size(), problems.toString());
		problems.forEach(line -> assertTrue(line.startsWith("Own rule OWN-") && line.contains(" is left out: ") && !line.contains("\n"), line));
		assertEquals(RuleSet.builtIn().all().size() + 1, rules.all().size());
	}

	@Test
	void aFailingRuleStopsNoOther() {
		OwnRule failing = new EveryServer("OWN-1") {
			@Override
			public void check(RuleContext context, Findings findings) {
				super.check(context, findings);
				throw new IllegalStateException("lost\nmy way");
			}
		};
		OwnRule endless = new EveryServer("OWN-2") {
			@Override
			public void check(RuleContext context, Findings findings) {
				check(context, findings);
			}
		};
		OwnRule nowhere = new EveryServer("OWN-3") {
			@Override
			public void check(RuleContext context, Findings findings) {
				findings.say(Spot.at(null), "Something is wrong. Mend it.");
			}
		};
		List<Finding> findings = check(load(failing, endless, nowhere, new EveryServer("OWN-4")), RuleConfiguration.defaults());
		assertEquals(List.of("OWN-1", "OWN-1", "OWN-4", "OWN-4"), findings.stream().map(finding -> finding.rule().id()).toList());
		assertEquals(3, problems.size(), problems.toString());
		assertTrue(problems.get(0).startsWith("Own rule OWN-1 failed, so its findings are incomplete: IllegalStateException: lost my way (RuleLoaderTest.java:"), problems.get(0));
		assertTrue(problems.get(1).contains("OWN-2 failed") && problems.get(1).contains("StackOverflowError"), problems.get(1));
		assertTrue(problems.get(2).contains("OWN-3 failed"), problems.get(2));
	}

	@Test
	void aFailingProviderStopsNoOther() {
		RuleProvider failing = () -> {
			throw new UnsupportedOperationException("not today");
		};
		RuleSet rules = new RuleLoader(problems::add).add(failing).add(() -> List.of(new EveryServer("OWN-1"))).rules();
		assertEquals(1, problems.size());
		assertTrue(problems.get(0).startsWith("Own rules cannot be loaded: ") && problems.get(0).contains("not today"), problems.get(0));
		assertEquals("A server", rules.find("OWN-1").title());
	}
}
