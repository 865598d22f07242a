package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class OrchestrationsWithReceiversTest {
	@Test
	void receivingAndProcessingTogetherIsAWarning() {
		assertEquals(List.of(
				"warning H [H] Host H both receives and processes. Move the orchestrations to a host of their own.",
				"warning K [K] Host K both receives and processes. Move the orchestrations to a host of their own."),
				Checked.findings("SEC-024", """
				group G {
				  host H : in-process { receive file }
				  orchestration O in H
				  host K : in-process { process }
				  receive-port P { location L : file in K }
				}
				"""));
	}

	@Test
	void separateHostsAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-024", """
				group G {
				  host In : in-process { receive file send file }
				  host Work : in-process { process send file }
				}
				"""));
	}
}
