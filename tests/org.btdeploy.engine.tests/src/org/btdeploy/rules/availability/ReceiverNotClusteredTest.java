package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class ReceiverNotClusteredTest {
	@Test
	void ftpSftpAndPop3AskForACluster() {
		assertEquals(List.of(
				"warning H [H] Host H receives with FTP and is not clustered. Make it a resource of a failover cluster.",
				"warning H [H] Host H receives with SFTP and is not clustered. Make it a resource of a failover cluster.",
				"warning H [H] Host H receives with POP3 and is not clustered, and it is not known whether its mail server allows several connections to a mailbox. Cluster the host, or state it at the mail server."),
				Checked.findings("HA-003", """
				target highly-available
				group G { host H : in-process { receive ftp, sftp, pop3 } }
				"""));
	}

	@Test
	void parallelMailboxesWithSeveralInstancesAreAnError() {
		assertEquals(List.of(
				"error Two [Two] Host Two fetches mail on A and B from a server that allows several connections to a mailbox, so mail may be received twice. Cluster the host.",
				"warning One [One] Host One receives with POP3 and is not clustered. Make it a resource of a failover cluster."),
				Checked.findings("HA-003", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server MAIL : mail-server { concurrent-mailbox-connections yes }
				group G {
				  host Two : in-process { receive pop3 instance on A instance on B }
				  host One : in-process { instance on A }
				  receive-port P { location L : pop3 in One { at MAIL } }
				}
				flow Two -> MAIL : pop3 receive
				"""));
	}

	@Test
	void oneUnknownMailServerIsEnoughToAsk() {
		assertEquals(List.of(
				"warning H [H] Host H receives with POP3 and is not clustered, and it is not known whether its mail server allows several connections to a mailbox. Cluster the host, or state it at the mail server."),
				Checked.findings("HA-003", """
				target highly-available
				server MAIL-1 : mail-server { concurrent-mailbox-connections no }
				server MAIL-2 : mail-server
				group G {
				  host H : in-process
				  receive-port P {
				    location L1 : pop3 in H { at MAIL-1 }
				    location L2 : pop3 in H { at MAIL-2 }
				  }
				}
				"""));
	}

	@Test
	void exclusiveMailboxesAndClusteredHostsAreClean() {
		assertEquals(List.of(), Checked.findings("HA-003", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server MAIL : mail-server { concurrent-mailbox-connections no }
				cluster C : active-passive { nodes A, B group H }
				group G {
				  host Clustered : in-process { receive ftp, pop3 clustered in C.H }
				  host Mail : in-process { receive pop3 instance on A instance on B }
				  host Other : in-process { receive file send ftp }
				}
				flow Mail -> MAIL : pop3 receive
				"""));
	}
}
