package org.btdeploy.ui.diagram.gesture;

import org.eclipse.gef.commands.Command;

/** A gesture that cannot be done, with the reason. */
final class RefusedCommand extends Command implements Explained {
	private final String reason;

	RefusedCommand(String reason) {
		this.reason = reason;
	}

	@Override
	public String refusal() {
		return reason;
	}

	@Override
	public boolean canExecute() {
		return false;
	}
}
