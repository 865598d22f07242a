package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class MessageBoxNotClusteredTest {
	@Test
	void eachSingleMessageBoxIsAnError() {
		assertEquals(List.of(
				"error Box-2 [SQL-1] MessageBox Box-2 on SQL-1 is a single point of failure: no other MessageBox holds the same messages. Put its SQL Server instance on a failover cluster.",
				"error Box-3 [SQL-2] MessageBox Box-3 on SQL-2 is a single point of failure: no other MessageBox holds the same messages. Put its SQL Server instance on a failover cluster."),
				Checked.findings("HA-010", """
				target highly-available
				server SQL-1 : sql-server
				server SQL-2 : sql-server
				cluster C : active-passive { nodes SQL-1, SQL-2 group Main { resources sql-instance } }
				group G {
				  database Box-1 : messagebox on C.Main { master }
				  database Box-2 : messagebox on SQL-1
				  database Box-3 : messagebox on SQL-2
				}
				"""));
	}

	@Test
	void lowerTargetsDoNotAskForIt() {
		assertEquals(List.of(), Checked.findings("HA-010", """
				target available
				server SQL-1 : sql-server
				group G { database Box : messagebox on SQL-1 { master } }
				"""));
	}

	@Test
	void availabilityGroupIsClean() {
		assertEquals(List.of(), Checked.findings("HA-010", """
				target highly-available
				server SQL-1 : sql-server
				server SQL-2 : sql-server
				availability-group AG : synchronous { replicas SQL-1, SQL-2 }
				group G { database Box : messagebox on AG { master } }
				"""));
	}
}
