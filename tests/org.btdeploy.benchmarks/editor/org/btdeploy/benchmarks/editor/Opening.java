package org.btdeploy.benchmarks.editor;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Closes the file and opens it again: from the call to the end of the first painting of the picture. */
final class Opening {
	private static final int WARM = 4;
	private static final int RUNS = 7;

	private final Opened opened;

	Opening(Opened opened) {
		this.opened = opened;
	}

	void measure() throws InterruptedException {
		for (int i = 0; i < WARM + RUNS; i++) {
			opened.close();
			Thread.sleep(300);
			double milliseconds = once();
			if (i >= WARM) {
				EditorBenchmark.print("open", milliseconds);
			}
			opened.settle();
		}
	}

	private double once() throws InterruptedException {
		CountDownLatch painted = new CountDownLatch(1);
		long[] end = new long[1];
		long start = System.nanoTime();
		opened.open();
		opened.inUi(() -> {
			opened.editor.viewer().getControl().addListener(SWT.Paint, (Event event) -> {
				if (end[0] == 0 && opened.editor.viewer().scene() != null) {
					end[0] = System.nanoTime();
					painted.countDown();
				}
			});
			return null;
		});
		if (!painted.await(60, TimeUnit.SECONDS)) {
			throw new IllegalStateException("no picture was painted");
		}
		return (end[0] - start) / 1e6;
	}
}
