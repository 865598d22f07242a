package org.btdeploy.cli;

import java.nio.file.Path;

/** Shows on a terminal how far a command has come with many files; silent otherwise. */
final class Progress {
	private static final int MANY = 8;

	private final Console console;
	private final int total;
	private int done;

	Progress(Console console, int total) {
		this.console = console;
		this.total = total;
	}

	/** Says that work on the file begins. */
	void next(Path file) {
		done++;
		if (console.interactive() && total > MANY) {
			console.err().print("\r\u001b[K" + Messages.get("Progress_file", Integer.toString(done), Integer.toString(total), file));
			console.err().flush();
		}
	}

	/** Removes the line again, before something else is written and at the end. */
	void end() {
		if (console.interactive() && total > MANY) {
			// What is still in the buffer would otherwise follow the next line of progress.
			console.out().flush();
			console.err().print("\r\u001b[K");
			console.err().flush();
		}
	}
}
