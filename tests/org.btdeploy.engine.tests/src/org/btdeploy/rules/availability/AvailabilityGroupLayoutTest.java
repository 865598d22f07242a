package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class AvailabilityGroupLayoutTest {
	@Test
	void unsupportedSettingsAreErrors() {
		assertEquals(List.of(
				"error AG [asynchronous] Availability group AG commits asynchronously and so may lose data. Make it synchronous.",
				"error AG [AG] Availability group AG does not support distributed transactions for each database. Add per-database-dtc.",
				"error AG [AG] Availability group AG has no listener, so clients do not follow a failover. Add one.",
				"error AG [multi-subnet] Availability group AG spans several subnets, which BizTalk does not support. Keep it in one.",
				"error AG [A] The replicas of availability group AG (A and B) are not nodes of one failover cluster. Make them nodes of one.",
				"error Cube [AG] Database Cube holds cubes, which cannot be in availability group AG. Move it to an instance of Analysis Services on a failover cluster.",
				"error Box [A] MessageBox Box is in no availability group although other databases are. Move it into one."),
				Checked.findings("HA-022", """
				target highly-available
				server A : sql-server
				server B : sql-server
				availability-group AG : asynchronous { replicas A, B multi-subnet }
				database Mgmt : management on AG
				database Cube : bam-analysis on AG
				database Box : messagebox on A
				"""));
	}

	@Test
	void replicasNeedServersOfOneClusterAndNewVersions() {
		assertEquals(List.of(
				"error One [A] Availability group One needs replicas on at least two servers, each on one of its own. Add or move replicas.",
				"error AG [I] Availability group AG has the replica I of version 2014 SP3; BizTalk needs SQL Server 2016 or later. Upgrade it.",
				"error AG [I] Availability group AG has 2 databases, but its replica I is of the standard edition, which takes one. Use a group for each database, or the enterprise edition.",
				"error G [G] Group G uses availability groups, which needs BizTalk Server 2016 Enterprise or later. Upgrade it, or use failover clusters."),
				Checked.findings("HA-022", """
				target highly-available
				server A : sql-server
				server B : sql-server
				cluster C : active-passive { nodes A, B }
				sql-instance I : analysis-services on A { version "2014 SP3" edition standard }
				availability-group One : synchronous { replicas A listener "L" per-database-dtc }
				availability-group AG : synchronous { replicas I, B listener "L" per-database-dtc }
				database Mgmt : management on AG
				database Track : tracking on AG
				database Sso : sso on One
				group G : standard { version "2013 R2" }
				"""));
	}

	@Test
	void bamNeedsItsPackagesSinceBizTalk2020() {
		assertEquals(List.of(
				"warning G [G] Group G uses availability groups and BAM, but no SSISDB is modelled, where its packages are since BizTalk Server 2020. Add it to an availability group."),
				Checked.findings("HA-022", """
				target highly-available
				server A : sql-server
				server B : sql-server
				cluster C : active-passive { nodes A, B }
				availability-group AG : synchronous { replicas A, B listener "L" per-database-dtc }
				database Import : bam-primary-import on AG
				group G : enterprise { version "2020 CU5" }
				"""));
	}

	@Test
	void supportedLayoutsAndForeignDatabasesAreClean() {
		assertEquals(List.of(), Checked.findings("HA-022", """
				target highly-available
				server A : sql-server
				server B : sql-server
				cluster C : active-passive { nodes A, B }
				availability-group AG : synchronous { replicas A, B listener "L" per-database-dtc }
				availability-group Other : asynchronous { replicas A, B }
				database Scom : monitoring on Other
				group G : enterprise {
				  version "2016 CU5"
				  database Mgmt : management on AG
				  database Box : messagebox on AG { master }
				}
				"""));
	}

	private static final String OLD = """
			target highly-available
			server A : sql-server
			server B : sql-server
			cluster C : active-passive { nodes A, B }
			sql-instance I : engine on A { version "%s" }
			sql-instance J : engine on B
			availability-group One : synchronous { replicas I, J listener "L" per-database-dtc }
			group G : enterprise {
			  version "%s"
			  database Mgmt : management on One
			  database Box : messagebox on One { master }
			}
			""";

	@Test
	void beforeServicePacksDatabasesAreSpreadOverFourInstances() {
		assertEquals(List.of(
				"error One [One] Replica I is of version 2016 SP1 CU8; before SQL Server 2016 SP2 the databases of BizTalk need four instances, but the number they can be on here is 1. Upgrade it, or spread the databases over groups on four instances."),
				Checked.findings("HA-022", OLD.formatted("2016 SP1 CU8", "2016 CU5")));
		assertEquals(List.of(
				"error One [One] Group G is of version 2016 cu4; before BizTalk Server 2016 CU5 the databases need four instances, but the number they can be on here is 1. Upgrade it, or spread the databases over groups on four instances."),
				Checked.findings("HA-022", OLD.formatted("2016 SP2", "2016 cu4")));
	}

	@Test
	void unknownServicePacksAreNoViolation() {
		assertEquals(List.of(), Checked.findings("HA-022", OLD.formatted("2016", "2016")));
		assertEquals(List.of(), Checked.findings("HA-022", OLD.formatted("2019 CU4", "2020 CU1")));
	}

	@Test
	void fourInstancesWillDoForOldVersions() {
		assertEquals(List.of(), Checked.findings("HA-022", """
				target highly-available
				server A : sql-server
				server B : sql-server
				cluster C : active-passive { nodes A, B }
				sql-instance A1 : engine on A { version "2016 RTM" }
				sql-instance A2 : engine on A
				sql-instance B1 : engine on B
				sql-instance B2 : engine on B
				availability-group One : synchronous { replicas A1, B1 listener "1" per-database-dtc }
				availability-group Two : synchronous { replicas A2, B2 listener "2" per-database-dtc }
				availability-group Three : synchronous { replicas B1, A1 listener "3" per-database-dtc }
				availability-group Four : synchronous { replicas B2, A2 listener "4" per-database-dtc }
				database Mgmt : management on One
				database Box : messagebox on Two
				database Track : tracking on Three
				database Sso : sso on Four
				"""));
	}
}
