package org.btdeploy.cli;

/** Input or usage that a command cannot work with; the message is one line for the user. */
final class InputException extends Exception {
	private static final long serialVersionUID = 1L;

	InputException(String message) {
		super(message);
	}
}
