package org.btdeploy.diagram.page;

import java.util.List;

/**
 * The page a picture is to fit.
 *
 * @param margin free room at each edge in points of 1/72 inch
 */
public record PageSetup(PageFormat format, Orientation orientation, double margin) {
	/** That format with its usual margins. */
	public PageSetup(PageFormat format, Orientation orientation) {
		this(format, orientation, format.margin());
	}

	/** @return the same page with that margin in millimetres */
	public PageSetup withMargin(double millimetres) {
		return new PageSetup(format, orientation, millimetres * 72 / 25.4);
	}

	/** @return the pages that come into question, the one to take in case of doubt first */
	List<Sides> sides() {
		Sides portrait = new Sides(format.shortSide(), format.longSide());
		Sides landscape = new Sides(format.longSide(), format.shortSide());
		return switch (orientation) {
			case PORTRAIT -> List.of(portrait);
			case LANDSCAPE -> List.of(landscape);
			case AUTO -> format == PageFormat.WIDESCREEN ? List.of(landscape) : List.of(landscape, portrait);
		};
	}

	/** Width and height of a page in points of 1/72 inch. */
	record Sides(double width, double height) {
		boolean isLandscape() {
			return width > height;
		}
	}
}
