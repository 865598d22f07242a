package org.btdeploy.benchmarks.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** How much memory the whole process takes, as the system counts it, in MiB. */
final class Footprint {
	private static final int EDITS = 40;

	private final Opened opened;

	Footprint(Opened opened) {
		this.opened = opened;
	}

	/** After opening; after forty changes of the text, each drawn; after the collector was asked to tidy up. */
	void measure() throws Exception {
		Thread.sleep(5000);
		EditorBenchmark.print("memory-open", resident("VmRSS"));
		for (int i = 0; i < EDITS; i++) {
			int number = i;
			opened.inUi(() -> edit(number));
			opened.settle();
		}
		EditorBenchmark.print("memory-worked", resident("VmRSS"));
		EditorBenchmark.print("memory-peak", resident("VmHWM"));
		System.gc();
		Thread.sleep(3000);
		EditorBenchmark.print("memory-tidied", resident("VmRSS"));
		Runtime heap = Runtime.getRuntime();
		EditorBenchmark.print("heap-used", (heap.totalMemory() - heap.freeMemory()) / 1048576.0);
		EditorBenchmark.print("heap-committed", heap.totalMemory() / 1048576.0);
	}

	/** A domain with a server more, then one less. */
	private Object edit(int number) throws BadLocationException {
		IDocument document = opened.editor.session().document();
		String added = "\n  domain Measured \"Measured\" : services {\n    server MEASURED-1 \"Measured\" : biztalk\n  }";
		int at = document.get().indexOf('{', document.get().indexOf("\ndeployment ")) + 1;
		document.replace(at, number % 2 == 0 ? 0 : added.length(), number % 2 == 0 ? added : "");
		return null;
	}

	private static double resident(String line) throws IOException {
		for (String status : Files.readAllLines(Path.of("/proc/self/status"))) {
			if (status.startsWith(line + ":")) {
				return Integer.parseInt(status.replaceAll("\\D", "")) / 1024.0;
			}
		}
		throw new IOException("no " + line);
	}
}
