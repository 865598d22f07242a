package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class QueuesOverInternetTest {
	@Test
	void queuesAcrossTheBorderAreErrors() {
		assertEquals(List.of(
				"error In [In] In carries Message Queuing to or from Net. Use HTTP to a queue server in the perimeter network and forward from there.",
				"error Odd [Odd] Odd carries Message Queuing through the Internet-facing firewall FW4. Use HTTP to a queue server in the perimeter network and forward from there.",
				"error allow tcp 1800-1900 from Net to Q [allow] Internet-facing firewall FW4 opens the port of Message Queuing: allow tcp 1800-1900 from Net to Q. Close port 1801."),
				Checked.findings("SEC-015", """
				internet Net
				domain Perimeter : perimeter { server Q : msmq-server }
				server BTS : biztalk
				firewall FW4 {
				  protects Perimeter
				  from Net
				  allow tcp 1800-1900 from Net to Q
				  allow udp 1801 from Net to Q
				  allow tcp 443 from Net to Q
				}
				flow In Net -> Q : msmq receive
				flow Odd BTS -> Q via FW4 : wcf-netmsmq
				"""));
	}

	@Test
	void filesAndDatabasesOverTheInternetAreAWarning() {
		assertEquals(List.of(
				"warning Share [Share] Share carries files or database access to or from Net, which are transports for the intranet. Use FTPS, SFTP or HTTPS.",
				"warning Db [Db] Db carries files or database access to or from Net, which are transports for the intranet. Use FTPS, SFTP or HTTPS."),
				Checked.findings("SEC-015", """
				internet Net
				server BTS : biztalk
				flow Share Net -> BTS : file
				flow Db BTS -> Net : sql send
				"""));
	}

	@Test
	void queuesOverHttpAndInsideAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-015", """
				internet Net
				domain Perimeter : perimeter { server Q : msmq-server }
				server BTS : biztalk
				firewall FW4 { protects Perimeter from Net }
				firewall FW3 { from Perimeter allow tcp 1801 from Q to BTS }
				flow Net -> Q via FW4 : https using msmq
				flow BTS -> Q via FW3 : msmq
				"""));
	}
}
