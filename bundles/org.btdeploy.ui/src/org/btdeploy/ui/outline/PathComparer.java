package org.btdeploy.ui.outline;

import java.util.Objects;

import org.btdeploy.diagram.view.ElementPaths;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IElementComparer;

/**
 * Elements are the same if they have the same key: each time the text is read there are new objects for them. A viewer asks
 * thousands of times while it goes from one state to the next, so the keys of both are remembered until {@link #settle}.
 */
final class PathComparer implements IElementComparer {
	private record State(EObject root, ElementPaths paths) {
	}

	private State last;
	private State other;

	@Override
	public boolean equals(Object a, Object b) {
		return a == b || (a instanceof EObject first && b instanceof EObject second ? key(first).equals(key(second)) : Objects.equals(a, b));
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof EObject object ? key(object).hashCode() : Objects.hashCode(element);
	}

	/** Forgets all but the state that was asked for last, whose model would be kept otherwise. */
	void settle() {
		other = null;
	}

	private String key(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		if (last == null || last.root() != root) {
			State next = other != null && other.root() == root ? other : new State(root, new ElementPaths());
			other = last;
			last = next;
		}
		return last.paths().path(element);
	}
}
