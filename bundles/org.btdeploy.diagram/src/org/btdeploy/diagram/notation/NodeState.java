package org.btdeploy.diagram.notation;

/** States of an element that change how its card is drawn. */
public enum NodeState {
	/** Passive node of a failover cluster or disabled host instance: faded and dashed. */
	PASSIVE,
	/** Not a machine but a host or a location: dashed. */
	LOGICAL,
	/** A name that nothing in the file bears: dashed in the colour of errors. */
	UNRESOLVED,
	/** Nothing takes over when it fails: bordered in the colour of errors. */
	ALONE;

	/** @return whether its border is dashed */
	public boolean isDashed() {
		return this != ALONE;
	}

	/** @return whether it is drawn in the colour of errors */
	public boolean isWrong() {
		return this == UNRESOLVED || this == ALONE;
	}
}
