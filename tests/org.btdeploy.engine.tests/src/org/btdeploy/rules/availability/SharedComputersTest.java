package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SharedComputersTest {
	@Test
	void sharingInASmallDeploymentIsAWarning() {
		assertEquals(List.of(
				"warning A [A] Server A runs hosts and BizTalk databases in a deployment of 2 computers. Move the databases to a failover cluster of two nodes of their own."),
				Checked.findings("HA-016", """
				target highly-available
				server A : biztalk, sql-server
				server B : biztalk
				group G {
				  database Mgmt : management on A
				  host H : in-process { instance on A instance on B }
				}
				"""));
	}

	@Test
	void twoServersRunEveryHost() {
		assertEquals(List.of(
				"warning G [G] Group G has no two servers that each run all of its hosts. In a deployment of this size let two servers run every host."),
				Checked.findings("HA-016", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server C : biztalk
				group G {
				  host H : in-process { instance on A instance on B }
				  host K : in-process { instance on B instance on C }
				}
				"""));
	}

	@Test
	void fiveComputersMakeItInformation() {
		assertEquals(List.of(
				"info A [A] Server A runs hosts and BizTalk databases. Consider separating them, so that each tier can grow by itself."),
				Checked.findings("HA-016", """
				target highly-available
				server A : biztalk, sql-server
				server B : biztalk
				server C : biztalk
				server D : biztalk
				server E : biztalk
				group G {
				  database Mgmt : management on A
				  host H : in-process { instance on A instance on B instance on C instance on D instance on E }
				}
				"""));
	}

	@Test
	void separateServersAreClean() {
		assertEquals(List.of(), Checked.findings("HA-016", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server SQL : sql-server
				group G {
				  database Mgmt : management on SQL
				  host H : in-process { instance on A instance on B }
				  host K : in-process { instance on A instance on B }
				}
				database Scom : monitoring on A
				"""));
	}
}
