package org.btdeploy.ui.outline;

import java.util.Objects;

import org.btdeploy.diagram.view.ElementPaths;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IElementComparer;

/** Elements are the same if they have the same key: each time the text is read there are new objects for them. */
final class PathComparer implements IElementComparer {
	@Override
	public boolean equals(Object a, Object b) {
		return a instanceof EObject first && b instanceof EObject second ? ElementPaths.of(first).equals(ElementPaths.of(second)) : Objects.equals(a, b);
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof EObject object ? ElementPaths.of(object).hashCode() : Objects.hashCode(element);
	}
}
