package org.btdeploy.diagram.scene;

import org.btdeploy.diagram.notation.Ink;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.notation.Theme.ChipColors;

/**
 * How a chip looks: by who opens the connection, or by what the line means where nobody opens one.
 *
 * @param colors ground, border and text
 * @param dashed whether its border is dashed
 * @param sign icon before the words, null for none
 */
record ChipLook(ChipColors colors, boolean dashed, String sign) {
	static ChipLook of(ChipContent content, Theme theme) {
		Theme.Surface surface = theme.surface();
		return switch (content.line()) {
			case NORMAL, QUIET -> new ChipLook(theme.chip(content.initiator()), false, sign(content));
			case TRUST, MUTUAL_TRUST -> filled(surface.line(), theme, sign(content));
			case WRONG -> filled(surface.wrong(), theme, sign(content));
			case MISSING -> new ChipLook(new ChipColors(surface.card(), surface.wrong(), surface.wrong()), true, sign(content));
			case ACCEPTED -> new ChipLook(new ChipColors(surface.card(), surface.quiet(), surface.secondary()), false, sign(content));
			case SHIPPING -> filled(theme.ink(Ink.PURPLE), theme, sign(content));
		};
	}

	private static ChipLook filled(int ground, Theme theme, String sign) {
		return new ChipLook(new ChipColors(ground, ground, theme.surface().paper()), false, sign);
	}

	static String sign(ChipContent content) {
		return switch (content.line()) {
			case WRONG -> "chip-cross";
			case MISSING -> "chip-missing";
			default -> content.locked() ? "chip-lock" : null;
		};
	}
}
