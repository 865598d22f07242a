package org.btdeploy.edit.naming;

import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.structure.Mandatory;
import org.btdeploy.edit.structure.Usages;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.Kinds;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.model.naming.Names;
import org.eclipse.emf.ecore.EObject;

/**
 * Which names an element can have: valid ones that no other element of the deployment has; for cluster groups, locations and
 * zones, that no other has in the same owner. Keywords are fine, they are written with a caret.
 */
public final class NameRules {
	private NameRules() {
	}

	/** @return why the draft cannot have its name, null if it can */
	public static Refusal check(Draft draft) {
		NamedElement element = (NamedElement) draft.element();
		String name = element.getName();
		if (name == null) {
			return checkUnnamed(draft);
		}
		if (!Names.isValid(name) || !isSavable(name)) {
			return new Refusal(Names.explain(name));
		}
		return element instanceof Deployment ? null : checkUnique(element, draft.container(), draft.original());
	}

	/**
	 * @param element has the name, and need not be in the model
	 * @param container where it is to be
	 * @param original not looked at, since it is the element itself; may be null
	 * @return why it cannot have its name there, null if it can
	 */
	public static Refusal checkUnique(NamedElement element, EObject container, EObject original) {
		Deployment deployment = Containers.deployment(container);
		String key = key(element, container);
		for (NamedElement other : NameTable.of(deployment).find(element.getName())) {
			if (other != original && other != element && key.equals(key(other, other.eContainer()))) {
				return NameTable.isQualifiable(other) ? Refusal.of("NameRules_takenInOwner", Kinds.indefinite(other.eClass()), element.getName(), Describe.name(container))
					: Refusal.of("NameRules_taken", Kinds.indefinite(other.eClass()), element.getName());
			}
		}
		return null;
	}

	private static Refusal checkUnnamed(Draft draft) {
		if (Mandatory.isMandatory(draft.element(), Literals.NAMED_ELEMENT__NAME)) {
			return Refusal.of("NameRules_needed", Kinds.indefinite(draft.element().eClass()));
		}
		if (draft.original() == null) {
			return null;
		}
		for (Usages.Usage usage : Usages.of(draft.deployment()).of(draft.original())) {
			return Refusal.of("NameRules_referred", Describe.full(usage.holder()));
		}
		return null;
	}

	private static String key(NamedElement element, EObject container) {
		boolean qualified = NameTable.isQualifiable(element) && container instanceof NamedElement owner && owner.getName() != null;
		return qualified ? ((NamedElement) container).getName() + "." + element.getName() : element.getName();
	}

	/** @return whether the text survives being written as UTF-8: halves of surrogate pairs do not */
	public static boolean isSavable(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (Character.isSurrogate(c)) {
				return false;
			}
		}
		return true;
	}
}
