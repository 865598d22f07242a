package org.btdeploy.rules.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class LogShippingGapsTest {
	@Test
	void missingDestinationIsAWarning() {
		assertEquals(List.of(
				"warning D [D] Deployment D has no log shipping destination in its data tier. Add a server with the role log-shipping-destination."),
				Checked.findings("OPS-002", """
				domain Data : data { server SQL : sql-server }
				server SPARE : sql-server, log-shipping-destination
				database Mgmt : management on SQL
				"""));
	}

	@Test
	void uncoveredSourcesAreWarnings() {
		assertEquals(List.of(
				"warning Box [SQL-2] Log shipping does not cover SQL-2, where Box is. Add it to the sources."),
				Checked.findings("OPS-002", """
				server SQL : sql-server
				server SQL-2 : sql-server
				server SPARE : sql-server, log-shipping-destination
				database Mgmt : management on SQL
				database Box : messagebox on SQL-2
				log-shipping L { from SQL to SPARE }
				"""));
	}

	@Test
	void destinationAmongItsSourcesIsAnError() {
		assertEquals(List.of(
				"error L [B] Log shipping L leads to B, which is one of its own sources. Use another server as destination."),
				Checked.findings("OPS-002", """
				server A : sql-server
				server B : sql-server, log-shipping-destination
				cluster C : active-passive { nodes A, B group Main { resources sql-instance } }
				database Mgmt : management on C.Main
				log-shipping L { from C.Main to B }
				"""));
	}

	@Test
	void completeLogShippingIsClean() {
		assertEquals(List.of(), Checked.findings("OPS-002", """
				domain Data : data {
				  server A : sql-server
				  server B : sql-server
				  server SPARE : sql-server, log-shipping-destination
				}
				cluster C : active-passive { nodes A, B group Main { resources sql-instance } }
				database Mgmt : management on C.Main
				database Star : bam-star-schema on SPARE
				log-shipping L { from A, B to SPARE }
				"""));
	}

	@Test
	void withoutDatabasesThereIsNothingToSay() {
		assertEquals(List.of(), Checked.findings("OPS-002", """
				server A : biztalk
				"""));
	}
}
