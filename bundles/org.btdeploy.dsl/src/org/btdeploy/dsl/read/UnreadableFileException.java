package org.btdeploy.dsl.read;

import java.io.IOException;

/** A file that cannot be read as text at all; the message says why and what to do, in one line without the file's name. */
public class UnreadableFileException extends IOException {
	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;

	UnreadableFileException(String message) {
		this(message, 0, 0);
	}

	UnreadableFileException(String message, int line, int column) {
		super(message);
		this.line = line;
		this.column = column;
	}

	/** @return line of the place, counted from 1; 0 if the whole file is meant */
	public int line() {
		return line;
	}

	/** @return column of the place, counted from 1; 0 if the whole file is meant */
	public int column() {
		return column;
	}
}
