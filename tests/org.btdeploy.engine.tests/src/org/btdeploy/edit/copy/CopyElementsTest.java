package org.btdeploy.edit.copy;

import static org.btdeploy.edit.Fixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.btdeploy.edit.Fixture;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.Trust;
import org.junit.jupiter.api.Test;

class CopyElementsTest {
	private static final String EMPTY = """
		deployment E {
		  domain Data : data { server SQL-1 : sql-server }
		}
		""";

	private final Fixture fixture = Fixture.standard();

	@Test
	void duplicateStandsAfterItsOriginalUnderTheNextName() {
		CopyElements duplicate = CopyElements.duplicate(List.of(fixture.get("SQL-1")));
		assertEquals("Duplicate SQL-1", duplicate.label());
		fixture.run(duplicate);
		assertEquals(List.of("SQL-1", "SQL-3", "SQL-2"), ((Domain) fixture.get("Data")).getMembers().stream().map(member -> member.getName()).toList());
		assertEquals(List.of(fixture.get("SQL-1"), fixture.get("SQL-2")), ((FailoverCluster) fixture.get("CLU")).getNodes());
	}

	@Test
	void copiesReferToWhatWasCopiedWithThem() {
		fixture.run(CopyElements.duplicate(List.of(fixture.get("SQL-1"), fixture.get("SQL-2"), fixture.get("CLU"))));
		ClusterGroup group = (ClusterGroup) fixture.get("Sql-2");
		assertSame(fixture.get("CLU-2"), group.eContainer());
		assertSame(fixture.get("SQL-3"), group.getActiveNode());
		assertEquals(List.of(fixture.get("SQL-3"), fixture.get("SQL-4")), ((FailoverCluster) group.eContainer()).getNodes());
	}

	@Test
	void duplicateGroupHasNoSecondDefaultHostOrMaster() {
		fixture.run(CopyElements.duplicate(List.of(fixture.get("Work"), fixture.get("MsgBox"))));
		assertFalse(((Host) fixture.get("Work-2")).isDefault());
		assertFalse(((Database) fixture.get("MsgBox-2")).isMaster());
		fixture.run(CopyElements.duplicate(List.of(fixture.get("Main"))));
		assertSame(fixture.get("Work-3"), ((ReceiveLocation) fixture.get("OrdersFile-2")).getHost());
	}

	@Test
	void intoAnotherDeploymentReferencesGoByName() {
		Fixture other = Fixture.of(EMPTY);
		CopyElements copy = CopyElements.into(List.of(fixture.get("CLU")), other.get("Data"));
		assertEquals(List.of("Leaves out SQL-2 (nodes) at failover cluster CLU.", "Leaves out SQL-2 (possible owners) at cluster group Sql."), copy.consequences());
		assertSame(other.deployment(), other.run(copy).eContainer());
		assertEquals(List.of(other.get("SQL-1")), ((ClusterGroup) other.get("Sql")).getPossibleOwners());
		assertSame(fixture.get("CLU"), fixture.get("Sql").eContainer());
	}

	@Test
	void whatCannotBeSaidThereIsLeftOutOrRefused() {
		Fixture other = Fixture.of(EMPTY);
		assertEquals("The flow In needs Suppliers, which is not there; copy it too.", refused(CopyElements.into(List.of(fixture.get("In")), other.deployment())));
		CopyElements group = CopyElements.into(List.of(fixture.get("Main")), other.deployment());
		assertEquals(List.of("Leaves out database MsgBox, because Sql is not there.", "Leaves out host instance Work on BTS-1, because BTS-1 is not there.",
			"Leaves out FILES (server at the other end) at receive location OrdersFile."), group.consequences());
		other.run(group);
		assertNull(((ReceiveLocation) other.get("OrdersFile")).getEndpoint());
		other.run(CopyElements.into(List.of(fixture.get("In"), fixture.get("Suppliers"), fixture.get("RELAY-1")), other.get("Data")));
		assertSame(other.get("RELAY-1"), ((MessageFlow) other.get("In")).getTarget());
		assertSame(other.get("Data"), other.get("RELAY-1").eContainer());
	}

	@Test
	void handlersGoOnlyWhereTheirHostIs() {
		assertEquals("The orchestration Process needs Work, which is not there; copy it too.", refused(CopyElements.into(List.of(fixture.get("Process")), fixture.get("Other"))));
		fixture.run(CopyElements.into(List.of(fixture.get("Process"), fixture.get("Work")), fixture.get("Other")));
	}

	@Test
	void placesAndTwinsAreRefused() {
		assertEquals("There is no place for a host in D.", refused(CopyElements.into(List.of(fixture.get("Work")), fixture.deployment())));
		assertEquals("Processing trusts Data already.", refused(CopyElements.duplicate(List.of(fixture.first(Trust.class)))));
		assertEquals("Work has an instance on BTS-1 already; a server has one instance of a host at most.",
			refused(CopyElements.duplicate(List.of(((Host) fixture.get("Work")).getInstances().get(0)))));
		assertEquals("D cannot be copied on its own.", refused(CopyElements.duplicate(List.of(fixture.deployment()))));
	}
}
