package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class DatabaseOutsideDataDomainTest {
	@Test
	void databaseInAnotherDomainIsAnError() {
		assertEquals(List.of(
				"error Mgmt [SQL] Database Mgmt runs on SQL in Services, which is not a data domain. Move its SQL Server, or the database, to the data domain."),
				Checked.findings("SEC-004", """
				domain Services : services { server SQL : sql-server }
				domain Data : data { server SQL-2 : sql-server }
				group G {
				  database Mgmt : management on SQL
				  database Box : messagebox on SQL-2
				}
				"""));
	}

	@Test
	void everyPossibleOwnerCounts() {
		assertEquals(List.of(
				"error Mgmt [C.Main] Database Mgmt runs on SQL-2 in Services, which is not a data domain. Move its SQL Server, or the database, to the data domain."),
				Checked.findings("SEC-004", """
				domain Services : services { server SQL-2 : sql-server }
				domain Data : data { server SQL-1 : sql-server }
				cluster C : active-passive {
				  nodes SQL-1, SQL-2
				  group Main { resources sql-instance active SQL-1 }
				}
				group G { database Mgmt : management on C.Main }
				"""));
	}

	@Test
	void serverOutsideAllDomainsIsAnErrorWhereDomainsAreDrawn() {
		assertEquals(List.of(
				"error Olap [Cubes] Database Olap runs on SQL, which is in no domain. Move its SQL Server, or the database, to the data domain."),
				Checked.findings("SEC-004", """
				domain Services : services { server BTS : biztalk }
				server SQL : sql-server
				sql-instance Cubes : analysis-services on SQL
				database Olap : tracking-analysis on Cubes
				"""));
	}

	@Test
	void withoutDomainsThereIsNothingToSay() {
		assertEquals(List.of(), Checked.findings("SEC-004", """
				server SQL : sql-server
				group G { database Mgmt : management on SQL }
				"""));
	}

	@Test
	void monitoringAndUnknownKindsAreExempt() {
		assertEquals(List.of(), Checked.findings("SEC-004", """
				domain Processing : service-interfaces, services { server SCOM : monitoring, sql-server }
				database Scom : monitoring on SCOM
				database Other : "Warehouse" on SCOM
				database Portal : sharepoint-content on SCOM
				"""));
	}

	@Test
	void mergedDomainWithDataIsFine() {
		assertEquals(List.of(), Checked.findings("SEC-004", """
				domain Business : services, data { server SQL : sql-server }
				group G { database Mgmt : management on SQL }
				"""));
	}
}
