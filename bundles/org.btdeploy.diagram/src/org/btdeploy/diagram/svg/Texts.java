package org.btdeploy.diagram.svg;

/** Which texts a writer puts into the SVG. */
enum Texts {
	/** All, as text: for files. */
	ALL,
	/** Only those the bundled font has no glyphs for: the others are drawn by whoever asked for the SVG. */
	UNCOVERED,
	/** None. */
	NONE
}
