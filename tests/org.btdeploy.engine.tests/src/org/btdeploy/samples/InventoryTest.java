package org.btdeploy.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;

import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.junit.jupiter.api.Test;

/** The comparison of samples with inventories would notice a difference. */
class InventoryTest {
	@Test
	void differenceNamesWhatIsMissingAndWhatIsSurplus() {
		String difference = Inventory.difference(new TreeSet<>(List.of("server | A", "server | B")), new TreeSet<>(List.of("server | B", "server | C")));
		assertEquals("\n  missing in the sample: server | A\n  not in the inventory:  server | C", difference);
	}

	@Test
	void orderOfAListDoesNotCount() {
		assertEquals(Inventory.fact("server", "A", "iis, biztalk"), Inventory.fact("server", "A", "biztalk, iis"));
	}

	@Test
	void expectedFindingCounts() {
		assertTrue(finding("2").admits(2));
		assertFalse(finding("2").admits(3));
		assertTrue(finding("+").admits(1));
		assertFalse(finding("+").admits(0));
		assertTrue(finding("*").admits(0));
	}

	/** A host at the end of a flow counts as the domains of its instances, and flows of one way are one line. */
	@Test
	void flowsOfHostsAreLinesBetweenDomains() {
		Deployment deployment = DeploymentReader.parse("t.btdeploy", """
				deployment T {
				  domain In : services {
				    server A : biztalk
				  }
				  domain Out : perimeter {
				    server M : mail-server
				  }
				  group G {
				    host H : in-process {
				      instance on A
				    }
				  }
				  flow H -> M : smtp by biztalk
				  flow A -> M : smtp by biztalk
				  flow H -> M : pop3 by biztalk
				}
				""").deployment();
		assertEquals(List.of("flow | A | M | - | smtp | biztalk", "flow | In | M | - | pop3, smtp | biztalk"), List.copyOf(ConnectionInventory.of(deployment)));
	}

	/** Outside domains the servers of a group are its tier; how many of them are joined is counted. */
	@Test
	void serversOutsideDomainsAreTheTierOfTheirGroup() {
		Deployment deployment = DeploymentReader.parse("t.btdeploy", """
				deployment T {
				  server A : biztalk
				  server B : biztalk
				  server S : sql-server
				  group G {
				    host H : in-process {
				      instance on A
				      instance on B
				    }
				  }
				  connection A -> S : data-access
				  connection B -> S : data-access
				}
				""").deployment();
		assertEquals(List.of("connection | data-access | G (2 servers) | S | - | - | -"), List.copyOf(ConnectionInventory.of(deployment)));
	}

	@Test
	void whatNoInventoryKnowsIsSurplus() {
		Deployment deployment = DeploymentReader.parse("t.btdeploy", """
				deployment T {
				  server S : sql-server
				  sql-instance I : engine on S
				}
				""").deployment();
		assertTrue(ModelInventory.of(deployment).contains("other | SqlInstance | I"));
	}

	private static ExpectedFinding finding(String count) {
		return new ExpectedFinding("first", "none", "HA-001", count, "info");
	}
}
