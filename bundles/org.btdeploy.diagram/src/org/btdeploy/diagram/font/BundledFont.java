package org.btdeploy.diagram.font;

import java.io.IOException;
import java.io.InputStream;

/** Gives the TrueType files of the bundled family (Inter, SIL Open Font License) to the writers that draw glyphs themselves. */
public final class BundledFont {
	/** Family name, as used in SVG. */
	public static final String FAMILY = "Inter";

	private BundledFont() {
	}

	/**
	 * @return the file of a weight, to be closed by the caller
	 * @throws IOException where the installation lacks it
	 */
	public static InputStream open(FontWeight weight) throws IOException {
		InputStream in = BundledFont.class.getResourceAsStream(weight.file());
		if (in == null) {
			throw new IOException(weight.file());
		}
		return in;
	}
}
