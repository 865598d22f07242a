package org.btdeploy.samples;

import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * What a sample has to hold: one line for each fact (see {@link InventoryReader} for their form), and the findings that
 * are expected of it. Facts of two inventories are equal if the lines are.
 *
 * @param facts    normalised lines, see {@link #fact}
 * @param findings what the rules should say, in the order of the file
 */
record Inventory(SortedSet<String> facts, List<ExpectedFinding> findings) {
	static final String SEPARATOR = " | ";
	/** Stands in a field that is empty. */
	static final String NONE = "-";

	/** One line from its fields. A field may be a list with commas; its order does not count. */
	static String fact(Object... fields) {
		StringJoiner line = new StringJoiner(SEPARATOR);
		for (Object field : fields) {
			line.add(sorted(field == null || field.toString().isEmpty() ? NONE : field.toString().strip()));
		}
		return line.toString();
	}

	private static String sorted(String list) {
		return list.contains(", ") ? String.join(", ", new TreeSet<>(List.of(list.split(",\\s+")))) : list;
	}

	/** @return the differences as lines for a reader, empty if there are none */
	static String difference(SortedSet<String> expected, SortedSet<String> actual) {
		SortedSet<String> missing = new TreeSet<>(expected);
		missing.removeAll(actual);
		SortedSet<String> surplus = new TreeSet<>(actual);
		surplus.removeAll(expected);
		StringBuilder text = new StringBuilder();
		missing.forEach(line -> text.append("\n  missing in the sample: ").append(line));
		surplus.forEach(line -> text.append("\n  not in the inventory:  ").append(line));
		return text.toString();
	}
}
