package org.btdeploy.rcp;

import java.lang.management.ManagementFactory;

/** Prints when the steps of the start were reached, for the benchmark; only with {@code -Dbtdeploy.times=true}. */
final class StartTimes {
	private static final boolean ON = Boolean.getBoolean("btdeploy.times");

	private StartTimes() {
	}

	static void note(String step) {
		if (ON) {
			System.out.println("btdeploy.times " + step + " " + (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) + " ms");
		}
	}
}
