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
				sql-instance Standby : engine on SPARE { version "2019" }
				sql-instance Live : engine on C.Main { version "2019" }
				database Box : messagebox on Live
				log-shipping L { from A, B to SPARE }
				log-shipping M { from C.Main to SPARE }
				"""));
	}

	@Test
	void withoutDatabasesThereIsNothingToSay() {
		assertEquals(List.of(), Checked.findings("OPS-002", """
				server A : biztalk
				"""));
	}

	@Test
	void fewerAndOtherInstancesAreInformation() {
		assertEquals(List.of(
				"info L [SPARE] Log shipping L leads to SPARE, where the number of SQL Server instances is 1 for 2 in production. Add an instance for each.",
				"info L [SPARE] Log shipping L restores Two of version 2016 SP2 on SPARE, which has no instance of that version. Use the same version on both sides."),
				Checked.findings("OPS-002", """
				server A : sql-server
				server SPARE : sql-server, log-shipping-destination
				sql-instance One : engine on A { version "2019" }
				sql-instance Two : engine on A { version "2016 SP2" }
				sql-instance Cubes : analysis-services on A { version "2014" }
				sql-instance Standby : engine on SPARE { version "2019" }
				database Mgmt : management on One
				database Box : messagebox on Two
				log-shipping L { from A to SPARE }
				"""));
	}

	@Test
	void databasesOutsideTheBackupJobAreInformation() {
		assertEquals(List.of(
				"info Star [Star] The backup job of BizTalk does not cover Star, Cube and Old. Back them up separately."),
				Checked.findings("OPS-002", """
				server A : sql-server
				server SPARE : sql-server, log-shipping-destination
				database Mgmt : management on A
				database Star : bam-star-schema on A
				database Cube : tracking-analysis on A
				database Old : bam-archive on A
				log-shipping L { from A to SPARE }
				"""));
	}

	@Test
	void severalShippingsCoverAPlaceOnlyIfOneOfThemDoes() {
		assertEquals(List.of(
				"warning Mgmt [C.Main] Log shipping does not cover C.Main, where Mgmt is. Add it to the sources."),
				Checked.findings("OPS-002", """
				server A : sql-server
				server B : sql-server
				server SPARE : sql-server, log-shipping-destination
				cluster C : active-passive { nodes A, B group Main { resources sql-instance } }
				database Mgmt : management on C.Main
				log-shipping L { from A to SPARE }
				log-shipping M { from B to SPARE }
				"""));
	}
}
