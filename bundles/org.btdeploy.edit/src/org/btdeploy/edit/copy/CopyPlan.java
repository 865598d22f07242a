package org.btdeploy.edit.copy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.naming.FreeNames;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Mandatory;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The copies, still outside the model, with their references and names put right. */
final class CopyPlan {
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
	private final Map<EObject, EObject> containers = new LinkedHashMap<>();
	private final List<String> omissions = new ArrayList<>();
	private Refusal refusal;

	/** @param container gives the future container of the copy of an element */
	CopyPlan(List<EObject> elements, UnaryOperator<EObject> container) {
		copier.copyAll(elements);
		copier.copyReferences();
		elements.forEach(element -> containers.put(copier.get(element), container.apply(element)));
		Deployment target = Containers.deployment(containers.values().iterator().next());
		CopyTargets targets = new CopyTargets(target, Containers.deployment(elements.get(0)) == target, this::place);
		while (refusal == null && redirect(targets)) {
			// what was left out may have been referred to by other copies
		}
		if (refusal == null) {
			refusal = CopyConflicts.resolve(containers);
		}
		rename(new FreeNames(target));
	}

	/** @return why not even the elements themselves can be copied, null if they can */
	Refusal refusal() {
		return refusal;
	}

	/** @return what is left out, one sentence each */
	List<String> omissions() {
		return omissions;
	}

	EObject copy(EObject original) {
		return copier.get(original);
	}

	/** @param written gives the elements that are to become the copies */
	Adoption adoption(UnaryOperator<EObject> written) {
		Map<EObject, EObject> elements = new LinkedHashMap<>();
		copier.forEach((original, copy) -> elements.put(copy, written.apply(original)));
		return new Adoption(elements);
	}

	/** The container a copy stands in, or will. */
	private EObject place(EObject copy) {
		return copy.eContainer() == null ? containers.get(copy) : copy.eContainer();
	}

	/** @return whether an element was left out, so that all must be looked at again */
	private boolean redirect(CopyTargets targets) {
		for (EObject root : containers.keySet()) {
			if (redirect(root, targets)) {
				return true;
			}
			for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
				if (redirect(contents.next(), targets)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean redirect(EObject copy, CopyTargets targets) {
		for (EReference reference : copy.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isDerived() || !copy.eIsSet(reference)) {
				continue;
			}
			for (EObject old : CopyTargets.list(copy, reference)) {
				if (redirect(copy, reference, old, targets)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean redirect(EObject copy, EReference reference, EObject old, CopyTargets targets) {
		EObject found = isCopy(old) ? old : targets.find(old, reference);
		if (found != null && targets.isAllowed(copy, reference, found)) {
			if (found != old) {
				EcoreUtil.replace(copy, reference, old, found);
			}
			return false;
		}
		boolean last = CopyTargets.list(copy, reference).size() == 1;
		if (last && Mandatory.diesWithout(copy, reference)) {
			omit(copy, old);
			return true;
		}
		omissions.add(Messages.get("CopyPlan_reference", Describe.name(old), Describe.feature(reference), Describe.full(copy)));
		EcoreUtil.remove(copy, reference, old);
		return false;
	}

	private void omit(EObject copy, EObject missing) {
		if (containers.containsKey(copy)) {
			refusal = Refusal.of("CopyPlan_needed", Describe.full(copy), Describe.name(missing));
			return;
		}
		omissions.add(Messages.get("CopyPlan_element", Describe.full(copy), Describe.name(missing)));
		EcoreUtil.remove(copy);
	}

	/** Only what hangs on one of the copied roots still is a copy; what was left out is not. */
	private boolean isCopy(EObject element) {
		return containers.containsKey(EcoreUtil.getRootContainer(element));
	}

	private void rename(FreeNames names) {
		for (EObject root : containers.keySet()) {
			rename(root, names);
			root.eAllContents().forEachRemaining(content -> rename(content, names));
		}
	}

	private static void rename(EObject copy, FreeNames names) {
		if (copy instanceof NamedElement named && named.getName() != null) {
			named.setName(names.like(named.getName()));
		}
	}
}
