package org.btdeploy.diagram.page;

import java.util.Locale;

/** Which way a page is turned. */
public enum Orientation {
	/** Whichever lets the picture be larger. */
	AUTO,
	PORTRAIT,
	LANDSCAPE;

	/** @return the word for it in options */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
