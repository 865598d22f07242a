package org.btdeploy.dsl.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.dsl.read.Region;
import org.junit.jupiter.api.Test;

class SourceTextTest {
	@Test
	void comments_areNotLookedForInsideTexts() {
		SourceText source = new SourceText("a \"// no \\\" /* no */\" /* yes */ b // yes\r\nc");
		assertEquals(List.of(new Region(22, 9), new Region(34, 6)), source.comments(0, source.length()));
		assertFalse(source.isLineComment(new Region(22, 9)));
		assertTrue(source.isLineComment(new Region(34, 6)));
	}

	@Test
	void neighbouringTokens_areFoundAcrossComments() {
		SourceText source = new SourceText("a /* x */ // y\n  b");
		assertEquals(1, source.tokenEndBefore(17));
		assertEquals(17, source.tokenStartAfter(1));
		assertEquals(0, source.tokenEndBefore(0));
	}

	@Test
	void lines_endInThreeWays() {
		SourceText source = new SourceText("a\n b\r\n  c\r   d");
		assertEquals(3, source.breaks(0, source.length()));
		assertEquals(List.of(0, 2, 6, 10), List.of(source.lineStart(0), source.lineStart(3), source.lineStart(8), source.lineStart(13)));
		assertEquals(List.of(1, 4, 9, 14), List.of(source.lineEnd(0), source.lineEnd(3), source.lineEnd(8), source.lineEnd(13)));
		assertEquals(4, source.breakBefore(8));
		assertEquals(6, source.afterBreak(4));
		assertEquals("  ", source.indent(8));
	}

	@Test
	void textsOverLines_areKnown() {
		SourceText source = new SourceText("a \"b\nc\" d");
		assertTrue(source.isInString(5));
		assertFalse(source.isInString(8));
	}
}
