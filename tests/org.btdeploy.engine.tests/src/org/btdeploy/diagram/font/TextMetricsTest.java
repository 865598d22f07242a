package org.btdeploy.diagram.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

class TextMetricsTest {
	private static final TextStyle NAME = new TextStyle(12, FontWeight.SEMIBOLD);

	@Test
	void tableIsWhatTheGeneratorMakesFromTheFonts() throws IOException {
		try (InputStream in = AdvanceTable.class.getResourceAsStream(AdvanceTable.RESOURCE)) {
			assertArrayEquals(AdvanceTableGenerator.generate(), in.readAllBytes());
		}
	}

	@Test
	void widthEqualsTheSumOfTheAdvancesInTheFont() throws IOException {
		String text = "Süd-Server Ωλ Почта → 17";
		for (FontWeight weight : FontWeight.values()) {
			TrueTypeFont font = AdvanceTableGenerator.open(weight);
			double units = 0;
			for (char c : text.toCharArray()) {
				units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c));
			}
			assertEquals(units * 20 / font.getUnitsPerEm(), TextMetrics.width(text, new TextStyle(20, weight)), 1e-9);
		}
	}

	@Test
	void verticalMetricsAreThoseOfTheFont() {
		assertEquals(0.969, TextMetrics.ascent(1), 0.001);
		assertEquals(0.241, TextMetrics.descent(1), 0.001);
		assertEquals(0.728, TextMetrics.capHeight(1), 0.001);
	}

	@Test
	void charactersTheFontLacksAreEstimatedAndReported() {
		assertTrue(TextMetrics.covers("Processing · “α” – Я"));
		assertFalse(TextMetrics.covers("サーバー"));
		assertEquals(24, TextMetrics.width("日本", NAME), 1e-9);
		assertTrue(TextMetrics.width("😀", NAME) > 12);
	}

	@Test
	void fitEllipsisesOnlyWhatIsTooWide() {
		assertEquals("MessageBox", TextMetrics.fit("MessageBox", NAME, 100));
		String cut = TextMetrics.fit("MessageBox", NAME, 50);
		assertTrue(cut.endsWith("…") && "MessageBox".startsWith(cut.substring(0, cut.length() - 1)), cut);
		assertTrue(TextMetrics.width(cut, NAME) <= 50);
		assertEquals("…", TextMetrics.fit("MessageBox", NAME, 3));
	}

	@Test
	void fitNeverSplitsASurrogatePair() {
		String cut = TextMetrics.fit("😀😀😀", NAME, 30);
		assertEquals("😀…", cut);
	}
}
