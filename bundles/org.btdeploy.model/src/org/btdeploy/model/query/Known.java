package org.btdeploy.model.query;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Keeps queries away from references that lead nowhere: in a text with errors they are null or unresolved. */
public final class Known {
	private Known() {
	}

	/** @return the element, null if there is none or its name could not be resolved */
	public static <T extends EObject> T of(T element) {
		return element == null || element.eIsProxy() ? null : element;
	}

	/** @return the resolved ones of the elements, in their order */
	public static <T extends EObject> List<T> of(List<? extends T> elements) {
		List<T> known = new ArrayList<>(elements.size());
		for (T element : elements) {
			if (of(element) != null) {
				known.add(element);
			}
		}
		return known;
	}

	/** @return whether every one of the elements could be resolved */
	public static boolean all(List<? extends EObject> elements) {
		for (EObject element : elements) {
			if (of(element) == null) {
				return false;
			}
		}
		return true;
	}
}
