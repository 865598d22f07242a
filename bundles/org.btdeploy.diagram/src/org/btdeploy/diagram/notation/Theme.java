package org.btdeploy.diagram.notation;

import java.util.List;

/**
 * The colours of a picture, as 0xRRGGBB. All themes keep the same order of lightness and a contrast of at least 4.5 to 1
 * for every text on its ground.
 *
 * @param id name for the command line
 * @param surface paper, cards and text
 * @param tints fill, border and title per {@link Tint}
 * @param inks colour per {@link Ink}
 * @param chips colours per {@link Initiator}
 * @param badges colour per {@link Severity}
 */
public record Theme(String id, Surface surface, List<TintColors> tints, List<Integer> inks, List<ChipColors> chips,
		List<Integer> badges) {

	/**
	 * @param paper background of the picture
	 * @param card ground of cards, zones and firewall plates
	 * @param faded ground of passive cards
	 * @param border border of cards
	 * @param zone border of zones and frames
	 * @param text names
	 * @param secondary roles, subtitles, footer and passive names
	 * @param line lines and arrow heads
	 * @param quiet lines that only say that two things belong together
	 * @param brick name of firewalls
	 * @param note ground of notes
	 * @param noteBorder border of notes
	 * @param panel ground of the legend
	 * @param wrong what is missing or forbidden
	 */
	public record Surface(int paper, int card, int faded, int border, int zone, int text, int secondary, int line, int quiet,
			int brick, int note, int noteBorder, int panel, int wrong) {
	}

	/**
	 * @param fill ground of a domain
	 * @param border its border
	 * @param title its title
	 */
	public record TintColors(int fill, int border, int title) {
	}

	/**
	 * @param fill ground of a chip
	 * @param border its border
	 * @param text its text and lock
	 */
	public record ChipColors(int fill, int border, int text) {
	}

	public TintColors tint(Tint tint) {
		return tints.get(tint.ordinal());
	}

	public int ink(Ink ink) {
		return inks.get(ink.ordinal());
	}

	public ChipColors chip(Initiator initiator) {
		return chips.get(initiator.ordinal());
	}

	public int badge(Severity severity) {
		return badges.get(severity.ordinal());
	}
}
