package org.btdeploy.rules.fix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with a finding and what a fix makes of it.
 *
 * @param rule id of the rule that finds something
 * @param label name of the fix
 */
record FixCase(String rule, String label, String before, String after) {
	private static final String HEADING = "### ";

	/** @return the cases of {@code fixes.txt} beside this class; its first lines say how it is written */
	static List<FixCase> all() {
		List<FixCase> cases = new ArrayList<>();
		String[] parts = file().split("(?m)^" + HEADING);
		for (int i = 1; i < parts.length; i++) {
			cases.add(parse(parts[i]));
		}
		return cases;
	}

	private static FixCase parse(String part) {
		String[] lines = part.split("\n");
		int bar = lines[0].indexOf(" | ");
		StringBuilder before = new StringBuilder();
		StringBuilder after = new StringBuilder();
		for (int i = 1; i < lines.length; i++) {
			char mark = lines[i].isEmpty() ? ' ' : lines[i].charAt(0);
			String line = lines[i].isEmpty() ? "\n" : lines[i].substring(1) + "\n";
			before.append(mark == '+' ? "" : line);
			after.append(mark == '-' ? "" : line);
		}
		return new FixCase(lines[0].substring(0, bar), lines[0].substring(bar + 3), before.toString(), after.toString());
	}

	private static String file() {
		try (InputStream in = FixCase.class.getResourceAsStream("fixes.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return a short name for test reports */
	@Override
	public String toString() {
		return rule + ": " + label;
	}
}
