package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class ClearTextInsideNetworkTest {
	@Test
	void clearTextBetweenServersIsAWarning() {
		assertEquals(List.of(
				"warning Store [Store] Store is clear text and passes no firewall, although internal threats are a concern. Protect it with IPsec or SSL.",
				"warning BTS -> SQL [connection] BTS -> SQL is clear text and passes no firewall, although internal threats are a concern. Protect it with IPsec or SSL.",
				"warning BTS -> SQL [connection] BTS -> SQL is clear text and passes no firewall, although internal threats are a concern. Protect it with IPsec or SSL."),
				Checked.findings("SEC-012", """
				internal-threats
				server BTS : biztalk
				server SQL : sql-server
				connection Store BTS -> SQL : data-access tds
				connection BTS -> SQL : sso
				connection BTS -> SQL : administration terminal-services
				"""));
	}

	@Test
	void onlyWhereThreatsFromInsideAreAConcern() {
		assertEquals(List.of(), Checked.findings("SEC-012", """
				server BTS : biztalk
				server SQL : sql-server
				connection BTS -> SQL : data-access tds
				"""));
	}

	@Test
	void protectedFilteredAndOtherTrafficIsClean() {
		assertEquals(List.of(), Checked.findings("SEC-012", """
				internal-threats
				internet Net
				server BTS : biztalk
				server SQL : sql-server
				firewall FW
				connection BTS -> SQL : data-access tds protected ipsec
				connection BTS -> SQL via FW : data-access tds
				connection BTS -> SQL : monitoring
				connection Net -> SQL : administration
				flow BTS -> SQL : sql send
				"""));
	}

	@Test
	void whatStaysOnOneServerIsClean() {
		assertEquals(List.of(
				"warning Two -> Db [connection] Two -> Db is clear text and passes no firewall, although internal threats are a concern. Protect it with IPsec or SSL."),
				Checked.findings("SEC-012", """
				internal-threats
				server ALL : biztalk, sql-server
				server SECOND : biztalk
				group G {
				  database Db : management on ALL
				  host One : in-process { instance on ALL }
				  host Two : in-process { instance on ALL instance on SECOND }
				}
				connection One -> Db : data-access tds
				connection Two -> Db : data-access tds
				"""));
	}
}
