package org.btdeploy.rules.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.btdeploy.dsl.print.Printer;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.sync.ModelTextSync;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.edit.Operation;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Names;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.Rules;
import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.Test;

class QuickFixesTest {
	private static final String TRAP = Samples.text("two-computer-trap");

	@Test
	void fixesAreNoneOrAFewWithDifferentNames() {
		DeploymentDocument document = FixRun.read(TRAP);
		for (Finding finding : FixRun.check(document)) {
			List<String> labels = labels(document, finding);
			assertTrue(labels.size() <= QuickFixes.MOST, labels::toString);
			assertEquals(labels.size(), Set.copyOf(labels).size(), labels::toString);
		}
	}

	@Test
	void askingForFixesChangesNothing() {
		DeploymentDocument document = FixRun.read(TRAP);
		String before = Printer.print(document.deployment());
		FixRun.check(document).forEach(finding -> FixRun.fixes(document, finding));
		assertEquals(before, Printer.print(document.deployment()));
	}

	@Test
	void sameTextHasSameFixesInSameOrder() {
		DeploymentDocument one = FixRun.read(TRAP);
		DeploymentDocument other = FixRun.read(TRAP);
		List<Finding> findings = FixRun.check(one);
		List<Finding> again = FixRun.check(other);
		for (int i = 0; i < findings.size(); i++) {
			assertEquals(labels(one, findings.get(i)), labels(other, again.get(i)));
		}
	}

	@Test
	void fixThatBringsAnErrorIsNotOffered() {
		String text = """
			deployment D {
			  target highly-available
			  server A : biztalk
			  server B : biztalk
			  group G { host H : in-process { receive file instance on A } }
			}
			""";
		assertEquals(List.of("Add an instance of H on B", "Add a server like A", "Run H on a new server as well"), labels(text, "HA-001", "H"));
		// this edition takes one server (CON-006)
		assertEquals(List.of(), labels(text.replace("group G", "group G : standard"), "HA-001", "H"));
		// with several instances the order is lost (HA-005)
		assertEquals(List.of(), labels(text.replace("group G {", "group G { receive-port P { location L : mqseries in H { ordered } }"), "HA-001", "H"));
	}

	@Test
	void fixWithANewWarningComesLast() {
		String text = """
			deployment D {
			  domain Data : data {
			    server SQL-1 : sql-server
			    server SQL-2 : sql-server
			  }
			  group G {
			    database Dta : tracking on SQL-1
			    database Box : messagebox on SQL-1 { master }
			    database Keys : sso on SQL-2
			  }
			}
			""";
		List<String> labels = labels(text, "SCA-004", "Dta");
		assertEquals("Put Dta on a new SQL Server in Data", labels.get(0));
		// apart from the MessageBox, but beside the keys (SEC-020)
		assertEquals("Put Dta on SQL-2", labels.get(labels.size() - 1));
	}

	@Test
	void everyFindingCanBeAccepted() {
		DeploymentDocument document = FixRun.read(TRAP);
		List<Finding> findings = FixRun.check(document);
		for (int i = 0; i < findings.size(); i++) {
			if (!findings.get(i).isAccepted()) {
				verifyAccepted(i);
			}
		}
	}

	private static void verifyAccepted(int number) {
		DeploymentDocument document = FixRun.read(TRAP);
		Finding finding = FixRun.check(document).get(number);
		Operation accept = QuickFixes.accept(finding, DeploymentIndex.of(document.deployment()), "we know", "Board", "2028-01-31");
		assertNull(accept.refusal());
		String after = TextEdit.apply(TRAP, ModelTextSync.edit(document, deployment -> accept.run()));
		List<Finding> open = FixRun.check(FixRun.read(after)).stream().filter(other -> !other.isAccepted()).toList();
		assertFalse(open.stream().anyMatch(other -> other.rule() == finding.rule() && other.message().equals(finding.message())), accept.label());
	}

	@Test
	void textsWithMistakesDoNoHarm() {
		int asked = 0;
		for (FixCase each : FixCase.all()) {
			List<String> lines = each.before().lines().toList();
			for (int missing = 1; missing < lines.size() - 1; missing++) {
				List<String> others = new ArrayList<>(lines);
				others.remove(missing);
				DeploymentDocument document = FixRun.read(String.join("\n", others));
				for (Finding finding : FixRun.check(document)) {
					asked += FixRun.fixes(document, finding).size();
				}
			}
		}
		assertTrue(asked > 0);
	}

	@Test
	void ruleWithoutFixesHasNone() {
		DeploymentDocument document = FixRun.read("deployment D { server KEY : master-secret }");
		Finding finding = FixRun.check(document).stream().filter(each -> each.rule().id().equals("OPS-001")).findFirst().orElseThrow();
		assertEquals(List.of(), QuickFixes.of(finding, DeploymentIndex.of(document.deployment())));
		assertFalse(QuickFixes.areKnownFor("OPS-001"));
		assertFalse(QuickFixes.areKnownFor("XYZ-001"));
		assertTrue(QuickFixes.areKnownFor("SEC-006"));
	}

	@Test
	void fixesAreForRulesOfTheCatalogue() {
		Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
		assertEquals(List.of(), Catalogue.rules().stream().filter(rule -> !rules.contains(rule)).sorted().toList());
	}

	private static List<String> labels(String text, String rule, String element) {
		DeploymentDocument document = FixRun.read(text);
		assertEquals(List.of(), document.problems());
		Finding finding = FixRun.check(document).stream()
			.filter(each -> each.rule().id().equals(rule) && Names.of(each.element()).equals(element)).findFirst().orElseThrow();
		return labels(document, finding);
	}

	private static List<String> labels(DeploymentDocument document, Finding finding) {
		return FixRun.fixes(document, finding).stream().map(Operation::label).toList();
	}
}
