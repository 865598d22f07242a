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

	@Test
	void otherInstancesOfTheSameServersAreClean() {
		assertEquals(List.of(
				"warning BTS -> Keys [connection] BTS -> Keys joins Single Sign-On and its database in clear text. Protect it with SSL or IPsec.",
				"warning BTS -> C.Second [connection] BTS -> C.Second joins Single Sign-On and its database in clear text. Protect it with SSL or IPsec."),
				Checked.findings("SEC-013", """
				server BTS : biztalk, sql-server
				server SQL-1 : sql-server
				server SQL-2 : sql-server
				cluster C : active-active {
				  nodes SQL-1, SQL-2
				  group Main { resources sql-instance }
				  group Second { resources sql-instance }
				}
				sql-instance Boxes : engine on C.Main
				sql-instance Keys : engine on C.Second
				group G { database Sso : sso on Keys }
				connection BTS -> Boxes : data-access tds
				connection BTS -> C.Main : data-access tds
				connection BTS -> Keys : sso
				connection BTS -> C.Second : sso
				"""));
	}

	@Test
	void whatStaysOnOneServerIsClean() {
		assertEquals(List.of(), Checked.findings("SEC-013", """
				server ALL : biztalk, sql-server
				group G { database Sso : sso on ALL }
				connection ALL -> Sso : sso
				"""));
	}
}
