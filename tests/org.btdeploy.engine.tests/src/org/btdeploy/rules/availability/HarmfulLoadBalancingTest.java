package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class HarmfulLoadBalancingTest {
	@Test
	void masterSecretDatabasesAndClusterNodesAreErrors() {
		assertEquals(List.of(
				"error Farm [KEY] Server KEY is behind load balancer Farm and keeps the master secret. Take it out; use failover clustering for the master secret.",
				"error Farm [SQL] Server SQL is behind load balancer Farm and runs BizTalk databases. Take it out; use failover clustering for databases.",
				"error Farm [A] Server A is behind Windows load balancer Farm and is also a node of failover cluster C. Use one of the two, or a hardware load balancer."),
				Checked.findings("HA-008", """
				target highly-available
				server KEY : master-secret
				server SQL : sql-server
				server A : biztalk
				server B : biztalk
				cluster C : active-passive { nodes A, B }
				nlb Farm : windows { members KEY, SQL, A }
				database Mgmt : management on SQL
				"""));
	}

	@Test
	void hardwareAndUnknownLoadBalancersMayServeClusterNodes() {
		assertEquals(List.of(), Checked.findings("HA-008", """
				target highly-available
				server A : biztalk
				server B : biztalk
				cluster C : active-passive { nodes A, B }
				nlb Box : hardware { members A }
				nlb Farm { members B }
				"""));
	}
}
