package org.btdeploy.rules.fix;

import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.util.Texts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** How fixes are called, from {@code messages.properties} beside this class, where they do not bear the name of one edit. */
final class Messages {
	private static final Texts TEXTS = Texts.of(Messages.class);

	private Messages() {
	}

	/** @param arguments elements are called by their names, several of them as in a sentence, words as they are written */
	static String get(String key, Object... arguments) {
		Object[] named = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			named[i] = name(arguments[i]);
		}
		return TEXTS.get(key, named);
	}

	private static String name(Object argument) {
		if (argument instanceof Iterable<?> several) {
			return list(several);
		}
		if (argument instanceof Enumerator word) {
			return word.getLiteral();
		}
		return argument instanceof EObject element ? Describe.name(element) : String.valueOf(argument);
	}

	private static String list(Iterable<?> several) {
		StringBuilder list = new StringBuilder();
		for (var all = several.iterator(); all.hasNext();) {
			String next = name(all.next());
			list.append(list.isEmpty() ? "" : all.hasNext() ? ", " : " and ").append(next);
		}
		return list.toString();
	}
}
