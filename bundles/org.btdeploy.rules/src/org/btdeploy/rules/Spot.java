package org.btdeploy.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.btdeploy.model.query.Known;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where something was found.
 *
 * @param element the culprit
 * @param feature the part of its text that says it, null for the element as such
 * @param index which value of a list feature
 * @param involved further elements without which it would not be so, each once
 */
public record Spot(EObject element, EStructuralFeature feature, int index, List<EObject> involved) {
	/** @return the element as such */
	public static Spot at(EObject element) {
		return new Spot(element, null, 0, List.of());
	}

	/** @return the feature of the element, as far as it is written */
	public static Spot at(EObject element, EStructuralFeature feature) {
		return new Spot(element, feature, 0, List.of());
	}

	/** @return one value of a list feature; the element as such for a negative index */
	public static Spot at(EObject element, EStructuralFeature feature, int index) {
		return index < 0 ? at(element) : new Spot(element, feature, index, List.of());
	}

	/** @return the same with further elements; unknown ones and the culprit itself are left out */
	public Spot with(EObject... elements) {
		return with(Arrays.asList(elements));
	}

	/** @return the same with further elements; unknown ones and the culprit itself are left out */
	public Spot with(Iterable<? extends EObject> elements) {
		List<EObject> all = new ArrayList<>(involved);
		for (EObject other : elements) {
			if (Known.of(other) != null && other != element && !all.contains(other)) {
				all.add(other);
			}
		}
		return new Spot(element, feature, index, all);
	}
}
