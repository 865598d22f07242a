package org.btdeploy.benchmarks.process;

/**
 * A size of deployment with what is promised for it.
 *
 * @param target largest part of PlantUML's time, 0 for no promise
 * @param mebibytes largest memory, 0 for no promise
 * @param runs how often it is run after a run for warming up; 1 means just once, without that
 */
record Case(int servers, double target, int mebibytes, int runs) {
}
