package org.btdeploy.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code Machine PAGE [NOTE…]}: writes what the figures were taken on into the page. */
public final class Machine {
	private Machine() {
	}

	public static void main(String[] arguments) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add("- " + LocalDate.now() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
		lines.add("- " + Runtime.getRuntime().availableProcessors() + " processors" + value("/proc/cpuinfo", "model name", " (", ")")
			+ value("/proc/meminfo", "MemTotal", ", memory ", ""));
		lines.add("- Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor"));
		for (int i = 1; i < arguments.length; i++) {
			lines.add("- " + arguments[i]);
		}
		new Page(Path.of(arguments[0])).replace("machine", lines);
	}

	/** @return the first value of that key in a file of the system, empty where there is none */
	private static String value(String file, String key, String before, String after) throws IOException {
		if (!Files.isReadable(Path.of(file))) {
			return "";
		}
		for (String line : Files.readAllLines(Path.of(file))) {
			if (line.startsWith(key)) {
				return before + line.substring(line.indexOf(':') + 1).strip() + after;
			}
		}
		return "";
	}
}
