package org.btdeploy.edit.delete;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Mandatory;
import org.btdeploy.edit.structure.Usages;
import org.btdeploy.edit.structure.Usages.Usage;
import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EObject;

/**
 * What goes when elements are deleted: they, what they contain, what cannot be without them (a flow without an end, a database
 * without a place), what cannot be without that, and so on; and which references to them are merely taken back.
 */
final class DeletionPlan {
	private final Set<EObject> gone = new LinkedHashSet<>();
	private final List<EObject> roots = new ArrayList<>();
	private final List<Usage> detached = new ArrayList<>();

	/** @param selected elements of the deployment, not it itself */
	DeletionPlan(Deployment deployment, Collection<? extends EObject> selected) {
		Usages usages = Usages.of(deployment);
		Deque<EObject> open = new ArrayDeque<>();
		selected.forEach(element -> remove(element, open));
		List<Usage> weak = new ArrayList<>();
		while (!open.isEmpty()) {
			for (Usage usage : usages.of(open.pop())) {
				weak.add(usage);
				if (!gone.contains(usage.holder()) && dies(usage)) {
					remove(usage.holder(), open);
				}
			}
		}
		weak.stream().filter(usage -> !gone.contains(usage.holder())).forEach(detached::add);
		roots.removeIf(root -> gone.contains(root.eContainer()));
	}

	private void remove(EObject element, Deque<EObject> open) {
		if (!gone.add(element)) {
			return;
		}
		roots.add(element);
		open.add(element);
		for (Iterator<EObject> contents = element.eAllContents(); contents.hasNext();) {
			EObject content = contents.next();
			if (gone.add(content)) {
				open.add(content);
			}
		}
	}

	/** A list that must not be empty only falls with its last element. */
	private boolean dies(Usage usage) {
		if (!Mandatory.diesWithout(usage.holder(), usage.reference())) {
			return false;
		}
		return !usage.reference().isMany() || gone.containsAll((List<?>) usage.holder().eGet(usage.reference(), false));
	}

	/** @return the elements that go, without those that go with their container */
	List<EObject> roots() {
		return roots;
	}

	/** @return the references that stay empty or get shorter, in elements that stay */
	List<Usage> detached() {
		return detached;
	}

	/** @return the roots that go only because they cannot be without the others */
	List<EObject> followers(Collection<? extends EObject> selected) {
		return roots.stream().filter(root -> selected.stream().noneMatch(one -> Containers.isWithin(root, one))).toList();
	}
}
