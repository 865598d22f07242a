package org.btdeploy.dsl.ide.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

class MatchTest {
	@Test
	void beginningPartsAndInsideFitInThisOrder() {
		assertEquals(0, Match.of("sql", "sql-instance").rank());
		assertEquals(1, Match.of("SQL", "sql-instance").rank());
		assertEquals(2, Match.of("sqi", "sql-instance").rank());
		assertEquals(3, Match.of("stan", "sql-instance").rank());
		assertNull(Match.of("xyz", "sql-instance"));
	}

	@Test
	void charactersThatWereTypedAreMarked() {
		assertEquals(List.of(0, 3), Match.of("wr", "WebReceive").marked());
		assertEquals(List.of(6, 7, 8, 9, 10), Match.of("tools", "admin-tools").marked());
		assertEquals(List.of(), Match.of("", "server").marked());
	}
}
