package org.btdeploy.ui.diagram.gesture;

import org.eclipse.gef.commands.Command;

/** A gesture that changes only places in the picture. */
public final class LayoutCommand extends Command {
	private final Runnable change;

	LayoutCommand(String label, Runnable change) {
		super(label);
		this.change = change;
	}

	@Override
	public void execute() {
		change.run();
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
