package org.btdeploy.edit.value;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The lists of elements, changed as little as possible: what stays is not taken out, so that its text stays too. */
public final class Lists {
	private Lists() {
	}

	/** @return the live list of a many-valued feature */
	@SuppressWarnings("unchecked")
	public static EList<Object> of(EObject element, EStructuralFeature feature) {
		return (EList<Object>) element.eGet(feature);
	}

	/** @return the list with the value at its end */
	public static List<Object> with(EObject element, EStructuralFeature feature, Object value) {
		List<Object> list = new ArrayList<>(of(element, feature));
		list.add(value);
		return list;
	}

	/** @return the list without the value */
	public static List<Object> without(EObject element, EStructuralFeature feature, Object value) {
		List<Object> list = new ArrayList<>(of(element, feature));
		list.remove(value);
		return list;
	}

	/** Makes the list equal to the other one by removing, moving and inserting. */
	static void become(EList<Object> list, List<?> wanted) {
		for (int i = list.size() - 1; i >= 0; i--) {
			if (!wanted.contains(list.get(i))) {
				list.remove(i);
			}
		}
		for (int i = 0; i < wanted.size(); i++) {
			Object value = wanted.get(i);
			int at = indexFrom(list, value, i);
			if (at > i) {
				list.move(i, at);
			} else if (at < 0) {
				list.add(i, value);
			}
		}
		while (list.size() > wanted.size()) {
			list.remove(list.size() - 1);
		}
	}

	private static int indexFrom(List<Object> list, Object value, int from) {
		for (int i = from; i < list.size(); i++) {
			if (list.get(i).equals(value)) {
				return i;
			}
		}
		return -1;
	}
}
