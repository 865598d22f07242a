package org.btdeploy.ui.diagram.gesture;

import org.btdeploy.ui.diagram.Messages;

/** The connections that can be drawn. */
public enum ConnectionKind {
	FLOW,
	DATA_ACCESS,
	ADMINISTRATION,
	TRUST;

	/** @return name in the palette */
	public String label() {
		return Messages.get("ConnectionKind_" + name());
	}

	/** @return how it is drawn, for the tooltip */
	public String tip() {
		return Messages.get("ConnectionKind_" + name() + "_tip");
	}

	/** @return word of the language for connections that are no flows */
	String word() {
		return this == DATA_ACCESS ? "data-access" : "administration";
	}
}
