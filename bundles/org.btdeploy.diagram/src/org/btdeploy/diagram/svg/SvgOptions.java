package org.btdeploy.diagram.svg;

/**
 * @param transparent without background
 * @param embedFont with the glyphs of the bundled font that occur, for browsers on machines without it; makes the file some
 *            tens of kilobytes larger and takes longer
 */
public record SvgOptions(boolean transparent, boolean embedFont) {
	/** With background, without font. */
	public static final SvgOptions DEFAULT = new SvgOptions(false, false);

	/** Without font. */
	public SvgOptions(boolean transparent) {
		this(transparent, false);
	}
}
