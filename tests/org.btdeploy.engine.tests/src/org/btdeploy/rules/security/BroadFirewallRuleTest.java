package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class BroadFirewallRuleTest {
	@Test
	void broadAndUnusedRulesAreWarnings() {
		assertEquals(List.of(
				"warning allow tcp any from BTS to SQL [allow] Firewall FW has a rule that names no ports or ends: allow tcp any from BTS to SQL. Replace it by rules for 1433, which is what the connections drawn through it need.",
				"warning allow tcp 1433 from any to SQL [allow] Firewall FW has a rule that names no ports or ends: allow tcp 1433 from any to SQL. Replace it by rules for 1433, which is what the connections drawn through it need.",
				"warning allow tcp 445 from BTS to SQL [allow] Firewall FW opens what no connection through it uses: allow tcp 445 from BTS to SQL. Delete the rule, or draw the connection that needs it; those that are drawn need 1433."),
				Checked.findings("SEC-018", """
				domain Services : services { server BTS : biztalk }
				domain Data : data { server SQL : sql-server }
				firewall FW {
				  allow tcp any from BTS to SQL
				  allow tcp 1433 from any to SQL
				  allow tcp 445 from BTS to SQL
				  allow tcp 1000-2000 from BTS to SQL
				}
				connection Store BTS -> SQL via FW : data-access tds for "Databases"
				"""));
	}

	@Test
	void neededRulesAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-018", """
				domain Services : services { server BTS : biztalk server ADMIN : admin-tools }
				domain Data : data { server SQL : sql-server }
				firewall FW { allow tcp 1433 from BTS to SQL }
				firewall OPEN { allow tcp 5000 from BTS to SQL }
				firewall BARE
				server LOOSE
				connection BTS -> SQL via FW, BARE : data-access tds for "Databases"
				connection BTS -> SQL via OPEN : data-access for "Own protocol"
				connection ADMIN -> BTS : administration
				connection LOOSE -> SQL : monitoring
				flow BTS -> SQL via FW : sql
				"""));
	}

	@Test
	void whatTheConnectedRolesNeedIsJustifiedAndNamed() {
		assertEquals(List.of(
				"warning allow tcp 445 from BTS to SQL [allow] Firewall FW opens what no connection through it uses: allow tcp 445 from BTS to SQL. Delete the rule, or draw the connection that needs it; those that are drawn need 1433.",
				"warning allow any any from BTS to SQL [allow] Firewall FW-2 has a rule that names no ports or ends: allow any any from BTS to SQL. Replace it by rules for 135, 1433 and 49152-65535, which is what the connections drawn through it need."),
				Checked.findings("SEC-018", """
				domain Services : services { server BTS : biztalk }
				domain Data : data { server SQL : sql-server, master-secret }
				firewall FW {
				  allow tcp 1433 from BTS to SQL
				  allow tcp 135, 49152-65535 from BTS to SQL
				  allow tcp 445 from BTS to SQL
				}
				firewall FW-2 { allow any any from BTS to SQL }
				group G {
				  database Box : messagebox on SQL
				  host H : in-process { process instance on BTS }
				}
				connection BTS -> SQL via FW : data-access tds for "Databases"
				connection BTS -> SQL via FW-2 : data-access for "Databases and secret"
				"""));
	}

	@Test
	void withoutKnownPortsTheAdviceNamesNone() {
		assertEquals(List.of(
				"warning allow tcp any from A to B [allow] Firewall FW has a rule that names no ports or ends: allow tcp any from A to B. Replace it by the ports and ends that are needed.",
				"warning allow tcp 445 from A to B [allow] Firewall UNUSED opens what no connection through it uses: allow tcp 445 from A to B. Delete the rule, or draw the connection that needs it."),
				Checked.findings("SEC-018", """
				server A
				server B
				firewall FW { allow tcp any from A to B }
				firewall UNUSED { allow tcp 445 from A to B }
				connection A -> B via FW : monitoring
				"""));
	}

	@Test
	void connectionsBetweenDomainsHaveAPurpose() {
		assertEquals(List.of(
				"info Store [Store] Store leads from one domain to another, and it is not said what for. Add the purpose, as in: for \"Databases\", or remove the connection.",
				"info Services -> Data [connection] Services -> Data leads from one domain to another, and it is not said what for. Add the purpose, as in: for \"Databases\", or remove the connection."),
				Checked.findings("SEC-018", """
				domain Services : services { server BTS : biztalk server ADMIN : admin-tools }
				domain Data : data { server SQL : sql-server }
				connection Store BTS -> SQL : data-access tds
				connection Services -> Data : sso for " "
				connection Why BTS -> SQL : data-access tds for "Databases"
				connection ADMIN -> BTS : administration
				flow BTS -> SQL : sql
				"""));
	}
}
