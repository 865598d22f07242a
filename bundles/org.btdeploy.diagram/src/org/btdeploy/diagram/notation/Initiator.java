package org.btdeploy.diagram.notation;

/** Who opens a connection, which decides the colour of its chips. */
public enum Initiator {
	PARTNER,
	BIZTALK,
	ADMINISTRATOR,
	/** No initiator: a plain label on a line, such as "or" or the purpose of a connection. */
	NONE
}
