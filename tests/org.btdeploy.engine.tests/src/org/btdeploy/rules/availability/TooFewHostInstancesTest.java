package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class TooFewHostInstancesTest {
	@Test
	void fewerThanTwoServersAreAWarning() {
		assertEquals(List.of(
				"warning None [None] Host None has no running instance; two on different servers are needed. Add instances on two BizTalk servers.",
				"warning One [One] Host One runs on BTS-1 only; instances on two different servers are needed. Add one on another BizTalk server.",
				"warning Disabled [Disabled] Host Disabled runs on BTS-1 only; instances on two different servers are needed. Add one on another BizTalk server.",
				"warning Twice [Twice] Host Twice runs on BTS-1 only; instances on two different servers are needed. Add one on another BizTalk server."),
				Checked.findings("HA-001", """
				target highly-available
				server BTS-1 : biztalk
				server BTS-2 : biztalk
				group G {
				  host None : in-process
				  host One : in-process { instance on BTS-1 }
				  host Disabled : in-process {
				    instance on BTS-1
				    instance on BTS-2 { disabled }
				  }
				  host Twice : in-process {
				    instance on BTS-1
				    instance on BTS-1
				  }
				  host Two : in-process {
				    instance on BTS-1
				    instance on BTS-2
				  }
				}
				"""));
	}

	@Test
	void groupNeedsTwoServers() {
		assertEquals(List.of(
				"warning G [G] Group G has one BizTalk server, BTS-1; two are needed. Add a server with instances of its hosts.",
				"warning One [One] Host One runs on BTS-1 only; instances on two different servers are needed. Add one on another BizTalk server."),
				Checked.findings("HA-001", """
				target highly-available
				server BTS-1 : biztalk
				group G { host One : in-process { instance on BTS-1 } }
				group Empty
				"""));
	}

	@Test
	void lowerTargetsMakeItInformation() {
		assertEquals(List.of(
				"info One [One] Host One runs on BTS-1 only; instances on two different servers are needed. Add one on another BizTalk server.",
				"info Other [Other] Host Other runs on BTS-2 only; instances on two different servers are needed. Add one on another BizTalk server."),
				Checked.findings("HA-001", """
				target available
				server BTS-1 : biztalk
				server BTS-2 : biztalk
				group G {
				  host One : in-process { instance on BTS-1 }
				  host Other : in-process { instance on BTS-2 }
				}
				"""));
	}

	@Test
	void clusteredHostsAndThoseThatMustBeAreLeftToOtherRules() {
		assertEquals(List.of(
				"warning Exclusive [Exclusive] Host Exclusive runs on BTS-2 only; instances on two different servers are needed. Add one on another BizTalk server."),
				Checked.findings("HA-001", """
				target highly-available
				server BTS-1 : biztalk
				server BTS-2 : biztalk
				server MAIL : mail-server { concurrent-mailbox-connections no }
				group G {
				  host Clustered : in-process { clustered in C.H instance on BTS-1 }
				  host Ftp : in-process { receive ftp instance on BTS-1 }
				  host Mail : in-process { receive pop3 instance on BTS-2 }
				  host Exclusive : in-process { receive pop3 instance on BTS-2 }
				}
				cluster C : active-passive { nodes BTS-1, BTS-2 group H { resources biztalk-host } }
				flow Exclusive -> MAIL : pop3 receive
				"""));
	}

	@Test
	void unknownServersGetTheBenefitOfTheDoubt() {
		assertEquals(List.of(), Checked.findingsInBroken("HA-001", """
				target highly-available
				server BTS-1 : biztalk
				group G {
				  host One : in-process {
				    instance on BTS-1
				    instance on BTS-9
				  }
				}
				"""));
	}

	@Test
	void aGroupThatRunsNowhereIsReportedWithItsHosts() {
		assertEquals(List.of(
				"warning G [G] Group G has no BizTalk server; two are needed. Add instances of its hosts on two servers.",
				"warning H [H] Host H has no running instance; two on different servers are needed. Add instances on two BizTalk servers."),
				Checked.findings("HA-001", """
				target highly-available
				group G { host H : in-process { process } }
				"""));
	}
}
