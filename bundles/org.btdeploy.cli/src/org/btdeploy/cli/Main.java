package org.btdeploy.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Entry of the command line. */
public final class Main {
	private Main() {
	}

	/** Runs the command and ends the process with its exit code. */
	public static void main(String[] arguments) {
		System.setProperty("java.awt.headless", "true");
		PrintWriter out = writer(FileDescriptor.out);
		PrintWriter err = writer(FileDescriptor.err);
		// The start script looks whether there is a terminal, which costs nothing there.
		Console console = new Console(out, err, Boolean.getBoolean("btdeploy.terminal"), Boolean.getBoolean("btdeploy.terminal.out"), System.getenv());
		int code = CommandLineRunner.run(console, arguments);
		out.flush();
		err.flush();
		System.exit(code);
	}

	private static PrintWriter writer(FileDescriptor descriptor) {
		return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13), StandardCharsets.UTF_8), false);
	}
}
