package org.btdeploy.edit.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Who refers to whom in a deployment. A snapshot of the model at the time it is made; cost is linear in the model. */
public final class Usages {
	private final Map<EObject, List<Usage>> byTarget = new HashMap<>();

	private Usages() {
	}

	/**
	 * @param holder the element that refers
	 * @param reference by which it does
	 * @param target to which
	 */
	public record Usage(EObject holder, EReference reference, EObject target) {
	}

	/** @return all references of the deployment and its elements */
	public static Usages of(Deployment deployment) {
		Usages usages = new Usages();
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			usages.add(all.next());
		}
		return usages;
	}

	/** @return the references to the element, in the order of the text */
	public List<Usage> of(EObject target) {
		return byTarget.getOrDefault(target, List.of());
	}

	private void add(EObject holder) {
		for (EReference reference : holder.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isDerived()) {
				continue;
			}
			Object value = holder.eGet(reference, false);
			if (value instanceof List<?> list) {
				list.forEach(target -> add(new Usage(holder, reference, (EObject) target)));
			} else if (value != null) {
				add(new Usage(holder, reference, (EObject) value));
			}
		}
	}

	private void add(Usage usage) {
		byTarget.computeIfAbsent(usage.target(), key -> new ArrayList<>(2)).add(usage);
	}
}
