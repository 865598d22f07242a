package org.btdeploy.diagram.layout;

/** Which way a sheet is held. */
public enum Orientation {
	/** Higher than wide. */
	PORTRAIT,
	/** Wider than high. */
	LANDSCAPE
}
