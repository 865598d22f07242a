package org.btdeploy.diagram.scene;

import org.btdeploy.diagram.font.FontWeight;
import org.btdeploy.diagram.font.TextStyle;

/** The text styles of pictures. Nothing is smaller than 9.5 points. */
final class Styles {
	static final TextStyle PICTURE_TITLE = new TextStyle(22, FontWeight.BOLD);
	static final TextStyle PICTURE_SUBTITLE = new TextStyle(12, FontWeight.REGULAR);
	static final TextStyle DOMAIN_TITLE = new TextStyle(15, FontWeight.SEMIBOLD);
	static final TextStyle DOMAIN_DETAIL = new TextStyle(11, FontWeight.REGULAR);
	static final TextStyle ZONE_TITLE = new TextStyle(11.5, FontWeight.SEMIBOLD);
	static final TextStyle FRAME_TITLE = new TextStyle(11.5, FontWeight.SEMIBOLD);
	static final TextStyle NAME = new TextStyle(12, FontWeight.SEMIBOLD);
	static final TextStyle ROLE = new TextStyle(10.5, FontWeight.REGULAR);
	static final TextStyle FIREWALL_NAME = new TextStyle(11.5, FontWeight.BOLD);
	static final TextStyle FIREWALL_DETAIL = new TextStyle(9.5, FontWeight.REGULAR);
	static final TextStyle CHIP = new TextStyle(11, FontWeight.SEMIBOLD);
	static final TextStyle LABEL = new TextStyle(10, FontWeight.REGULAR);
	static final TextStyle LEGEND_TITLE = new TextStyle(12.5, FontWeight.BOLD);
	static final TextStyle LEGEND_TEXT = new TextStyle(11.5, FontWeight.REGULAR);
	static final TextStyle FOOTER = new TextStyle(10.5, FontWeight.REGULAR);

	/** How much wider the widest usual substitute (DejaVu Sans) sets text, for viewers of SVG that lack the font. */
	private static final double SUBSTITUTE = 1.16;

	private Styles() {
	}

	/** @return room for a text of that width with a margin at its right that a substitute font may use up but for two points */
	static double room(double text, double margin) {
		return Math.max(text + margin, text * SUBSTITUTE + 2);
	}
}
