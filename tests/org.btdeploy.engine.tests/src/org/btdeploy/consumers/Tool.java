package org.btdeploy.consumers;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/**
 * A program that reads pictures. Where it is missing, tests fail in continuous integration, where the build installs it, and
 * are left out elsewhere.
 */
final class Tool {
	private static final long SECONDS = 120;

	private final String command;

	private Tool(String command) {
		this.command = command;
	}

	/** @param debian name of the package it is in */
	static Tool of(String command, String debian) {
		for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
			Path file = Path.of(folder, command);
			if (Files.isExecutable(file)) {
				return new Tool(file.toString());
			}
		}
		String missing = command + " is missing; install it (Debian: apt-get install --no-install-recommends " + debian + ")";
		if ("true".equals(System.getenv("CI"))) {
			fail(missing);
		}
		Assumptions.abort(missing);
		return null;
	}

	/**
	 * Runs it to its end.
	 *
	 * @param fonts the only fonts it finds
	 * @param home folder for what it leaves behind
	 * @return what it printed
	 */
	String run(Path fonts, Path home, Object... arguments) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of(command));
		Arrays.stream(arguments).map(Object::toString).forEach(line::add);
		Path output = Files.createTempFile(home, "output", ".txt");
		ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().put("FONTCONFIG_FILE", fonts.toString());
		builder.environment().put("HOME", home.toString());
		builder.environment().remove("DISPLAY");
		Process process = builder.start();
		process.getOutputStream().close();
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			fail(command + " did not end within " + SECONDS + " s: " + Files.readString(output));
		}
		String printed = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
		if (process.exitValue() != 0) {
			fail(command + " ended with " + process.exitValue() + ": " + printed);
		}
		return printed;
	}
}
