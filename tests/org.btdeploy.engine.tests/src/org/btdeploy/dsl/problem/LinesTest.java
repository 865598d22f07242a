package org.btdeploy.dsl.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinesTest {
	@Test
	void everyLineEndCountsOnce() {
		Lines lines = new Lines("a\nb\r\nc\rd");
		assertEquals(4, lines.count());
		assertEquals("1:1", at(lines, 0));
		assertEquals("2:1", at(lines, 2));
		assertEquals("2:2", at(lines, 3));
		assertEquals("3:1", at(lines, 5));
		assertEquals("4:1", at(lines, 7));
		assertEquals("4:2", at(lines, 8));
	}

	@Test
	void emptyTextHasOneLine() {
		assertEquals("1:1", at(new Lines(""), 0));
	}

	private static String at(Lines lines, int offset) {
		return lines.line(offset) + ":" + lines.column(offset);
	}
}
