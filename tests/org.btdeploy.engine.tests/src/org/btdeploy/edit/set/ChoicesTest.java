package org.btdeploy.edit.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.edit.Fixture;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.ServerNature;
import org.junit.jupiter.api.Test;

class ChoicesTest {
	private final Fixture fixture = Fixture.standard();

	@Test
	void referencesOfferWhatWouldNotBeRefused() {
		assertEquals(List.of(fixture.get("SQL-2")), Choices.of(fixture.get("Sql"), Literals.CLUSTER_GROUP__ACTIVE_NODE));
		assertEquals(List.of(fixture.get("Web")), Choices.of(fixture.get("Process"), Literals.ORCHESTRATION__HOST));
		assertFalse(Choices.of(fixture.get("CLU"), Literals.FAILOVER_CLUSTER__NODES).contains(fixture.get("SQL-1")));
	}

	@Test
	void wordsAndLiteralsOfferTheOthers() {
		assertEquals(List.of("standard", "branch", "developer"), Choices.of(fixture.get("Main"), Literals.BIZ_TALK_GROUP__EDITION_WORD));
		assertEquals(ServerNature.VALUES, Choices.of(fixture.get("HV"), Literals.SERVER__NATURE));
		assertTrue(Choices.of(fixture.get("HV"), Literals.NAMED_ELEMENT__LABEL).isEmpty());
	}
}
