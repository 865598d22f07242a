package org.btdeploy.benchmarks.editor;

import org.eclipse.ui.IStartup;

/**
 * Runs in the studio once its window is open, in a thread of its own: works with the real mouse and keys on the file the
 * studio was started with, prints what it measured, one {@code btdeploy.editor NAME VALUE} a line, and ends the process.
 * {@code -Dbtdeploy.editor=work} opens, types and drags, {@code typing} only types, {@code memory} only looks how large the
 * process is.
 */
public final class EditorBenchmark implements IStartup {
	@Override
	public void earlyStartup() {
		Thread.ofPlatform().name("editor benchmark").start(EditorBenchmark::run);
	}

	private static void run() {
		int status = 0;
		try {
			Opened opened = Opened.first();
			switch (System.getProperty("btdeploy.editor")) {
				case "work" -> work(opened);
				case "typing" -> new Typing(opened, new Changes(opened.editor.session()), "").measure();
				case "memory" -> new Footprint(opened).measure();
				default -> throw new IllegalArgumentException("btdeploy.editor is work or memory");
			}
		} catch (Exception | Error e) {
			e.printStackTrace();
			status = 1;
		}
		System.out.flush();
		Runtime.getRuntime().halt(status);
	}

	private static void work(Opened opened) throws Exception {
		new Opening(opened).measure();
		Changes changes = new Changes(opened.editor.session());
		new Typing(opened, changes, "").measure();
		Dragging dragging = new Dragging(opened);
		dragging.measure();
		dragging.keep();
		new Typing(opened, changes, "kept-").measure();
	}

	/** Prints one measured value. */
	static void print(String name, double value) {
		System.out.printf(java.util.Locale.ROOT, "btdeploy.editor %s %.2f%n", name, value);
	}
}
