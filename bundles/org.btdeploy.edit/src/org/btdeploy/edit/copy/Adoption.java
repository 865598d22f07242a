package org.btdeploy.edit.copy;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts elements in the place of their copies: they become what these have become, and keep what was written of them. */
final class Adoption {
	private final Map<EObject, EObject> elements = new IdentityHashMap<>();

	/** @param elements by their copies; those of copies that were left out are removed */
	Adoption(Map<EObject, EObject> elements) {
		this.elements.putAll(elements);
	}

	/** @param copies where they are to be. @return the elements in their place, in the same order */
	List<EObject> replace(Set<EObject> copies) {
		elements.forEach((copy, element) -> {
			if (isLeftOut(copy, copies)) {
				EcoreUtil.remove(element);
			}
		});
		elements.forEach((copy, element) -> {
			if (!isLeftOut(copy, copies)) {
				become(element, copy);
			}
		});
		List<EObject> adopted = new ArrayList<>();
		for (EObject copy : copies) {
			EObject element = elements.get(copy);
			EcoreUtil.remove(element);
			siblings(copy).set(siblings(copy).indexOf(copy), element);
			adopted.add(element);
		}
		return adopted;
	}

	private static boolean isLeftOut(EObject copy, Set<EObject> copies) {
		EObject at = copy;
		while (at != null && !copies.contains(at)) {
			at = at.eContainer();
		}
		return at == null;
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> siblings(EObject copy) {
		return (EList<EObject>) copy.eContainer().eGet(copy.eContainmentFeature());
	}

	private void become(EObject element, EObject copy) {
		for (EStructuralFeature feature : copy.eClass().getEAllStructuralFeatures()) {
			boolean contains = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
			if (contains || feature.isDerived() || !feature.isChangeable()) {
				continue;
			}
			Object value = mapped(copy.eGet(feature));
			if (!copy.eIsSet(feature)) {
				element.eUnset(feature);
			} else if (!Objects.equals(value, element.eGet(feature))) {
				element.eSet(feature, value);
			}
		}
	}

	private Object mapped(Object value) {
		return value instanceof List<?> several ? several.stream().map(this::one).toList() : one(value);
	}

	private Object one(Object value) {
		return value instanceof EObject copy && elements.containsKey(copy) ? elements.get(copy) : value;
	}
}
