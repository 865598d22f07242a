package org.btdeploy.edit.naming;

import java.util.HashSet;
import java.util.Set;

import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.NameTable;

/**
 * Names that no element of a deployment has, not even one for which a qualified name would do. Each name is given out once.
 * A snapshot: made anew for each operation.
 */
public final class FreeNames {
	private static final char NUMBER = '#';

	private final Set<String> taken = new HashSet<>();

	/** @param deployment whose names are taken */
	public FreeNames(Deployment deployment) {
		for (NamedElement element : NameTable.of(deployment).elements()) {
			taken.add(element.getName());
		}
	}

	/** @return the name if it is free, else one like it, with the next number: SQL-1 gives SQL-2, Orders gives Orders-2 */
	public String like(String name) {
		if (taken.add(name)) {
			return name;
		}
		int end = name.length();
		while (end > 1 && isDigit(name.charAt(end - 1)) && name.length() - end < 8) {
			end--;
		}
		if (end == name.length()) {
			return numbered(name + "-", 2, 1);
		}
		return numbered(name.substring(0, end), Integer.parseInt(name.substring(end)) + 1, name.length() - end);
	}

	/** @return the first free name of the pattern, in which # stands for a number from 1; without # the pattern comes first, as it is */
	public String ofPattern(String pattern) {
		int at = pattern.indexOf(NUMBER);
		return at < 0 ? like(pattern) : numbered(pattern.substring(0, at), 1, 1);
	}

	private String numbered(String prefix, int from, int digits) {
		for (int number = from;; number++) {
			String text = Integer.toString(number);
			String name = prefix + "0".repeat(Math.max(0, digits - text.length())) + text;
			if (taken.add(name)) {
				return name;
			}
		}
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
