package org.btdeploy.edit.move;

import static org.btdeploy.edit.Fixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.btdeploy.edit.Fixture;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.HostInstance;
import org.junit.jupiter.api.Test;

class MoveElementsTest {
	private final Fixture fixture = Fixture.standard();

	@Test
	void serverMovesBetweenDomainsZonesAndTheDeployment() {
		MoveElements move = MoveElements.to(fixture.get("RELAY-1"), fixture.get("Data"));
		assertEquals("Move RELAY-1 to Data", move.label());
		fixture.run(move);
		fixture.run(MoveElements.to(fixture.get("RELAY-1"), fixture.get("Operations")));
		assertSame(fixture.get("Operations"), fixture.get("RELAY-1").eContainer());
		fixture.run(MoveElements.to(fixture.get("RELAY-1"), fixture.deployment()));
		assertSame(fixture.deployment(), fixture.get("RELAY-1").eContainer());
	}

	@Test
	void siblingsAreReordered() {
		MoveElements before = new MoveElements(List.of(fixture.get("HV"), fixture.get("BTS-2")), fixture.get("Processing"), fixture.get("BTS-1"));
		assertEquals("Move 2 elements before BTS-1", before.label());
		fixture.run(before);
		assertEquals(List.of(fixture.get("HV"), fixture.get("BTS-2"), fixture.get("BTS-1")), ((Domain) fixture.get("Processing")).getMembers());
		fixture.run(MoveElements.to(fixture.get("HV"), fixture.get("Processing")));
		assertEquals(fixture.get("HV"), ((Domain) fixture.get("Processing")).getMembers().get(2));
		assertEquals("It is there already.", refused(MoveElements.to(fixture.get("HV"), fixture.get("Processing"))));
	}

	@Test
	void databaseMovesBetweenGroupAndDeployment() {
		fixture.run(MoveElements.to(fixture.get("MsgBox"), fixture.deployment()));
		fixture.run(MoveElements.to(fixture.get("MsgBox"), fixture.get("Other")));
		assertSame(fixture.get("Other"), fixture.get("MsgBox").eContainer());
	}

	@Test
	void whatTheLanguageCannotWriteIsRefused() {
		assertEquals("The zone Intranet cannot stand in a zone.", refused(MoveElements.to(fixture.get("Intranet"), fixture.get("Operations"))));
		assertEquals("The host Work cannot stand in a deployment.", refused(MoveElements.to(fixture.get("Work"), fixture.deployment())));
		assertEquals("SQL-1 cannot be moved to another deployment; copy it there.", refused(MoveElements.to(fixture.get("SQL-1"), Fixture.standard().get("Data"))));
		assertEquals("RELAY-1 is no sibling before which this could stand.",
			refused(new MoveElements(List.of(fixture.get("SQL-1")), fixture.get("Processing"), fixture.get("RELAY-1"))));
	}

	@Test
	void namesInTheNewOwnerAreRespected() {
		fixture.run(new CreateElement(Literals.ZONE, fixture.get("Data")).with(Literals.NAMED_ELEMENT__NAME, "Intranet"));
		assertEquals("There is a zone named Intranet in Corporate already.", refused(MoveElements.to(fixture.get("Data.Intranet"), fixture.get("Corporate"))));
		assertEquals("Two of the elements are named Intranet; they cannot both be in Processing.",
			refused(new MoveElements(List.of(fixture.get("Data.Intranet"), fixture.get("Corporate.Intranet")), fixture.get("Processing"), null)));
	}

	@Test
	void hostsStayWithWhatRunsInThem() {
		assertEquals("The receive location OrdersFile runs in Work and would stay behind in its group; move it too.", refused(MoveElements.to(fixture.get("Work"), fixture.get("Other"))));
		assertEquals("Work is a host of Main; ports and orchestrations run in hosts of their own group.", refused(MoveElements.to(fixture.get("Process"), fixture.get("Other"))));
		List<org.btdeploy.model.NamedElement> all = List.of(fixture.get("Work"), fixture.get("Web"), fixture.get("Orders"), fixture.get("Invoices"), fixture.get("Process"));
		fixture.run(new MoveElements(all, fixture.get("Other"), null));
		assertSame(fixture.get("Other"), fixture.get("Work").eContainer());
	}

	@Test
	void clusterGroupsAndInstancesKeepWhatTheyNeed() {
		var other = fixture.run(new CreateElement(Literals.FAILOVER_CLUSTER, fixture.deployment()));
		assertEquals("SQL-1 is not a node of Cluster-1.", refused(MoveElements.to(fixture.get("Sql"), other)));
		HostInstance instance = fixture.first(HostInstance.class);
		fixture.run(MoveElements.to(instance, fixture.get("Web")));
		assertSame(fixture.get("Web"), instance.eContainer());
	}
}
