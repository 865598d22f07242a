package org.btdeploy.cli.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.btdeploy.model.NamedElement;
import org.btdeploy.model.query.Names;
import org.eclipse.emf.ecore.EObject;

/** Where an element is in its deployment, whatever its place in the text: kinds and names from the outside in. */
final class ElementPath {
	private ElementPath() {
	}

	/** @return for example {@code deployment Prod/domain Data/server SQL-1} */
	static String of(EObject element) {
		Deque<String> parts = new ArrayDeque<>();
		for (EObject at = element; at != null; at = at.eContainer()) {
			parts.addFirst(kind(at) + " " + name(at));
		}
		return String.join("/", parts);
	}

	/** @return what the element is, in lower case: {@code failovercluster} */
	static String kind(EObject element) {
		return element.eClass().getName().toLowerCase(Locale.ROOT);
	}

	private static String name(EObject element) {
		return element instanceof NamedElement named && named.getName() != null ? named.getName() : Names.of(element);
	}
}
