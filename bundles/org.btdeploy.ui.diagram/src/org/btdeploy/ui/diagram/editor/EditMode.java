package org.btdeploy.ui.diagram.editor;

import org.btdeploy.ui.diagram.Messages;

/** What the editor shows. */
public enum EditMode {
	TEXT,
	SPLIT,
	DIAGRAM;

	/** @return id of the command that switches to it */
	String command() {
		return "org.btdeploy.ui.diagram." + key();
	}

	String label() {
		return Messages.get("EditMode_" + key());
	}

	String tip(String keys) {
		return Messages.get("EditMode_" + key() + "_tip", keys);
	}

	private String key() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	boolean showsText() {
		return this != DIAGRAM;
	}

	boolean showsDiagram() {
		return this != TEXT;
	}
}
