package org.btdeploy.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of documentation with parts that programs write: they stand between two comments that bear the name of the part. */
public final class Page {
	private final Path file;

	public Page(Path file) {
		this.file = file;
	}

	/**
	 * Replaces a part.
	 *
	 * @throws IOException if the page cannot be read or written, or has no such part
	 */
	public void replace(String part, List<String> lines) throws IOException {
		String begin = "<!-- begin " + part + " -->\n";
		String end = "<!-- end " + part + " -->\n";
		String text = Files.readString(file);
		int from = text.indexOf(begin);
		int to = text.indexOf(end);
		if (from < 0 || to < from) {
			throw new IOException(file + " has no part " + part);
		}
		Files.writeString(file, text.substring(0, from + begin.length()) + String.join("\n", lines) + "\n" + text.substring(to));
	}
}
