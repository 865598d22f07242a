package org.btdeploy.diagram.view;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * Stable keys of elements within their deployment: the names from the outermost owner to the element, joined by slashes.
 * Layout files and the ids of pictures use them.
 */
public final class ElementPaths {
	private ElementPaths() {
	}

	/** @return the key; unnamed elements get one from what they connect, or their position as last resort */
	public static String of(EObject element) {
		String own = own(element);
		EObject owner = element.eContainer();
		return owner == null || owner instanceof Deployment ? own : of(owner) + "/" + own;
	}

	private static String own(EObject element) {
		if (element instanceof NamedElement named && named.getName() != null) {
			return named.getName();
		}
		if (element instanceof Connection connection && connection.getSource() != null && connection.getTarget() != null) {
			return name(connection.getSource()) + "->" + name(connection.getTarget()) + index(element);
		}
		return element.eClass().getName() + index(element);
	}

	private static String name(NamedElement element) {
		return element.getName() == null ? "?" : element.getName();
	}

	private static String index(EObject element) {
		EObject owner = element.eContainer();
		return owner == null ? "" : "#" + owner.eContents().indexOf(element);
	}
}
