package org.btdeploy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;

/** Runs commands as a user would, in a folder of its own. */
abstract class CommandLineFixture {
	static final String CLEAN = "deployment Clean {\n  server S : iis\n}\n";
	static final String UNKNOWN_NAME = "deployment Odd {\n  server S : iis\n  note N \"x\" on Nobody\n}\n";
	static final String BROKEN = "deployment Broken {\n  server \"x\" S\n}\n";
	/** A server with the BizTalk runtime in the perimeter: SEC-001 and others. */
	static final String UNSAFE = "deployment Unsafe {\n  domain P : perimeter {\n    server B : biztalk\n  }\n}\n";

	@TempDir
	Path folder;

	/** What a command printed and how it ended. */
	record Run(int code, String out, String err) {
		List<String> lines() {
			return out.lines().toList();
		}

		List<String> errors() {
			return err.lines().toList();
		}
	}

	static Run run(Object... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
		int code = CommandLineRunner.run(new Console(new PrintWriter(out), new PrintWriter(err), false), words);
		return new Run(code, out.toString(), err.toString());
	}

	Path file(String name, String text) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}

	/** @return names of all files in the folder, sorted */
	List<String> files() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).map(path -> folder.relativize(path).toString()).sorted().toList();
		}
	}
}
