package org.btdeploy.rules.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class UnmatchedAcceptanceTest {
	@Test
	void whatMatchesNothingIsAWarning() {
		assertEquals(List.of(
				"warning accept SEC-001 [SEC-001] The acceptance of SEC-001 matches no finding. Remove it.",
				"warning accept SEC-001 [SEC-001] The acceptance of SEC-001 on BTS matches no finding. Remove it.",
				"warning accept SEC-999 [SEC-999] There is no rule SEC-999 to accept. Correct the id.",
				"warning accept ACC-001 [ACC-001] Findings of ACC-001 are about acceptances and cannot be accepted themselves. Remove the statement."),
				Checked.findings("ACC-002", """
				domain Services : services { server BTS : biztalk }
				accept SEC-001 because "none"
				accept SEC-001 on BTS because "none there"
				accept SEC-999 because "no such rule"
				accept ACC-001 because "not acceptable"
				"""));
	}

	@Test
	void whatMatchesIsCleanEvenIfExpired() {
		assertEquals(List.of(), Checked.findings("ACC-002", """
				domain Perimeter : perimeter { server BTS : biztalk }
				accept SEC-001 on BTS because "by name" until 2027-03-31
				accept SEC-003 on Perimeter because "involved"
				accept SEC-001 because "any"
				"""));
	}

	@Test
	void unknownElementIsNotJudged() {
		assertEquals(List.of(), Checked.findingsInBroken("ACC-002", """
				accept SEC-001 on BTS-9 because "gone"
				"""));
	}
}
