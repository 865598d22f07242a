package org.btdeploy.diagram.scene;

/** What a line means. */
public enum LineKind {
	/** A flow, connection, trust. */
	NORMAL,
	/** Two things belong together; thinner. */
	QUIET,
	/** Something forbidden that exists. */
	WRONG,
	/** Something required that is missing. */
	MISSING
}
