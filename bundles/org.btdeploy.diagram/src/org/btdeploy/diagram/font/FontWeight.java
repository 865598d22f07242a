package org.btdeploy.diagram.font;

/** The weights of the bundled font family that pictures use, in the order of the columns of the advance table. */
public enum FontWeight {
	REGULAR(400, "Inter-Regular.ttf"),
	SEMIBOLD(600, "Inter-SemiBold.ttf"),
	BOLD(700, "Inter-Bold.ttf");

	private final int css;
	private final String file;

	FontWeight(int css, String file) {
		this.css = css;
		this.file = file;
	}

	/** @return the number that CSS and SVG use for this weight */
	public int css() {
		return css;
	}

	/** @return name of the TrueType file beside this class */
	public String file() {
		return file;
	}
}
