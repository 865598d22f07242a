package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SharedTrackingHostTest {
	@Test
	void trackingWithOtherWorkIsAWarning() {
		assertEquals(List.of(
				"warning H [tracking] Tracking host H also does send. Track in a host of its own.",
				"warning K [tracking] Tracking host K also does receive and process. Track in a host of its own."),
				Checked.findings("SEC-025", """
				group G {
				  host H : in-process { tracking send file }
				  host K : in-process { process tracking }
				  receive-port P { location L : file in K }
				}
				"""));
	}

	@Test
	void trackingAloneIsClean() {
		assertEquals(List.of(), Checked.findings("SEC-025", """
				group G {
				  host Track : in-process { tracking }
				  host Work : in-process { process send file }
				}
				"""));
	}
}
