package org.btdeploy.diagram.svg;

/**
 * @param transparent without background
 * @param embedFont with the glyphs of the bundled font that occur, for browsers on machines without it; makes the file some
 *            tens of kilobytes larger and takes longer
 * @param scale points (of 1/72 inch) that a unit of the scene has on paper; 0 for natural size, a pixel of a web page
 */
public record SvgOptions(boolean transparent, boolean embedFont, double scale) {
	/** With background, without font. */
	public static final SvgOptions DEFAULT = new SvgOptions(false, false);

	/** Without font. */
	public SvgOptions(boolean transparent) {
		this(transparent, false);
	}

	/** In natural size. */
	public SvgOptions(boolean transparent, boolean embedFont) {
		this(transparent, embedFont, 0);
	}
}
