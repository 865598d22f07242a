package org.btdeploy.rules;

import java.util.Iterator;

import org.btdeploy.model.query.Names;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * Fills the places {0} to {9} of a text. Used in place of MessageFormat because it knows model elements and lists, leaves
 * apostrophes alone, and costs no start-up time for number formats that messages do not need.
 */
final class Template {
	private Template() {
	}

	static String fill(String text, Object... arguments) {
		StringBuilder filled = new StringBuilder(text.length() + 40);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
				append(arguments[text.charAt(i + 1) - '0'], filled);
				i += 2;
			} else {
				filled.append(c);
			}
		}
		return filled.toString();
	}

	private static void append(Object argument, StringBuilder to) {
		if (argument == null) {
			to.append(Names.UNKNOWN);
		} else if (argument instanceof EObject element) {
			to.append(Names.of(element));
		} else if (argument instanceof Enumerator word) {
			to.append(word.getLiteral());
		} else if (argument instanceof Iterable<?> several) {
			appendAll(several.iterator(), to);
		} else {
			to.append(argument);
		}
	}

	/** Reads as people say it: "A", "A and B", "A, B and C". */
	private static void appendAll(Iterator<?> several, StringBuilder to) {
		for (boolean first = true; several.hasNext(); first = false) {
			Object next = several.next();
			if (!first) {
				to.append(several.hasNext() ? ", " : " and ");
			}
			append(next, to);
		}
	}
}
