package org.btdeploy.dsl.print;

/** The model holds something the language has no words for; the message tells users what. */
public final class UnwritableException extends RuntimeException {
	private static final long serialVersionUID = 1;

	public UnwritableException(String message) {
		super(message);
	}
}
