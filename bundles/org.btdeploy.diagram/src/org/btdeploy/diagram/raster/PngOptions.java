package org.btdeploy.diagram.raster;

/**
 * How to make pixels of a picture.
 *
 * @param scale pixels per point
 * @param dpi resolution noted in the file, which decides how large it is placed in documents
 * @param transparent without background
 */
public record PngOptions(double scale, int dpi, boolean transparent) {
	/** Points of a picture at its natural size, per inch. */
	private static final int NATURAL = 96;

	/** @return as many pixels as the picture has points, times the scale; placed in documents at its natural size */
	public static PngOptions scaled(double scale, boolean transparent) {
		return new PngOptions(scale, (int) Math.round(NATURAL * scale), transparent);
	}

	/** @return natural size at the given resolution */
	public static PngOptions atDpi(int dpi, boolean transparent) {
		return new PngOptions((double) dpi / NATURAL, dpi, transparent);
	}
}
