package org.btdeploy.cli.report;

/**
 * Something that kept a run from doing all it was asked for: a file that cannot be read, settings that cannot be understood,
 * an own rule that failed.
 *
 * @param file the file it is about, null if none is
 * @param line line in the file, counted from 1; 0 if the whole file is meant
 * @param column column in the line, counted from 1
 * @param message what is wrong and what to do, in one line
 */
public record Failure(String file, int line, int column, String message) {
	/** @return the line for the user */
	public String toLine() {
		if (file == null) {
			return "btdeploy: error: " + message;
		}
		return (line == 0 ? file : file + ":" + line + ":" + column) + ": error: " + message;
	}
}
