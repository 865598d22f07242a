package org.btdeploy.edit.delete;

import static org.btdeploy.edit.Fixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Fixture;
import org.btdeploy.model.Acceptance;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Note;
import org.btdeploy.model.PortRange;
import org.junit.jupiter.api.Test;

class DeleteElementsTest {
	private final Fixture fixture = Fixture.standard();

	@Test
	void serverTakesItsFlowsAndRulesAlongAndLeavesLists() {
		DeleteElements delete = new DeleteElements(fixture.get("RELAY-1"));
		assertEquals("Delete RELAY-1", delete.label());
		assertEquals(Set.of("The firewall rule RELAY-1 to Processing goes too.", "The flow In goes too.",
			"RELAY-1 is taken out of the note N (subjects).", "In is taken out of the flow Or (alternative)."), Set.copyOf(delete.consequences()));
		fixture.run(delete);
		assertFalse(fixture.has("In"));
		assertTrue(((Firewall) fixture.get("FW1")).getRules().isEmpty());
		assertNull(((MessageFlow) fixture.get("Or")).getAlternativeTo());
		assertEquals(1, ((Note) fixture.get("N")).getSubjects().size());
	}

	@Test
	void clusterNodeIsNoLongerActiveNorOwner() {
		fixture.run(new DeleteElements(fixture.get("SQL-1")));
		ClusterGroup group = (ClusterGroup) fixture.get("Sql");
		assertNull(group.getActiveNode());
		assertEquals(List.of(fixture.get("SQL-2")), group.getPossibleOwners());
	}

	@Test
	void whatDependsGoesInAChain() {
		DeleteElements delete = new DeleteElements(fixture.get("CLU"));
		assertEquals(List.of("The database MsgBox goes too.", "The log shipping Shipping goes too.", "The acceptance SEC-020 on MsgBox goes too."), delete.consequences());
		fixture.run(delete);
		assertFalse(fixture.has("MsgBox"));
		assertTrue(fixture.deployment().getElements().stream().noneMatch(Acceptance.class::isInstance));
	}

	@Test
	void noteGoesWithTheLastOfItsSubjectsOnly() {
		fixture.run(new DeleteElements(List.of(fixture.get("FW1"))));
		assertTrue(fixture.has("N"));
		fixture.run(new DeleteElements(fixture.get("Perimeter")));
		assertFalse(fixture.has("N"));
	}

	@Test
	void domainTakesItsServersAndTrustsAlong() {
		DeleteElements delete = new DeleteElements(fixture.get("Processing"));
		assertTrue(delete.consequences().containsAll(List.of("The trust Processing -> Data goes too.", "The host instance Work on BTS-1 goes too.",
			"BTS-1 is taken out of the NLB cluster Farm (members).", "Processing is taken out of the firewall FW1 (protected domains).")), delete.consequences()::toString);
		assertTrue(delete.affected().contains(fixture.get("Farm")));
		fixture.run(delete);
		assertFalse(fixture.has("BTS-1"));
	}

	@Test
	void elementsWithinOthersNeedNotBeLeftOut() {
		fixture.run(new DeleteElements(List.of(fixture.get("BTS-1"), fixture.get("Processing"))));
		assertFalse(fixture.has("Processing"));
	}

	@Test
	void deploymentAndPortsAreRefused() {
		assertEquals("The deployment itself cannot be deleted; delete the file instead.", refused(new DeleteElements(fixture.deployment())));
		assertEquals("Ports are changed at their connection or firewall rule.", refused(new DeleteElements(fixture.first(PortRange.class))));
		var server = fixture.get("SQL-1");
		fixture.run(new DeleteElements(server));
		assertEquals("SQL-1 is not in this deployment any more.", refused(new DeleteElements(server)));
	}
}
