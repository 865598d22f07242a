package org.btdeploy.dsl.sync;

/** A change of the model that cannot become text; the message says in plain words why. The model must be read anew then. */
public final class SyncException extends RuntimeException {
	private static final long serialVersionUID = 1;

	public SyncException(String message) {
		super(message);
	}

	SyncException(RuntimeException cause) {
		super(cause.getMessage(), cause);
	}
}
