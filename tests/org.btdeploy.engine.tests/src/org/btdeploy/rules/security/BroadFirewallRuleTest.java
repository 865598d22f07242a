package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class BroadFirewallRuleTest {
	@Test
	void broadAndUnusedRulesAreWarnings() {
		assertEquals(List.of(
				"warning allow tcp any from BTS to SQL [allow] Firewall FW has a rule that names no ports or ends: allow tcp any from BTS to SQL. Replace it by the ports and ends that are needed.",
				"warning allow tcp 1433 from any to SQL [allow] Firewall FW has a rule that names no ports or ends: allow tcp 1433 from any to SQL. Replace it by the ports and ends that are needed.",
				"warning allow tcp 445 from BTS to SQL [allow] Firewall FW opens what no connection through it uses: allow tcp 445 from BTS to SQL. Delete the rule, or draw the connection that needs it."),
				Checked.findings("SEC-018", """
				domain Services : services { server BTS : biztalk }
				domain Data : data { server SQL : sql-server }
				firewall FW {
				  allow tcp any from BTS to SQL
				  allow tcp 1433 from any to SQL
				  allow tcp 445 from BTS to SQL
				  allow tcp 1000-2000 from BTS to SQL
				}
				connection Store BTS -> SQL via FW : data-access tds
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
				connection BTS -> SQL via FW, BARE : data-access tds for "Databases"
				connection BTS -> SQL via OPEN : data-access for "Own protocol"
				connection ADMIN -> BTS : administration
				flow BTS -> SQL via FW : sql
				"""));
	}
}
