package org.btdeploy.ui.diagram.gesture;

/** A gesture that cannot be done, with the reason. */
final class RefusedCommand extends Explained {
	private final String reason;

	RefusedCommand(String reason) {
		this.reason = reason;
	}

	@Override
	String refusal() {
		return reason;
	}
}
