package org.btdeploy.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A command line that is measured. The clock is ours; the memory is what {@code /usr/bin/time} learns from the operating
 * system of the program and of those it waited for.
 */
final class Program {
	private final List<String> command;
	private final Path folder;
	private final Set<Integer> fine;

	/**
	 * @param folder where it runs, and where its output is kept as {@code log.txt}
	 * @param fine exit codes that are no failure
	 */
	Program(List<String> command, Path folder, Set<Integer> fine) {
		this.command = command;
		this.folder = folder;
		this.fine = fine;
	}

	/** Runs it once; after the limit it is ended with all it has started. */
	Measured run(long limitSeconds) throws IOException, InterruptedException {
		Path memory = folder.resolve("memory.txt");
		List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-q", "-f", "%M", "-o", memory.toString()));
		timed.addAll(command);
		Files.deleteIfExists(memory);
		File log = folder.resolve("log.txt").toFile();
		long start = System.nanoTime();
		Process process = new ProcessBuilder(timed).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log).start();
		boolean ended = process.waitFor(limitSeconds, TimeUnit.SECONDS);
		double seconds = (System.nanoTime() - start) / 1e9;
		if (!ended) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly().waitFor();
			return new Measured(seconds, 0, "not ended after " + limitSeconds + " s");
		}
		int code = process.exitValue();
		return new Measured(seconds, memory(memory), fine.contains(code) ? null : "exit code " + code);
	}

	private static long memory(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		return Long.parseLong(lines.get(lines.size() - 1).strip());
	}
}
