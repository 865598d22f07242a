package org.btdeploy.rules.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class ExpiredAcceptanceTest {
	@Test
	void pastDateIsAWarning() {
		assertEquals(List.of(
				"warning accept SEC-001 [2027-03-31] The acceptance of SEC-001 ended on 2027-03-31, and what it accepted counts again. Renew it with a new date, or remove it and resolve the findings."),
				Checked.findings("ACC-001", """
				domain Perimeter : perimeter { server BTS : biztalk }
				accept SEC-001 on BTS because "moved soon" until 2027-03-31
				"""));
	}

	@Test
	void theLastDayCountsAndNoDateNeverEnds() {
		assertEquals(List.of(), Checked.findings("ACC-001", """
				domain Perimeter : perimeter { server BTS : biztalk }
				accept SEC-001 on BTS because "moved soon" until 2027-04-01
				accept SEC-003 because "moved soon"
				"""));
	}
}
