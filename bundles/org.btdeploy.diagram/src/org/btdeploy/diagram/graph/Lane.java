package org.btdeploy.diagram.graph;

/** The lane of the picture in which a top-level box stands: inner domains follow one another in the middle, others flank them. */
public enum Lane {
	/** The way from outside to inside: perimeter, service interfaces, services, data. */
	MAIN,
	/** Beside the main lane: the corporate domain and what is like it. */
	SIDE,
	/** At the outer edge: the Internet and partners. */
	OUTSIDE
}
