package org.btdeploy.diagram.raster;

import java.awt.Font;

/**
 * Tells whether Java can use fonts of the system. On machines without fonts, or without the libraries that find them, Java
 * fails with all kinds of errors at the first attempt.
 */
final class SystemFonts {
	private static final boolean USABLE = probe();

	private SystemFonts() {
	}

	static boolean areUsable() {
		return USABLE;
	}

	private static boolean probe() {
		try {
			return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('A');
		} catch (RuntimeException | Error e) {
			// which one depends on what is missing: library, configuration, any font at all
			return false;
		}
	}
}
