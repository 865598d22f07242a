package org.btdeploy.diagram.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class LineBreakerTest {
	private static final TextStyle NAME = new TextStyle(12, FontWeight.SEMIBOLD);

	@Test
	void shortTextStaysOnOneLine() {
		assertEquals(List.of("SQL-01"), LineBreaker.wrap("SQL-01", NAME, 100, 2));
		assertEquals(List.of(""), LineBreaker.wrap("", NAME, 100, 2));
	}

	@Test
	void breaksAtSpacesHyphensAndHumps() {
		assertEquals(List.of("Master secret", "server"), LineBreaker.wrap("Master secret server", NAME, 90, 2));
		assertEquals(List.of("CONTOSO-", "BIZTALK"), LineBreaker.wrap("CONTOSO-BIZTALK", NAME, 90, 2));
		assertEquals(List.of("BizTalk", "Tracking"), LineBreaker.wrap("BizTalkTracking", NAME, 70, 2));
	}

	@Test
	void breaksBetweenWordsRatherThanInsideOne() {
		assertEquals(List.of("MessageBox db 2,", "MessageBox db 3"), LineBreaker.wrap("MessageBox db 2, MessageBox db 3", NAME, 170, 4));
		assertEquals(List.of("A MessageBox", "Processor"), LineBreaker.wrap("A MessageBoxProcessor", NAME, 100, 4));
	}

	@Test
	void lineFeedsAlwaysBreak() {
		assertEquals(List.of("Node A", "(active)"), LineBreaker.wrap("Node A\n(active)", NAME, 200, 3));
		assertEquals(List.of("A", "", "B"), LineBreaker.wrap("A\n\nB", NAME, 200, 3));
	}

	@Test
	void wordsWithoutJointsAreCutSomewhere() {
		List<String> lines = LineBreaker.wrap("x".repeat(60), NAME, 100, 9);
		assertEquals("x".repeat(60), String.join("", lines));
		assertTrue(lines.stream().allMatch(line -> TextMetrics.width(line, NAME) <= 100));
	}

	@Test
	void whatExceedsTheLinesEndsWithAnEllipsis() {
		List<String> lines = LineBreaker.wrap("one two three four five six seven eight", NAME, 60, 2);
		assertEquals(2, lines.size());
		assertTrue(lines.get(1).endsWith("…"), lines.toString());
		assertTrue(TextMetrics.width(lines.get(1), NAME) <= 60);
		assertEquals(List.of("A…"), LineBreaker.wrap("A\nB", NAME, 60, 1));
	}

	@Test
	void roomSmallerThanACharacterStillEnds() {
		assertEquals(List.of("a", "b", "c"), LineBreaker.wrap("abc", NAME, 0.5, 5));
	}
}
