package org.btdeploy.ui.select;

import java.util.List;

import org.btdeploy.diagram.view.ElementPaths;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;

/**
 * The elements being worked on in one editor, whichever side they were chosen on: kept by their keys, which survive from one
 * state of the text to the next. Used in the UI thread only.
 */
public final class ElementSelection {
	/** Key of the deployment itself. */
	public static final String DEPLOYMENT = "";

	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private List<String> keys = List.of();

	/** @return the key of an element: its path, see {@link ElementPaths} */
	public static String key(EObject element) {
		return element.eContainer() == null ? DEPLOYMENT : ElementPaths.of(element);
	}

	/** @return keys of the elements, the one chosen first first; empty if there is none */
	public List<String> keys() {
		return keys;
	}

	/** Chooses one element; none for null. */
	public void set(EObject element) {
		set(element == null ? List.of() : List.of(key(element)));
	}

	/** Chooses elements by their keys. */
	public void set(List<String> chosen) {
		if (!keys.equals(chosen)) {
			keys = List.copyOf(chosen);
			listeners.forEach(Runnable::run);
		}
	}

	public void add(Runnable listener) {
		listeners.add(listener);
	}

	public void remove(Runnable listener) {
		listeners.remove(listener);
	}
}
