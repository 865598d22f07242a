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
				domain Data : data { server SCOM : monitoring, sql-server }
				database Scom : monitoring on SCOM
				"""));
	}

	@Test
	void bothInPlaceAreClean() {
		assertEquals(List.of(), Checked.findings("OPS-003", """
				domain Services : services, service-interfaces {
				  server BTS : biztalk
				  server SCOM : monitoring, sql-server
				  server DC : domain-controller, time-server
				}
				domain Data : data
				database Scom : monitoring on SCOM
				"""));
	}

	@Test
	void withoutSingleSignOnThereIsNothingToSay() {
		assertEquals(List.of(), Checked.findings("OPS-003", """
				server SQL : sql-server
				"""));
	}

	@Test
	void itsDatabaseBelongsIntoTheDataDomain() {
		assertEquals(List.of(
				"info Scom [OTHER] Monitoring database Scom is on OTHER, which is neither in the data domain nor the monitoring server SCOM. Move it to a SQL Server of its own in the data domain."),
				Checked.findings("OPS-003", """
				domain Services : services {
				  server BTS : biztalk, time-server
				  server SCOM : monitoring
				  server OTHER : sql-server
				}
				domain Data : data
				database Scom : monitoring on OTHER
				"""));
		assertEquals(List.of(
				"info SCOM [monitoring] Monitoring server SCOM has no database. Add a database of kind monitoring, on a SQL Server of its own in the data domain."),
				Checked.findings("OPS-003", """
				server BTS : biztalk, time-server
				server SCOM : monitoring
				"""));
	}
}
