package org.btdeploy.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class HostInstancePlacementTest {
	@Test
	void serverNeedsTheRolesOfTheHost() {
		assertEquals(List.of(
				"error H on SQL [SQL] Host H cannot run on SQL: the server does not have the role biztalk. Add the role, or run the host elsewhere.",
				"error Web on BTS [BTS] Isolated host Web cannot run on BTS: the server does not have the role iis. Add the role, or run the host elsewhere.",
				"error Queue on BTS [BTS] Host Queue reads a local queue, but BTS does not have the role msmq-server and the host is not clustered with Message Queuing. Add the role, or cluster them together."),
				Checked.findings("CON-003", """
				server SQL : sql-server
				server BTS : biztalk
				group G {
				  host H : in-process { instance on SQL }
				  host Web : isolated { receive http instance on BTS }
				  host Queue : in-process { instance on BTS }
				  receive-port P { location L : msmq in Queue { local-queue } }
				}
				"""));
	}

	@Test
	void oneInstanceOfAHostOnAServerAndOneGroup() {
		assertEquals(List.of(
				"error H on BTS [BTS] Host H has more than one instance on BTS; a server can run only one. Remove the others.",
				"error K on BTS [BTS] Host K cannot run on BTS: the server belongs to group G1. Use another server."),
				Checked.findings("CON-003", """
				server BTS : biztalk
				group G1 {
				  host H : in-process {
				    instance on BTS
				    instance on BTS
				  }
				}
				group G2 { host K : in-process { instance on BTS } }
				"""));
	}

	@Test
	void suitableServersAreClean() {
		assertEquals(List.of(), Checked.findings("CON-003", """
				server A : biztalk, iis, msmq-server
				server B : biztalk
				cluster C : active-passive { nodes A, B group Q { resources msmq, biztalk-host } }
				group G {
				  host Web : isolated { receive http instance on A }
				  host Queue : in-process { instance on A }
				  host Clustered : in-process { clustered in C.Q instance on A instance on B }
				  host Remote : in-process { receive msmq instance on B }
				  receive-port P {
				    location L1 : msmq in Queue { local-queue }
				    location L2 : msmq in Clustered { local-queue }
				    location L3 : msmq in Remote
				  }
				}
				"""));
	}

	@Test
	void unknownServerIsNoViolation() {
		assertEquals(List.of(), Checked.findingsInBroken("CON-003", """
				group G { host H : in-process { instance on BTS-9 } }
				"""));
	}
}
