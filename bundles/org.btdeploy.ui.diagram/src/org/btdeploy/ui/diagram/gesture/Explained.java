package org.btdeploy.ui.diagram.gesture;

import org.eclipse.gef.commands.Command;

/** A command that knows why it cannot be executed. It never undoes, since what it does goes back into the text, whose undo counts. */
abstract class Explained extends Command {
	/** @return a sentence for the user, null if it can be executed */
	abstract String refusal();

	@Override
	public final boolean canExecute() {
		return refusal() == null;
	}

	@Override
	public final boolean canUndo() {
		return false;
	}
}
