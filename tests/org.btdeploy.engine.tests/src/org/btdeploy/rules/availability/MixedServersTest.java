package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class MixedServersTest {
	@Test
	void mixedServersAndSingleFunctionsAreWarnings() {
		assertEquals(List.of(
				"warning B [B] The deployment has 10 computers, but B runs receive and process. Split it by function.",
				"warning G [G] The deployment has 10 computers, but the number of servers that send in group G is 1; two are needed. Add an instance of such a host."),
				Checked.findings("HA-018", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server C : biztalk
				server D : biztalk
				server E : biztalk
				server S1 : sql-server
				server S2 : sql-server
				server S3 : sql-server
				server S4 : sql-server
				server KEY : master-secret
				group G {
				  database Mgmt : management on S1
				  database Box : messagebox on S2
				  database Sso : sso on S3
				  database Track : tracking on S4
				  host In : in-process { receive file instance on A instance on B }
				  host Work : in-process { process instance on B instance on C }
				  host Out : in-process { send file instance on D }
				  host Tracker : in-process { tracking instance on D instance on E }
				}
				"""));
	}

	@Test
	void nineComputersAreNotLarge() {
		assertEquals(List.of(), Checked.findings("HA-018", """
				target highly-available
				server A : biztalk
				server S1 : sql-server
				server S2 : sql-server
				server S3 : sql-server
				server S4 : sql-server
				server S5 : sql-server
				server S6 : sql-server
				server S7 : sql-server
				server KEY : master-secret
				group G {
				  database D1 : messagebox on S1
				  database D2 : messagebox on S2
				  database D3 : messagebox on S3
				  database D4 : messagebox on S4
				  database D5 : messagebox on S5
				  database D6 : messagebox on S6
				  database D7 : messagebox on S7
				  host All : in-process { receive file process send file instance on A }
				}
				"""));
	}

	@Test
	void oneMessageBoxForManyServersIsPointedOut() {
		assertEquals(List.of(
				"info G [G] Group G has one MessageBox for 6 servers. Consider three MessageBoxes if it becomes a bottleneck."),
				Checked.findings("HA-018", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server C : biztalk
				server D : biztalk
				server E : biztalk
				server F : biztalk
				server S1 : sql-server
				server S2 : sql-server
				server S3 : sql-server
				server KEY : master-secret
				group G {
				  database Box : messagebox on S1
				  database Mgmt : management on S2
				  database Sso : sso on S3
				  host In : in-process { receive file instance on A instance on B }
				  host Work : in-process { process instance on C instance on D }
				  host Out : in-process { send file instance on E instance on F }
				}
				"""));
	}
}
