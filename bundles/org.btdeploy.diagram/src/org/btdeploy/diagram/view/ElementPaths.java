package org.btdeploy.diagram.view;

import java.util.IdentityHashMap;
import java.util.Map;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * Stable keys of elements within their deployment: the names from the outermost owner to the element, joined by slashes.
 * Layout files and the ids of pictures use them. An object of this class remembers what it found, so it is for one look at a
 * deployment that does not change meanwhile.
 */
public final class ElementPaths {
	private final Map<EObject, Map<EObject, Integer>> positions = new IdentityHashMap<>();
	private final Map<EObject, String> known = new IdentityHashMap<>();

	/** @return the key of a single element */
	public static String of(EObject element) {
		return new ElementPaths().path(element);
	}

	/** @return the key; unnamed elements get one from what they connect, or their position as last resort */
	public String path(EObject element) {
		String path = known.get(element);
		if (path == null) {
			String own = own(element);
			EObject owner = element.eContainer();
			path = owner == null || owner instanceof Deployment ? own : path(owner) + "/" + own;
			known.put(element, path);
		}
		return path;
	}

	private String own(EObject element) {
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

	private String index(EObject element) {
		EObject owner = element.eContainer();
		return owner == null ? "" : "#" + positions.computeIfAbsent(owner, ElementPaths::positions).get(element);
	}

	/** Asked for one element after the other, their places would take quadratic time to find. */
	private static Map<EObject, Integer> positions(EObject owner) {
		Map<EObject, Integer> positions = new IdentityHashMap<>();
		for (EObject element : owner.eContents()) {
			positions.put(element, positions.size());
		}
		return positions;
	}
}
