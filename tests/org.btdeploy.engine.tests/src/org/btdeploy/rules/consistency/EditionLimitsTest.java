package org.btdeploy.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class EditionLimitsTest {
	@Test
	void smallerEditionsTakeOneOfEverything() {
		assertEquals(List.of(
				"error G [standard] Group G is of the standard edition, which takes one server, but has A and B. Use the enterprise edition, or one server.",
				"error G [standard] Group G is of the standard edition, which takes one MessageBox, but has Box-1 and Box-2. Use the enterprise edition, or one MessageBox.",
				"error H1 [C.H] Host H1 is clustered, but group G is of the standard edition, which does not support that. Use the enterprise edition, or do not cluster the host.",
				"error H2 [C.H] Host H2 is clustered, but group Branch is of the branch edition, which does not support that. Use the enterprise edition, or do not cluster the host."),
				Checked.findings("CON-006", """
				server A : biztalk
				server B : biztalk
				server SQL : sql-server
				cluster C : active-passive { nodes A, B group H }
				group G : standard {
				  database Box-1 : messagebox on SQL
				  database Box-2 : messagebox on SQL
				  host H1 : in-process { clustered in C.H instance on A instance on B }
				}
				group Branch : branch { host H2 : in-process { clustered in C.H } }
				"""));
	}

	@Test
	void sqlServerStandardTakesTwoNodes() {
		assertEquals(List.of(
				"error I [standard] SQL instance I is of the standard edition, which takes two cluster nodes, but K has 3. Use the enterprise edition, or two nodes.",
				"error J [standard] SQL instance J is of the standard edition, but L is n-plus-one. Use the enterprise edition, or an active/passive cluster."),
				Checked.findings("CON-006", """
				server A
				server B
				server C
				cluster K : n-plus-one { nodes A, B, C group M }
				cluster L : n-plus-one { nodes A, B group N }
				sql-instance I : analysis-services on K.M { edition standard }
				sql-instance J : analysis-services on L.N { edition standard }
				"""));
	}

	@Test
	void enterpriseUnstatedAndSmallLayoutsAreClean() {
		assertEquals(List.of(), Checked.findings("CON-006", """
				server A : biztalk
				server B : biztalk
				server SQL : sql-server
				cluster C : n-plus-one { nodes A, B, SQL group H }
				sql-instance I : analysis-services on C.H { edition enterprise }
				group G1 : enterprise { host H1 : in-process { clustered in C.H instance on A instance on B } }
				group G2 { host H2 : in-process { clustered in C.H } }
				group G3 : standard {
				  database Box : messagebox on SQL { master }
				  host H3 : in-process { instance on A }
				}
				"""));
	}
}
