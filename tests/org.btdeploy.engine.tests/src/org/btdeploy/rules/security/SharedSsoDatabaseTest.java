package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SharedSsoDatabaseTest {
	@Test
	void sharingIsAWarningWhereThereIsADataDomain() {
		assertEquals(List.of(
				"warning Sso [SQL] Database Sso on SQL shares its SQL Server with Mgmt, Scom and Olap. Move it to a SQL Server of its own."),
				Checked.findings("SEC-020", """
				domain Data : data { server SQL : sql-server }
				sql-instance Other : analysis-services on SQL
				group G {
				  database Sso : sso on SQL
				  database Mgmt : management on SQL
				  database Olap : bam-analysis on Other
				}
				database Scom : monitoring on SQL
				"""));
	}

	@Test
	void smallDeploymentsShareAsUsual() {
		assertEquals(List.of(
				"info Sso [C.Main] Database Sso on C.Main shares its SQL Server with Mgmt, as is usual in deployments of this size. Consider a SQL Server of its own when the deployment grows."),
				Checked.findings("SEC-020", """
				server A : sql-server
				server B : sql-server
				cluster C : active-passive { nodes A, B group Main { resources sql-instance } }
				group G {
				  database Sso : sso on C.Main
				  database Mgmt : management on C.Main
				}
				"""));
	}

	@Test
	void theMasterSecretMustNotBeBesideIt() {
		assertEquals(List.of(
				"warning Sso [SQL] Database Sso is on SQL, which also keeps the master secret that decrypts it. Keep them on different servers, or cluster both in one failover cluster."),
				Checked.findings("SEC-020", """
				domain Data : data { server SQL : sql-server, master-secret }
				database Sso : sso on SQL
				"""));
	}

	@Test
	void aloneOrClusteredWithTheMasterSecretIsClean() {
		assertEquals(List.of(), Checked.findings("SEC-020", """
				domain Data : data {
				  server A : sql-server, master-secret
				  server B : sql-server, sso
				  server C : sql-server
				}
				cluster K : active-passive { nodes A, B group Main { resources sql-instance, master-secret } }
				database Sso : sso on K.Main
				database Mgmt : management on C
				"""));
	}
}
