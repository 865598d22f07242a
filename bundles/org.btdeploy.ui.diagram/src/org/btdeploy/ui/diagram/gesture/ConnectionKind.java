package org.btdeploy.ui.diagram.gesture;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.ui.diagram.Messages;

/** The connections that can be drawn. */
public enum ConnectionKind {
	FLOW("host:send", null),
	DATA_ACCESS("database", "data-access"),
	ADMINISTRATION("server:admin-tools", "administration"),
	SSO("server:sso", "sso"),
	MONITORING("server:monitoring", "monitoring"),
	PORTAL("server:bam-portal", "portal"),
	TRUST("server:domain-controller", null);

	private final String look;
	private final String word;

	ConnectionKind(String look, String word) {
		this.look = look;
		this.word = word;
	}

	/** @return name in the palette */
	public String label() {
		return Messages.get("ConnectionKind_" + name());
	}

	/** @return how it is drawn, for the tooltip */
	public String tip() {
		return Messages.get("ConnectionKind_" + name() + "_tip");
	}

	/** @return the entry whose icon stands for it */
	public NotationEntry icon() {
		return Notation.of(look);
	}

	/** @return word of the language, null for flows and trusts, which are statements of their own */
	public String word() {
		return word;
	}
}
