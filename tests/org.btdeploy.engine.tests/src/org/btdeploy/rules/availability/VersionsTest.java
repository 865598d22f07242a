package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VersionsTest {
	@Test
	void theFirstNumberIsTheYear() {
		assertTrue(Versions.isBefore("SQL Server 2014 SP3", 2016));
		assertFalse(Versions.isBefore("2016", 2016));
		assertFalse(Versions.isBefore(null, 2016));
		assertFalse(Versions.isBefore("latest", 2016));
	}

	@Test
	void servicePacksAreComparedWithinTheirYear() {
		assertTrue(Versions.isBeforeServicePack("2016 SP1 CU15", 2016, 2));
		assertTrue(Versions.isBeforeServicePack("2016 sp 1", 2016, 2));
		assertTrue(Versions.isBeforeServicePack("2016 RTM", 2016, 2));
		assertFalse(Versions.isBeforeServicePack("2016 SP2", 2016, 2));
		assertFalse(Versions.isBeforeServicePack("2016 SP10", 2016, 2));
		assertFalse(Versions.isBeforeServicePack("2014 SP1", 2016, 2));
		assertFalse(Versions.isBeforeServicePack("2016", 2016, 2), "unknown");
		assertFalse(Versions.isBeforeServicePack("2016 CU1", 2016, 2), "the service pack is unknown");
		assertFalse(Versions.isBeforeServicePack(null, 2016, 2));
	}

	@Test
	void cumulativeUpdatesAreComparedWithinTheirYear() {
		assertTrue(Versions.isBeforeUpdate("2016 CU4", 2016, 5));
		assertTrue(Versions.isBeforeUpdate("2016 RTM", 2016, 5));
		assertFalse(Versions.isBeforeUpdate("2016 CU5", 2016, 5));
		assertFalse(Versions.isBeforeUpdate("2020 CU1", 2016, 5));
		assertFalse(Versions.isBeforeUpdate("2016 FP3", 2016, 5));
		assertFalse(Versions.isBeforeUpdate("2016 CU", 2016, 5));
		assertFalse(Versions.isBeforeUpdate("", 2016, 5));
	}
}
