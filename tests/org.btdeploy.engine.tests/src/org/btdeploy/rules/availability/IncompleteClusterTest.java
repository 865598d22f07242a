package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class IncompleteClusterTest {
	@Test
	void fewNodesOrTheSameTwiceAreErrors() {
		assertEquals(List.of(
				"error One [A] Failover cluster One has fewer than two nodes (1). Add nodes.",
				"error Same [A] Failover cluster Same names a node more than once. Name different computers.",
				"error Same [A] Failover cluster Same has fewer than two nodes (1). Add nodes.",
				"error Empty [Empty] Failover cluster Empty has fewer than two nodes (0). Add nodes."),
				Checked.findings("HA-015", """
				target highly-available
				server A
				cluster One : active-passive { nodes A }
				cluster Same : active-passive { nodes A, A }
				cluster Empty : active-passive
				"""));
	}

	@Test
	void activeAndPassiveNodesFollowTheMode() {
		assertEquals(List.of(
				"error P [active-passive] Failover cluster P is active/passive but has several active nodes: A and B. Let all groups be active on one node, or change its mode.",
				"error Q [active-active] Failover cluster Q is active/active but not every node is active, only A and B. Let a group be active on each node, or change its mode.",
				"info Q [active-active] Failover cluster Q is active/active: one node must be able to carry everything. Keep each below half its load, or add a passive node.",
				"error N [n-plus-one] Failover cluster N is n-plus-one but has fewer than two active nodes (A). Let groups be active on two nodes or more, or change its mode.",
				"error M [n-plus-one] Failover cluster M is n-plus-one but has no passive node. Add a node on which no group is active."),
				Checked.findings("HA-015", """
				target highly-available
				server A
				server B
				server C
				cluster P : active-passive { nodes A, B group G1 { active A } group G2 { active B } }
				cluster Q : active-active { nodes A, B, C group G1 { active A } group G2 { active B } }
				cluster N : n-plus-one { nodes A, B, C group G1 { active A } group G2 { active A } }
				cluster M : n-plus-one { nodes A, B group G1 { active A } group G2 { active B } }
				"""));
	}

	@Test
	void whatItHoldsNeedsItsResources() {
		assertEquals(List.of(
				"error Sql [Sql] Failover cluster Sql holds SQL Server but has no shared storage. Add it: the node that takes over needs the same data.",
				"error Sql [Sql] Failover cluster Sql has no msdtc resource, which SQL Server, Single Sign-On and BizTalk hosts need for their transactions. Add it.",
				"error Sso.Named [network-name] Group Sso.Named of failover cluster Sso holds Single Sign-On but lacks ip-address. Add it, so that clients find the active node.",
				"error Sso.Plain [master-secret] Group Sso.Plain of failover cluster Sso holds Single Sign-On but lacks network-name and ip-address. Add it, so that clients find the active node.",
				"error Host [Host] Failover cluster Host has no msdtc resource, which SQL Server, Single Sign-On and BizTalk hosts need for their transactions. Add it."),
				Checked.findings("HA-015", """
				target highly-available
				server A
				server B
				cluster Sql : active-passive { nodes A, B group Main { resources network-name, sql-instance active A } }
				cluster Sso : active-passive {
				  nodes A, B
				  group Named { resources network-name, sso-service }
				  group Plain { resources master-secret }
				  group Dtc { resources msdtc }
				}
				cluster Host : active-passive { nodes A, B group Main { resources biztalk-host } }
				"""));
	}

	@Test
	void lowerTargetsLowerTheErrors() {
		assertEquals(List.of(
				"warning One [A] Failover cluster One has fewer than two nodes (1). Add nodes."),
				Checked.findings("HA-015", """
				server A
				cluster One : active-passive { nodes A }
				"""));
	}

	@Test
	void completeClustersAreClean() {
		assertEquals(List.of(), Checked.findings("HA-015", """
				target highly-available
				server A
				server B
				server C
				cluster Sql : active-passive {
				  nodes A, B
				  shared-storage
				  group Main { resources network-name, ip-address, disk, msdtc, sql-instance, master-secret active A }
				  group Other { active A }
				}
				cluster N : n-plus-one { nodes A, B, C group G1 { active A } group G2 { active B } }
				cluster Unstated : n-plus-one { nodes A, B, C group G1 { active A } group G2 }
				cluster Bare : active-passive { nodes A, B }
				"""));
	}
}
