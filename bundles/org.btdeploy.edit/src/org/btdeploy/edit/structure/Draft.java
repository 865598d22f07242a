package org.btdeploy.edit.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An element as it would be after an edit, outside the model, so that an edit can be judged before anything is changed.
 * Its references point to elements of the model, which know nothing of it.
 *
 * @param element the draft itself, without the elements contained in it (ports excepted, which are values)
 * @param container where it stands or will stand
 * @param original the element it is a draft of, null for a new one
 */
public record Draft(EObject element, EObject container, EObject original) {
	/** @return a new element of the kind for the container */
	public static Draft fresh(EClass kind, EObject container) {
		return new Draft(EcoreUtil.create(kind), container, null);
	}

	/** @return a draft with the values of the element */
	public static Draft of(EObject original) {
		EObject copy = EcoreUtil.create(original.eClass());
		for (EStructuralFeature feature : original.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || !original.eIsSet(feature)) {
				continue;
			}
			if (!isContainment(feature)) {
				copy.eSet(feature, snapshot(original.eGet(feature, false)));
			} else if (isPorts(feature)) {
				copy.eSet(feature, EcoreUtil.copyAll((Collection<?>) original.eGet(feature)));
			}
		}
		return new Draft(copy, original.eContainer(), original);
	}

	/** @return the deployment it is or will be in */
	public Deployment deployment() {
		return Containers.deployment(container == null ? original : container);
	}

	/** @return the value of the original there; null for a new element */
	public Object before(EStructuralFeature feature) {
		return original == null ? null : original.eGet(feature, false);
	}

	/** @return the elements the reference has now and the original does not have */
	public List<EObject> added(EReference reference) {
		List<EObject> added = new ArrayList<>(list(element.eGet(reference, false)));
		added.removeAll(list(before(reference)));
		return added;
	}

	/** @return whether the feature holds ports, which are contained but edited as a value */
	public static boolean isPorts(EStructuralFeature feature) {
		return feature.getName().equals("ports");
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	private static Object snapshot(Object value) {
		return value instanceof Collection<?> list ? new ArrayList<>(list) : value;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(Object value) {
		return value == null ? List.of() : value instanceof List<?> list ? (List<EObject>) list : List.of((EObject) value);
	}
}
