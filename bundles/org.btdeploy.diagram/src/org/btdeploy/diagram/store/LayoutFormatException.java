package org.btdeploy.diagram.store;

import java.io.IOException;

/** A layout file that cannot be used; the message says why, {@link #line()} where. */
public class LayoutFormatException extends IOException {
	private static final long serialVersionUID = 1L;

	private final int line;

	LayoutFormatException(int line, String message) {
		super(message);
		this.line = line;
	}

	/** @return line in the file, counted from 1 */
	public int line() {
		return line;
	}
}
