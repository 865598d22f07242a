package org.btdeploy.benchmarks.generate;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.benchmarks.generate.Estate.Relation;

/** What the other languages write for a relation. */
final class Wires {
	private Wires() {
	}

	/** @return the lines of the label: protocols and purpose, and the firewalls, which the others know only as boxes */
	static List<String> label(Relation relation) {
		List<String> lines = new ArrayList<>();
		lines.add(relation.words());
		if (relation.purpose() != null) {
			lines.add(relation.purpose());
		}
		lines.add("via " + String.join(", ", relation.via()));
		return lines;
	}

	/** @return the name as an identifier of the other languages, which know no hyphens */
	static String id(String name) {
		return name.replace('-', '_');
	}
}
