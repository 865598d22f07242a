package org.btdeploy.rules.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class NoMonitoringTest {
	@Test
	void missingServersAreInformation() {
		assertEquals(List.of(
				"info D [D] Deployment D has no monitoring server. Add one to the services domain.",
				"info D [D] Deployment D has no time server by which the Single Sign-On servers agree. Add the role time-server to one."),
				Checked.findings("OPS-003", """
				server BTS : biztalk
				"""));
	}

	@Test
	void monitoringBelongsIntoTheServicesDomain() {
		assertEquals(List.of(
				"info SCOM [monitoring] Monitoring server SCOM is not in the services domain. Move it there."),
				Checked.findings("OPS-003", """
				domain Services : services { server BTS : biztalk, time-server }
				domain Data : data { server SCOM : monitoring }
				"""));
	}

	@Test
	void bothInPlaceAreClean() {
		assertEquals(List.of(), Checked.findings("OPS-003", """
				domain Services : services, service-interfaces {
				  server BTS : biztalk
				  server SCOM : monitoring
				  server DC : domain-controller, time-server
				}
				"""));
	}

	@Test
	void withoutSingleSignOnThereIsNothingToSay() {
		assertEquals(List.of(), Checked.findings("OPS-003", """
				server SQL : sql-server
				"""));
	}
}
