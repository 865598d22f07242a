package org.btdeploy.ui.diagram.gesture;

/** A command that knows why it cannot be executed. */
interface Explained {
	/** @return a sentence for the user, null if it can be executed */
	String refusal();
}
