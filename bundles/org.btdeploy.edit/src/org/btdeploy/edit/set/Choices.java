package org.btdeploy.edit.set;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.value.WordRules;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.words.WordFeature;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What can be chosen for a feature: known words, literals, or the elements to which a reference would not be refused. */
public final class Choices {
	private Choices() {
	}

	/**
	 * @return the possible values (of a list, those that can be added) in the order of the text or the language, besides the one
	 *         that is set; empty for features whose values are entered freely
	 */
	public static List<Object> of(EObject element, EStructuralFeature feature) {
		List<Object> choices = new ArrayList<>();
		for (Object candidate : candidates(element, feature)) {
			SetFeature set = feature.isMany() ? SetFeature.adding(element, feature, candidate) : new SetFeature(element, feature, candidate);
			if (set.refusal() == null) {
				choices.add(candidate);
			}
		}
		return choices;
	}

	private static List<?> candidates(EObject element, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? List.of() : elements(element, reference);
		}
		WordFeature words = WordRules.feature(element.eClass(), feature);
		if (words != null) {
			return List.copyOf(words.words());
		}
		return feature.getEType() instanceof EEnum enumeration ? enumeration.getELiterals().stream().map(EEnumLiteral::getInstance).toList() : List.of();
	}

	private static List<EObject> elements(EObject element, EReference reference) {
		List<EObject> fitting = new ArrayList<>();
		for (Iterator<EObject> all = Containers.deployment(element).eAllContents(); all.hasNext();) {
			EObject candidate = all.next();
			if (candidate instanceof NamedElement named && named.getName() != null && reference.getEReferenceType().isInstance(candidate)) {
				fitting.add(candidate);
			}
		}
		return fitting;
	}
}
