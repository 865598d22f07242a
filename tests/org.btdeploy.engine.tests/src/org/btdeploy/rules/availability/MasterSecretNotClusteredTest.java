package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class MasterSecretNotClusteredTest {
	@Test
	void singleServerIsAWarning() {
		assertEquals(List.of(
				"warning KEY [master-secret] The master secret on KEY is not a resource of a failover cluster. Add a second node and cluster Single Sign-On with the master secret."),
				Checked.findings("HA-011", """
				target highly-available
				server KEY : sso, master-secret
				"""));
	}

	@Test
	void clusterWithoutTheResourceDoesNotHelp() {
		assertEquals(List.of(
				"warning A [master-secret] The master secret on A is not a resource of a failover cluster. Add a second node and cluster Single Sign-On with the master secret."),
				Checked.findings("HA-011", """
				target highly-available
				server A : master-secret
				server B : sso
				cluster C : active-passive { nodes A, B group Main { resources sso-service } }
				"""));
	}

	@Test
	void activeActiveIsNotEnough() {
		assertEquals(List.of(
				"warning A [master-secret] The master secret on A is in C, which is active/active. Keep it in a cluster with a passive node on which no BizTalk host has to run."),
				Checked.findings("HA-011", """
				target highly-available
				server A : master-secret
				server B : sso
				cluster C : active-active { nodes A, B group Main { resources master-secret } }
				"""));
	}

	@Test
	void availableOnlyIsInformation() {
		assertEquals(List.of(
				"info KEY [master-secret] The master secret on KEY is not clustered. If KEY fails, the secret has to be restored by hand on another Single Sign-On server."),
				Checked.findings("HA-011", """
				target available
				server KEY : master-secret
				"""));
	}

	@Test
	void noTargetAsksForNothing() {
		assertEquals(List.of(), Checked.findings("HA-011", """
				server KEY : master-secret
				"""));
	}

	@Test
	void clusteredSecretIsClean() {
		assertEquals(List.of(), Checked.findings("HA-011", """
				target highly-available
				server A : master-secret
				server B : sso
				server C : sso
				cluster K : n-plus-one { nodes A, B, C group Main { resources master-secret owners A, C } }
				"""));
	}
}
