package org.btdeploy.edit.property;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.Kinds;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.model.util.Nearest;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The elements to which a reference could lead, by the names a user types. */
final class NamedTargets {
	private final EReference reference;
	private final NameTable names;

	NamedTargets(EObject element, EReference reference) {
		this.reference = reference;
		names = NameTable.of(Containers.deployment(element));
	}

	/** @return the element of the name, of whatever kind if none of the right kind has it; null if there is none */
	EObject find(String name) {
		NamedElement fitting = names.meaning(name, reference.getEReferenceType());
		List<NamedElement> all = names.find(name);
		return fitting != null || all.size() != 1 ? fitting : all.get(0);
	}

	Refusal unknown(String name) {
		List<String> known = new ArrayList<>();
		for (NamedElement element : names.elements()) {
			if (reference.getEReferenceType().isInstance(element)) {
				known.add(names.reference(element));
			}
		}
		List<String> nearest = Nearest.of(name, known);
		String kind = Kinds.plain(reference.getEReferenceType());
		return nearest.isEmpty() ? Refusal.of("NamedTargets_unknown", kind, name) : Refusal.of("NamedTargets_nearest", kind, name, String.join(", ", nearest));
	}
}
