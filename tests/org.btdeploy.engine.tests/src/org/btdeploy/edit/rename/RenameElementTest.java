package org.btdeploy.edit.rename;

import static org.btdeploy.edit.Fixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.btdeploy.edit.Fixture;
import org.btdeploy.model.Trust;
import org.junit.jupiter.api.Test;

class RenameElementTest {
	private final Fixture fixture = Fixture.standard();

	@Test
	void elementHasTheNewNameAndReferrersAreAffected() {
		RenameElement rename = new RenameElement(fixture.get("SQL-1"), "SQL-A");
		assertEquals("Rename SQL-1 to SQL-A", rename.label());
		assertTrue(rename.affected().contains(fixture.get("CLU")));
		assertEquals(fixture.get("SQL-1"), fixture.run(rename));
		assertTrue(fixture.has("SQL-A"));
	}

	@Test
	void keywordsAreFineAsNames() {
		fixture.run(new RenameElement(fixture.get("SQL-1"), "server"));
		fixture.run(new RenameElement(fixture.get("CLU"), "cluster"));
		fixture.run(new RenameElement(fixture.get("Sql"), "group"));
		assertTrue(fixture.has("cluster.group"));
	}

	@Test
	void takenInvalidAndSameNamesAreRefused() {
		assertEquals("There is a domain named Data already.", refused(new RenameElement(fixture.get("SQL-1"), "Data")));
		assertTrue(refused(new RenameElement(fixture.get("SQL-1"), "1")).startsWith("'1' cannot be a name"));
		assertTrue(refused(new RenameElement(fixture.get("SQL-1"), "a\ud800")).contains("cannot be a name"));
		assertEquals("SQL-1 has that name already.", refused(new RenameElement(fixture.get("SQL-1"), "SQL-1")));
		assertEquals("A name is needed for a server.", refused(new RenameElement(fixture.get("SQL-1"), "")));
	}

	@Test
	void sameSimpleNameIsFineForQualifiableElementsOfDifferentOwners() {
		fixture.run(new RenameElement(fixture.get("Intranet"), "BTS-1"));
		assertEquals("There is a zone named BTS-1 in Corporate already.", refused(new RenameElement(fixture.get("Operations"), "BTS-1")));
	}

	@Test
	void flowsCanLoseTheirNameUnlessItIsNeeded() {
		assertEquals("The name is needed: the flow Or refers to it.", refused(new RenameElement(fixture.get("In"), null)));
		fixture.run(new RenameElement(fixture.get("Or"), null));
		RenameElement name = new RenameElement(fixture.first(Trust.class), "T");
		assertEquals("Rename Processing -> Data to T", name.label());
		fixture.run(name);
		fixture.run(new RenameElement(fixture.first(Trust.class), null));
		assertNull(fixture.first(Trust.class).getName());
	}
}
