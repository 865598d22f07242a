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
		int code = CommandLineRunner.run(new Console(out, err, isTerminal()), arguments);
		out.flush();
		err.flush();
		System.exit(code);
	}

	/** The start script looks, which costs nothing there. */
	private static boolean isTerminal() {
		return Boolean.getBoolean("btdeploy.terminal");
	}

	private static PrintWriter writer(FileDescriptor descriptor) {
		return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13), StandardCharsets.UTF_8), false);
	}
}
