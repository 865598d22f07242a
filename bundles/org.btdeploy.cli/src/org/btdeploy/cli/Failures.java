package org.btdeploy.cli;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.cli.report.Failure;

/** Tells the user at once what could not be done, and keeps it for the report. */
final class Failures {
	private final Console console;
	private final List<Failure> all = new ArrayList<>();

	Failures(Console console) {
		this.console = console;
	}

	void add(Failure failure) {
		console.error(failure);
		all.add(failure);
	}

	List<Failure> all() {
		return all;
	}

	/** @return {@link ExitCode#BAD_INPUT} once there is a failure */
	int code() {
		return all.isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
	}
}
