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

	@Test
	void portsOfThePortListMustBeOpenForInfrastructure() {
		assertEquals(List.of(
				"warning Store [Store] Store passes FW1, whose rules do not open all of 1433 for it. Add a rule: the port list asks for these ports for host instances at work (ports-for-the-processing-servers.md).",
				"warning Secret [Secret] Secret passes FW2, whose rules do not open all of 135 and 49152-65535 for it. Add a rule: the port list asks for these ports for exchange of the master secret between Single Sign-On services (ports-for-the-processing-servers.md).",
				"warning Portal [Portal] Portal passes FW3, whose rules do not open all of 80 and 443 for it. Add a rule: the port list asks for these ports for the web site of the portal (ports-for-the-bam-portal-server.md)."),
				Checked.findings("CON-007", """
				domain Corporate : corporate { zone IW : information-workers { server PC : information-worker-client } }
				domain Services : services {
				  server BTS : biztalk
				  server WEB : bam-portal, iis
				}
				domain Data : data {
				  server SQL : sql-server
				  server KEY : master-secret
				}
				firewall FW1 { allow tcp 135 from Services to SQL }
				firewall FW2 { allow tcp 135 from BTS to KEY }
				firewall FW3 { allow tcp 8443 from IW to WEB }
				group G {
				  database Box : messagebox on SQL
				  host H : in-process { process instance on BTS }
				}
				connection Store BTS -> Box via FW1 : data-access
				connection Secret BTS -> KEY via FW2 : sso
				connection Portal IW -> WEB via FW3 : portal
				"""));
	}

	@Test
	void openFixedStatedAndUnknownPortsAreClean() {
		assertEquals(List.of(), Checked.findings("CON-007", """
				domain Corporate : corporate { zone IW : information-workers { server PC : information-worker-client } }
				domain Services : services {
				  server BTS : biztalk
				  server WEB : bam-portal, iis
				  server BARE
				}
				domain Data : data {
				  server SQL : sql-server
				  server KEY : master-secret
				}
				firewall FW1 { allow tcp 1433 from Services to Data }
				firewall FIXED { allow tcp 135, 5000 from BTS to KEY }
				firewall FW3 { allow tcp 443 from IW to WEB }
				firewall BLANK
				group G {
				  database Box : messagebox on SQL
				  host H : in-process { process instance on BTS }
				}
				connection BTS -> Box via FW1, BLANK : data-access
				connection Services -> Data via FW1 : data-access tds
				connection BTS -> KEY via FIXED : sso
				connection IW -> WEB via FW3 : portal
				connection BARE -> Box via FIXED : data-access
				connection BTS -> SQL via FIXED : monitoring
				"""));
	}

	@Test
	void rulesAreFoundByWhateverTheirEndsStandFor() {
		assertEquals(List.of(
				"warning Wrong [Wrong] Wrong passes FW, whose rules do not let it through on 1433 in its direction. Add a rule."),
				Checked.findings("CON-007", """
				internet Net
				partner P through Net
				domain Services : services { server BTS : biztalk server BTS-2 : biztalk }
				domain Data : data { server SQL-1 : sql-server server SQL-2 : sql-server server SQL-3 : sql-server }
				cluster C : active-passive { nodes SQL-1, SQL-2 group Main { resources sql-instance } }
				firewall FW {
				  allow tcp 1433 from BTS to C.Main
				  allow tcp 25 from any to Net
				}
				firewall ANY { allow tcp 1433 from any to SQL-3 }
				group G { host H : in-process { process instance on BTS } }
				connection H -> SQL-2 via FW : data-access tds
				connection Services -> C via FW : data-access tds
				connection BTS-2 -> SQL-3 via ANY : data-access tds
				connection Wrong BTS -> SQL-3 via FW : data-access tds
				flow H -> P via FW : smtp send
				"""));
	}
}
