package org.btdeploy.dsl.sync;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.dsl.print.Phrase;
import org.btdeploy.dsl.print.SyntaxTable;
import org.btdeploy.dsl.print.Values;
import org.eclipse.emf.ecore.EObject;

/** What every element of a deployment held before a change. */
final class Snapshot {
	private final Map<EObject, Object[]> values = new IdentityHashMap<>();

	Snapshot(EObject root) {
		add(root);
	}

	/** @return the values of the element by the index of their phrase; null if it was not there */
	Object[] values(EObject element) {
		return values.get(element);
	}

	/** @return every element that was there */
	Iterable<EObject> elements() {
		return values.keySet();
	}

	/** @return what the phrases of the element have to write now */
	static Object[] now(EObject element) {
		List<Phrase> phrases = SyntaxTable.of(element.eClass()).phrases();
		Object[] now = new Object[phrases.size()];
		for (int i = 0; i < now.length; i++) {
			now[i] = Values.of(element, phrases.get(i));
		}
		return now;
	}

	private void add(EObject element) {
		Object[] now = now(element);
		values.put(element, now);
		List<Phrase> phrases = SyntaxTable.of(element.eClass()).phrases();
		for (int i = 0; i < now.length; i++) {
			if (now[i] != null && phrases.get(i).isChildren()) {
				for (Object child : Values.asList(now[i])) {
					add((EObject) child);
				}
			}
		}
	}
}
