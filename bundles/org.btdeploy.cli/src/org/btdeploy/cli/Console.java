package org.btdeploy.cli;

import java.io.PrintWriter;

/**
 * Where a command writes to.
 *
 * @param out results
 * @param err errors and progress
 * @param interactive whether a person sees err on a terminal
 */
public record Console(PrintWriter out, PrintWriter err, boolean interactive) {
	/** Writes one error line. */
	void error(String line) {
		err.println(line);
	}

	/** Writes one error line about a file. */
	void error(Object file, String message) {
		err.println(file + ": error: " + message);
	}
}
