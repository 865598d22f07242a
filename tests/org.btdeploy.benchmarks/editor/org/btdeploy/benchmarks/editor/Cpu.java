package org.btdeploy.benchmarks.editor;

import java.lang.management.ManagementFactory;

/** Time of the processors, in nanoseconds: what a busy machine does not change. */
final class Cpu {
	private Cpu() {
	}

	/** @return what all threads of the process took so far */
	static long process() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos(); // the runtime of the product has no bean for it
	}

	/** @return what the calling thread took so far */
	static long thread() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}
}
