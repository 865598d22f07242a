package org.btdeploy.edit.rename;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.naming.NameRules;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.structure.Usages;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/** Gives an element another name; whatever refers to it follows. Trusts, flows and connections can also lose their name. */
public final class RenameElement extends Operation {
	private final NamedElement element;
	private final String name;
	private final String label;

	/** @param name the new name without caret; null or empty for none */
	public RenameElement(NamedElement element, String name) {
		this.element = element;
		this.name = name == null || name.isEmpty() ? null : name;
		this.label = this.name == null ? Messages.get("RenameElement_unname", Describe.name(element)) : Messages.get("RenameElement_label", Describe.name(element), this.name);
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Refusal refusal() {
		if (Objects.equals(name, element.getName())) {
			return Refusal.of("RenameElement_same", Describe.name(element));
		}
		Draft draft = Draft.of(element);
		((NamedElement) draft.element()).setName(name);
		return NameRules.check(draft);
	}

	/** The element and all that refer to it, since their text changes. */
	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>();
		affected.add(element);
		Deployment deployment = Containers.deployment(element);
		for (Usages.Usage usage : Usages.of(deployment).of(element)) {
			affected.add(usage.holder());
		}
		return affected;
	}

	@Override
	protected EObject perform() {
		element.setName(name);
		return element;
	}
}
