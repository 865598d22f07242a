package org.btdeploy.cli;

import java.io.PrintWriter;
import java.util.Map;

import org.btdeploy.cli.report.Failure;

/**
 * Where a command writes to, and what it may know of its surroundings.
 *
 * @param out results
 * @param err errors and progress
 * @param interactive whether a person sees err on a terminal
 * @param outInteractive whether a person sees out on a terminal
 * @param environment environment variables
 */
public record Console(PrintWriter out, PrintWriter err, boolean interactive, boolean outInteractive, Map<String, String> environment) {
	/** A console without terminal for results and without environment. */
	public Console(PrintWriter out, PrintWriter err, boolean interactive) {
		this(out, err, interactive, false, Map.of());
	}

	/** Writes one error line. */
	void error(String line) {
		err.println(line);
	}

	/** Writes one error line about a file. */
	void error(Object file, String message) {
		err.println(file + ": error: " + message);
	}

	/** Writes one error line. */
	void error(Failure failure) {
		err.println(failure.toLine());
	}
}
