package org.btdeploy.rules.scalability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class ConflictingLoadTest {
	@Test
	void conflictsBelowTenComputersAreInformation() {
		assertEquals(List.of(
				"info Box [A] Database Box shares A with Track, whose load conflicts with its own. Separate them.",
				"info Olap [B] Database Olap shares B with Mgmt and Import, whose load conflicts with its own. Separate them."),
				Checked.findings("SCA-004", """
				domain Data : data {
				  server A : sql-server
				  server B : sql-server
				}
				group G {
				  database Box : messagebox on A { master }
				  database Track : tracking on A
				  database Olap : tracking-analysis on B
				  database Mgmt : management on B
				  database Import : bam-primary-import on B
				}
				"""));
	}

	@Test
	void conflictsInLargeDeploymentsAreWarnings() {
		assertEquals(List.of(
				"warning Mgmt [A] Database Mgmt shares A with Scom, whose load conflicts with its own. Separate them.",
				"info G [G] Group G has no tracking database. Add one if anything is tracked."),
				Checked.findings("SCA-004", """
				server A : sql-server
				server S1 : master-secret
				server S2 : master-secret
				server S3 : master-secret
				server S4 : master-secret
				server S5 : master-secret
				server S6 : master-secret
				server S7 : master-secret
				server S8 : master-secret
				server S9 : master-secret
				group G {
				  database Mgmt : management on A
				  database Scom : monitoring on A
				}
				"""));
	}

	@Test
	void smallDeploymentsOnOneServerAreNotAsked() {
		assertEquals(List.of(), Checked.findings("SCA-004", """
				domain Data : data { server A : sql-server }
				group G {
				  database Box : messagebox on A { master }
				  database Track : tracking on A
				}
				"""));
	}

	@Test
	void groupsByLoadAreClean() {
		assertEquals(List.of(), Checked.findings("SCA-004", """
				domain Data : data {
				  server A : sql-server
				  server B : sql-server
				  server C : sql-server
				}
				group G {
				  database Box : messagebox on A { master }
				  database Mgmt : management on B
				  database Rules : rule-engine on B
				  database Track : tracking on B
				  database Import : bam-primary-import on C
				  database Star : bam-star-schema on C
				  database Cube : bam-analysis on C
				}
				"""));
	}
}
