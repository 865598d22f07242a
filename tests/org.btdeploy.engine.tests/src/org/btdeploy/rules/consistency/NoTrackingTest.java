package org.btdeploy.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class NoTrackingTest {
	@Test
	void groupWithoutRunningTrackingHostIsAnError() {
		assertEquals(List.of(
				"error G1 [G1] Group G1 has no in-process host that tracks, so its MessageBox keeps growing. Add a tracking host with instances.",
				"error T [T] Group G2 has no running tracking host: T has no enabled instance. Add or enable instances.",
				"error G3 [G3] Group G3 has no in-process host that tracks, so its MessageBox keeps growing. Add a tracking host with instances."),
				Checked.findings("CON-004", """
				server A : biztalk
				group G1 { host H : in-process { process instance on A } }
				group G2 { host T : in-process { tracking instance on A { disabled } } }
				group G3 { host T3 : isolated { tracking instance on A } }
				"""));
	}

	@Test
	void runningTrackingHostIsClean() {
		assertEquals(List.of(), Checked.findings("CON-004", """
				server A : biztalk
				group G { host T : in-process { tracking instance on A } }
				"""));
	}

	@Test
	void unknownServerIsNoViolation() {
		assertEquals(List.of(), Checked.findingsInBroken("CON-004", """
				group G { host T : in-process { tracking instance on A-9 } }
				"""));
	}
}
