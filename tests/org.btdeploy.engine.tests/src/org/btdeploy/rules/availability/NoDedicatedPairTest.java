package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class NoDedicatedPairTest {
	@Test
	void receiveIntensiveWithoutItsPairIsAWarning() {
		assertEquals(List.of(
				"warning D [receive-intensive] The deployment has 5 computers and is receive-intensive, but the number of servers that only receive is 1; two are recommended. Move other host instances away from two of them."),
				Checked.findings("HA-017", """
				target highly-available
				workload receive-intensive
				server A : biztalk
				server B : biztalk
				server C : biztalk
				server D : biztalk
				server SQL : sql-server
				group G {
				  database Mgmt : management on SQL
				  host In : in-process { receive file instance on A instance on B instance on C instance on D }
				  host Work : in-process { process instance on B instance on C instance on D }
				}
				"""));
	}

	@Test
	void theOthersDoBothRemainingFunctions() {
		assertEquals(List.of(
				"warning D [processing-intensive] The deployment has 5 computers and is processing-intensive, but the number of other servers that both receive and send is 1; two are recommended. Run both functions on two servers."),
				Checked.findings("HA-017", """
				target highly-available
				workload processing-intensive
				server A : biztalk
				server B : biztalk
				server C : biztalk
				server D : biztalk
				server SQL : sql-server
				group G {
				  database Mgmt : management on SQL
				  host Work : in-process { process instance on A instance on B }
				  host In : in-process { receive file instance on C }
				  host Out : in-process { send file instance on C instance on D }
				  host Track : in-process { tracking instance on A }
				}
				"""));
	}

	@Test
	void fourComputersAreTooFewToAsk() {
		assertEquals(List.of(), Checked.findings("HA-017", """
				target highly-available
				workload receive-intensive
				server A : biztalk
				server B : biztalk
				server C : biztalk
				server D : biztalk
				group G { host H : in-process { receive file process instance on A instance on B instance on C instance on D } }
				"""));
	}

	@Test
	void dedicatedPairsAndBalancedWorkAreClean() {
		assertEquals(List.of(), Checked.findings("HA-017", """
				target highly-available
				workload receive-intensive
				server A : biztalk
				server B : biztalk
				server C : biztalk
				server D : biztalk
				server SQL : sql-server
				group G {
				  database Mgmt : management on SQL
				  host In : in-process { receive file instance on A instance on B }
				  host Work : in-process { process instance on C instance on D }
				  host Out : in-process { send file instance on C instance on D }
				  host Track : in-process { tracking instance on A }
				}
				"""));
	}
}
