package org.btdeploy.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class UniqueComponentsTest {
	@Test
	void missingComponentsAreErrors() {
		assertEquals(List.of(
				"error D [D] Deployment D has no master secret server; it needs exactly one. Give one server, or a group of a failover cluster, the master secret.",
				"error D [D] Deployment D has no Single Sign-On database; it needs exactly one. Add a database of kind sso.",
				"error G [G] Group G has no management database; it needs exactly one. Add a database of kind management.",
				"error G [G] Group G has no MessageBox; it needs at least one. Add a database of kind messagebox and mark it as master.",
				"error G [G] Group G has no default host; it needs exactly one. Mark an in-process host as default."),
				Checked.findings("CON-001", """
				group G
				"""));
	}

	@Test
	void surplusComponentsAreErrors() {
		assertEquals(List.of(
				"error B [B] Deployment D has 2 master secret servers: A and B. Exactly one is possible; take the role from the others.",
				"error Sso-2 [Sso-2] Deployment D has 2 Single Sign-On databases: Sso-1 and Sso-2. Exactly one is possible; remove the others.",
				"error Mgmt-2 [Mgmt-2] Group G has 2 management databases: Mgmt-1 and Mgmt-2. Exactly one is possible; remove the others.",
				"error Box-2 [master] Group G has 2 master MessageBoxes: Box-1 and Box-2. Exactly one is possible; unmark the others.",
				"error H2 [default] Isolated host H2 is the default host of its group, which must be an in-process one. Mark another host as default.",
				"error H2 [H2] Group G has 2 default hosts: H1 and H2. Exactly one is possible; unmark the others."),
				Checked.findings("CON-001", """
				server A : master-secret
				server B : master-secret
				server SQL : sql-server
				group G {
				  database Sso-1 : sso on SQL
				  database Sso-2 : sso on SQL
				  database Mgmt-1 : management on SQL
				  database Mgmt-2 : management on SQL
				  database Box-1 : messagebox on SQL { master }
				  database Box-2 : messagebox on SQL { master }
				  host H1 : in-process { default }
				  host H2 : isolated { default }
				}
				"""));
	}

	@Test
	void oneMessageBoxIsTheMaster() {
		assertEquals(List.of(
				"error Box-1 [Box-1] Group G has no master MessageBox. Mark one as master, for example Box-1."),
				Checked.findings("CON-001", """
				server A : master-secret
				server SQL : sql-server
				database Sso : sso on SQL
				group G {
				  database Mgmt : management on SQL
				  database Box-1 : messagebox on SQL
				  database Box-2 : messagebox on SQL
				  host H : in-process { default }
				}
				"""));
	}

	@Test
	void clusteredMasterSecretCountsOnce() {
		assertEquals(List.of(), Checked.findings("CON-001", """
				server A : master-secret
				server B : master-secret
				server SQL : sql-server
				cluster C : active-passive { nodes A, B group Main { resources master-secret } }
				database Sso : sso on SQL
				database Mgmt : management on SQL
				database Box : messagebox on SQL { master }
				group G { host H : in-process { default } }
				"""));
	}

	@Test
	void eachGroupHasItsOwn() {
		assertEquals(List.of(
				"error G2 [G2] Group G2 has no MessageBox; it needs at least one. Add a database of kind messagebox and mark it as master."),
				Checked.findings("CON-001", """
				server A : master-secret
				server SQL : sql-server
				group G1 {
				  database Sso : sso on SQL
				  database Mgmt-1 : management on SQL
				  database Box-1 : messagebox on SQL { master }
				  host H1 : in-process { default }
				}
				group G2 {
				  database Mgmt-2 : management on SQL
				  host H2 : in-process { default }
				}
				"""));
	}

	@Test
	void nothingOfBizTalkNothingToCount() {
		assertEquals(List.of(), Checked.findings("CON-001", """
				domain Data : data { server SQL : sql-server }
				"""));
	}
}
