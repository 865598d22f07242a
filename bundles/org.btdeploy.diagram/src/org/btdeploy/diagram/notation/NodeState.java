package org.btdeploy.diagram.notation;

/** States of an element that change how its card is drawn. */
public enum NodeState {
	/** Passive node of a failover cluster or disabled host instance: faded and dashed. */
	PASSIVE,
	/** Not a machine but a host or a location: dashed. */
	LOGICAL,
	/** A name that nothing in the file bears: dashed in the colour of errors. */
	UNRESOLVED
}
