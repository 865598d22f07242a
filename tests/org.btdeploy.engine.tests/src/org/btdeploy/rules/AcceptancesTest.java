package org.btdeploy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.read.DeploymentReader;
import org.junit.jupiter.api.Test;

class AcceptancesTest {
	private static final String TWO = """
			domain Perimeter : perimeter {
			  server BTS-1 : biztalk
			  server BTS-2 : biztalk
			}
			""";

	/** @return culprit and reason of the findings of SEC-001, "open" where there is none */
	private static List<String> reasons(String accepts) {
		List<String> reasons = new ArrayList<>();
		for (Finding finding : RuleEngine.check(DeploymentReader.parse("t", "deployment D {\n" + TWO + accepts + "}").deployment(),
				RuleConfiguration.defaults(), Checked.TODAY)) {
			if (finding.rule().id().equals("SEC-001")) {
				reasons.add(finding.isAccepted() ? finding.acceptance().getReason() : "open");
			}
		}
		return reasons;
	}

	@Test
	void withoutElementAllFindingsOfTheRuleAreAccepted() {
		assertEquals(List.of("all", "all"), reasons("accept SEC-001 because \"all\"\n"));
	}

	@Test
	void onAnElementOnlyItsFindingsAre() {
		assertEquals(List.of("open", "two"), reasons("accept SEC-001 on BTS-2 because \"two\"\n"));
	}

	@Test
	void theMoreSpecificStatementCounts() {
		assertEquals(List.of("all", "two"), reasons("accept SEC-001 because \"all\"\naccept SEC-001 on BTS-2 because \"two\"\n"));
	}

	@Test
	void involvedElementsCount() {
		assertEquals(List.of("domain", "domain"), reasons("accept SEC-001 on Perimeter because \"domain\"\n"));
	}

	@Test
	void otherRulesAreNotTouched() {
		assertEquals(List.of("open", "open"), reasons("accept SEC-003 because \"other\"\n"));
	}

	@Test
	void pastItsDateNothingIsAccepted() {
		assertEquals(List.of("open", "open"), reasons("accept SEC-001 because \"late\" until 2027-03-31\n"));
		assertEquals(List.of("last day", "last day"), reasons("accept SEC-001 because \"last day\" until 2027-04-01\n"));
	}

	@Test
	void partsWithoutNameAreFoundByTheirOwner() {
		assertEquals(List.of("accepted error H on BTS [BTS] Host H has an instance on BTS in the perimeter network P."
				+ " Run it on a server of a service interfaces domain; only what it polls may stay in the perimeter."),
				Checked.findings("SEC-002", """
						domain P : perimeter { server BTS : biztalk }
						group G { host H : in-process { instance on BTS } }
						accept SEC-002 on H because "x"
						"""));
	}
}
