package org.btdeploy.cli;

/** Exit codes of all commands; documented in the help of each. */
public final class ExitCode {
	/** Everything is fine. */
	public static final int FINE = 0;
	/** There are findings at or above the level asked for, or files that are not formatted. */
	public static final int FINDINGS = 1;
	/** Bad input, bad usage, or an output that cannot be written. */
	public static final int BAD_INPUT = 2;
	/** A fault of the program itself. */
	public static final int INTERNAL = 3;

	private ExitCode() {
	}

	/** @return the more serious of two; bad input outweighs findings */
	public static int worse(int one, int other) {
		return Math.max(one, other);
	}
}
