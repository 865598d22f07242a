package org.btdeploy.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class UnfittingFlowTest {
	@Test
	void directionInitiatorAndRoleMustFit() {
		assertEquals(List.of(
				"warning Mail [Mail] Mail receives with SMTP, which can only send. Correct its direction or adapter.",
				"warning Fetch [Fetch] Fetch sends with POP3, which can only receive. Correct its direction or adapter.",
				"warning Push [Push] Push is said to be opened by partner, but what BizTalk sends it opens itself. Correct it to: by biztalk.",
				"warning Poll [Poll] Poll is said to be opened by partner, but with FTP it is opened by biztalk. Correct its initiator.",
				"warning Call [Call] Call is said to be opened by biztalk, but with SOAP it is opened by partner. Correct its initiator.",
				"warning Ftp [Ftp] Ftp uses FTP, but FILES does not have the role ftp-server. Add the role, or let the flow end at the right server."),
				Checked.findings("CON-007", """
				internet Net
				server BTS : biztalk
				server FILES : file-server
				group G { host H : in-process { instance on BTS } }
				flow Mail H -> Net : smtp receive by biztalk
				flow Fetch H -> Net : pop3 send by biztalk
				flow Push H -> Net : http send by partner
				flow Poll Net -> H : ftp receive by partner
				flow Call Net -> H : soap receive by biztalk
				flow Ftp H -> FILES : ftp receive
				"""));
	}

	@Test
	void rulesOfFirewallsMustLetItThroughInItsDirection() {
		assertEquals(List.of(
				"warning Fetch [Fetch] Fetch passes FW3, whose rules do not let it through on 20 and 21 in its direction. Add a rule.",
				"warning Store [Store] Store passes FW1, whose rules do not let it through on 135 and 49152-65535 in its direction. Add a rule."),
				Checked.findings("CON-007", """
				domain Perimeter : perimeter { server FTP : ftp-server }
				domain Interfaces : service-interfaces { server BTS : biztalk }
				domain Data : data { server SQL : sql-server }
				firewall FW3 {
				  allow tcp 20-21 from Perimeter to Interfaces
				  allow tcp 443 from BTS to FTP
				}
				firewall FW1 { allow tcp 1433 from Interfaces to Data }
				group G { host H : in-process { instance on BTS } }
				flow Fetch H -> FTP via FW3 : ftp receive
				connection Store BTS -> SQL via FW1 : data-access msdtc
				connection Good BTS -> SQL via FW1 : data-access tds
				"""));
	}

	@Test
	void fittingAndUnknownFlowsAreClean() {
		assertEquals(List.of(), Checked.findings("CON-007", """
				internet Net
				domain Perimeter : perimeter { server FTP : ftp-server }
				domain Interfaces : service-interfaces { server BTS : biztalk }
				server OWN : "Own"
				server BARE
				firewall FW3 {
				  allow tcp 21 from Interfaces to FTP
				  allow tcp any from any to any
				}
				firewall BLANK
				group G { host H : in-process { instance on BTS } }
				flow H -> FTP via FW3, BLANK : ftp receive by biztalk
				flow H -> OWN : ftp receive
				flow H -> BARE : file send by biztalk
				flow Net -> H : https receive by partner
				flow Net -> H : "messages" receive by biztalk
				flow Net -> H : msmq receive by partner
				flow FTP -> OWN : smtp
				"""));
	}
}
