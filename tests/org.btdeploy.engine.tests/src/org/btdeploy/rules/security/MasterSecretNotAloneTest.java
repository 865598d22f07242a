package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class MasterSecretNotAloneTest {
	@Test
	void otherRolesAndHostsAreWarnings() {
		assertEquals(List.of(
				"warning KEY [master-secret] Master secret server KEY has further roles: admin-tools and iis. Move them to other servers.",
				"warning BARE [master-secret] Master secret server BARE also runs host H. Run the host on another server."),
				Checked.findings("SEC-021", """
				server KEY : master-secret, iis, admin-tools
				server BARE : master-secret
				group G { host H : in-process { instance on BARE } }
				"""));
	}

	@Test
	void sharingTheClusterOfTheDatabasesIsInformation() {
		assertEquals(List.of(
				"info A [master-secret] Master secret server A shares its failover cluster with the databases. This saves computers; consider nodes of its own where security counts more."),
				Checked.findings("SEC-021", """
				server A : sql-server, master-secret
				server B : sql-server, sso
				cluster C : active-passive { nodes A, B group Main { resources sql-instance, master-secret } }
				database Mgmt : management on C.Main
				"""));
	}

	@Test
	void butNotWithBizTalkOnIt() {
		assertEquals(List.of(
				"warning A [master-secret] Master secret server A has further roles: biztalk and sql-server. Move them to other servers."),
				Checked.findings("SEC-021", """
				server A : sql-server, master-secret, biztalk
				server B : sql-server, sso
				cluster C : active-passive { nodes A, B group Main { resources sql-instance, master-secret } }
				database Mgmt : management on C.Main
				"""));
	}

	@Test
	void sqlServerWithoutClusterIsAWarning() {
		assertEquals(List.of(
				"warning A [master-secret] Master secret server A has further roles: sql-server. Move them to other servers."),
				Checked.findings("SEC-021", """
				server A : sql-server, master-secret
				"""));
	}

	@Test
	void aloneIsClean() {
		assertEquals(List.of(), Checked.findings("SEC-021", """
				server A : master-secret
				server B : master-secret, sso
				cluster C : active-passive { nodes A, B group Main { resources master-secret } }
				"""));
	}
}
