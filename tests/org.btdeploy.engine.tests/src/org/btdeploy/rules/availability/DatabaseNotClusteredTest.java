package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class DatabaseNotClusteredTest {
	@Test
	void singleDatabasesAreWarnings() {
		assertEquals(List.of(
				"warning Mgmt [SQL] Database Mgmt on SQL is neither clustered nor in an availability group. Put its SQL Server instance on a failover cluster of two nodes.",
				"warning Olap [Cubes] Database Olap on Cubes is neither clustered nor in an availability group. Put its SQL Server instance on a failover cluster of two nodes.",
				"error Import [SQL] Database Import on SQL is neither clustered nor in an availability group, and the events in it cannot be collected again. Put its SQL Server instance on a failover cluster of two nodes.",
				"info Old [SQL] Archive Old on SQL is neither clustered nor in an availability group. It may stay so if it can do without for as long as a restore takes."),
				Checked.findings("HA-009", """
				target highly-available
				server SQL : sql-server, analysis-services
				sql-instance Cubes : analysis-services on SQL
				group G {
				  database Mgmt : management on SQL
				  database Olap : bam-analysis on Cubes
				}
				database Import : bam-primary-import on SQL
				database Old : bam-archive on SQL
				"""));
	}

	@Test
	void lowerTargetsLowerEachByOne() {
		assertEquals(List.of(
				"info Mgmt [SQL] Database Mgmt on SQL is neither clustered nor in an availability group. Put its SQL Server instance on a failover cluster of two nodes.",
				"warning Import [SQL] Database Import on SQL is neither clustered nor in an availability group, and the events in it cannot be collected again. Put its SQL Server instance on a failover cluster of two nodes.",
				"info Old [SQL] Archive Old on SQL is neither clustered nor in an availability group. It may stay so if it can do without for as long as a restore takes."),
				Checked.findings("HA-009", """
				server SQL : sql-server
				database Mgmt : management on SQL
				database Import : bam-primary-import on SQL
				database Old : bam-archive on SQL
				"""));
	}

	@Test
	void clusteredOnesMessageBoxesAndForeignOnesAreClean() {
		assertEquals(List.of(), Checked.findings("HA-009", """
				target highly-available
				server SQL-1 : sql-server
				server SQL-2 : sql-server
				cluster C : active-passive { nodes SQL-1, SQL-2 group Main { resources sql-instance } }
				sql-instance Cubes : analysis-services on C.Main
				availability-group AG : synchronous { replicas SQL-1, SQL-2 }
				database Mgmt : management on C.Main
				database Olap : tracking-analysis on Cubes
				database Track : tracking on AG
				database Box : messagebox on SQL-1
				database Scom : monitoring on SQL-1
				database Own : "Warehouse" on SQL-1
				server SPARE : sql-server, log-shipping-destination
				database Copy : management on SPARE
				"""));
	}

	@Test
	void unknownLocationIsNoViolation() {
		assertEquals(List.of(), Checked.findingsInBroken("HA-009", """
				target highly-available
				database Mgmt : management on SQL-9
				"""));
	}
}
