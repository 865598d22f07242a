package org.btdeploy.diagram.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ThemesTest {
	/** Least contrast of text, from the accessibility guidelines for web content. */
	private static final double TEXT = 4.5;
	/** Least contrast of signs that carry a meaning. */
	private static final double SIGN = 3;

	@Test
	void textsAreReadableOnTheirGrounds() {
		for (Theme theme : Themes.all()) {
			Theme.Surface s = theme.surface();
			for (int ground : new int[] { s.paper(), s.card(), s.panel(), s.note(), s.faded() }) {
				contrast(theme, s.text(), ground, TEXT);
			}
			for (int ground : new int[] { s.paper(), s.card(), s.faded() }) {
				contrast(theme, s.secondary(), ground, TEXT);
			}
			contrast(theme, s.brick(), s.card(), TEXT);
			for (Theme.TintColors tint : theme.tints()) {
				contrast(theme, tint.title(), tint.fill(), TEXT);
			}
			contrast(theme, theme.tint(Tint.CORPORATE).title(), s.card(), TEXT);
			for (Theme.ChipColors chip : theme.chips()) {
				contrast(theme, chip.text(), chip.fill(), TEXT);
			}
		}
	}

	@Test
	void titlesOfFramesAreReadableInEveryDomain() {
		for (Theme theme : Themes.all()) {
			for (Theme.TintColors tint : theme.tints()) {
				contrast(theme, theme.tint(Tint.CORPORATE).title(), tint.fill(), TEXT);
			}
		}
	}

	/** Host instances stand on the colour of what they do; what has no redundancy is written in the colour of errors. */
	@Test
	void rowsAreReadableOnEveryGround() {
		for (Theme theme : Themes.all()) {
			Theme.Surface surface = theme.surface();
			for (Theme.TintColors tint : theme.tints()) {
				contrast(theme, surface.text(), tint.fill(), TEXT);
				contrast(theme, surface.secondary(), tint.fill(), TEXT);
			}
			contrast(theme, surface.wrong(), surface.faded(), TEXT);
			contrast(theme, surface.wrong(), surface.card(), SIGN);
		}
	}

	@Test
	void linesAndIconsAreVisible() {
		for (Theme theme : Themes.all()) {
			contrast(theme, theme.surface().line(), theme.surface().paper(), TEXT);
			for (Theme.TintColors tint : theme.tints()) {
				contrast(theme, theme.surface().line(), tint.fill(), SIGN);
			}
			for (int ink : theme.inks()) {
				contrast(theme, ink, theme.surface().card(), SIGN);
			}
		}
	}

	@Test
	void allThemesKeepTheOrderOfLightness() {
		for (Theme theme : Themes.all()) {
			double direction = Math.signum(luminance(theme.surface().paper()) - luminance(theme.surface().text()));
			for (Theme.TintColors tint : theme.tints()) {
				double[] order = { luminance(tint.fill()), luminance(tint.border()), luminance(tint.title()) };
				assertTrue(direction * (order[0] - order[1]) > 0 && direction * (order[0] - order[2]) > 0, theme.id());
			}
		}
	}

	@Test
	void namesAreUniqueAndLightIsFirst() {
		assertEquals("light", Themes.all().get(0).id());
		assertEquals(3, Themes.all().stream().map(Theme::id).distinct().count());
	}

	private static void contrast(Theme theme, int a, int b, double least) {
		double brighter = Math.max(luminance(a), luminance(b)) + 0.05;
		double darker = Math.min(luminance(a), luminance(b)) + 0.05;
		assertTrue(brighter / darker >= least,
				() -> theme.id() + " " + Integer.toHexString(a) + " on " + Integer.toHexString(b) + ": " + brighter / darker);
	}

	private static double luminance(int rgb) {
		return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
	}

	private static double channel(int value) {
		double c = (value & 0xff) / 255.0;
		return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
