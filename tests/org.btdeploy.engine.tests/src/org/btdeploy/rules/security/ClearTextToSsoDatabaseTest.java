package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class ClearTextToSsoDatabaseTest {
	@Test
	void clearTextIsAWarningDespiteAFirewall() {
		assertEquals(List.of(
				"warning Keys [Keys] Keys joins Single Sign-On and its database in clear text. Protect it with SSL or IPsec.",
				"warning C -> BTS [connection] C -> BTS joins Single Sign-On and its database in clear text. Protect it with SSL or IPsec."),
				Checked.findings("SEC-013", """
				server BTS : biztalk
				server SQL-1 : sql-server
				server SQL-2 : sql-server
				cluster C : active-passive { nodes SQL-1, SQL-2 group Main { resources sql-instance } }
				firewall FW
				group G { database Sso : sso on C.Main }
				connection Keys BTS -> Sso via FW : sso
				connection C -> BTS : data-access tds
				"""));
	}

	@Test
	void otherDatabasesServersAndProtectedChannelsAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-013", """
				server BTS : biztalk
				server WEB : iis
				server SQL : sql-server
				server SQL-2 : sql-server
				group G {
				  database Sso : sso on SQL
				  database Mgmt : management on SQL
				}
				connection BTS -> Sso : sso protected ssl
				connection BTS -> Mgmt : data-access tds
				connection BTS -> SQL-2 : data-access tds
				connection WEB -> SQL : data-access tds
				"""));
	}
}
