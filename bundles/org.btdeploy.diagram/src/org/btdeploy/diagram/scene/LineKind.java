package org.btdeploy.diagram.scene;

/** What a line means. */
public enum LineKind {
	/** A flow or connection. */
	NORMAL,
	/** Two things belong together; thinner. */
	QUIET,
	/** A domain trusts the one the line points to. */
	TRUST,
	/** Two domains trust each other: two arrow heads. */
	MUTUAL_TRUST,
	/** Something forbidden that exists. */
	WRONG,
	/** Something required that is missing. */
	MISSING,
	/** Something forbidden that exists, or dashed something required that is missing, which was accepted. */
	ACCEPTED,
	/** Copies of databases go from the source to the target. */
	SHIPPING
}
