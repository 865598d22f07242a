package org.btdeploy.benchmarks.process;

/**
 * One run of a program.
 *
 * @param seconds wall clock from start to end
 * @param kibibytes largest resident size of it or of a program it started
 * @param ended why it was no success, null if it was one
 */
record Measured(double seconds, long kibibytes, String ended) {
	boolean succeeded() {
		return ended == null;
	}
}
