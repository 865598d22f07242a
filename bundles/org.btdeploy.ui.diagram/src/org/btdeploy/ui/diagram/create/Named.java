package org.btdeploy.ui.diagram.create;

import java.util.Set;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.emf.ecore.EObject;

/** Creates an element and names it, as one edit. */
public final class Named extends Operation {
	private final Operation creation;
	private final Deployment deployment;
	private final String typed;

	/** @param typed as {@link Naming} understands it: a name, a label, or both */
	public Named(Operation creation, Deployment deployment, String typed) {
		this.creation = creation;
		this.deployment = deployment;
		this.typed = typed;
	}

	@Override
	public String label() {
		return creation.label();
	}

	@Override
	public Refusal refusal() {
		Refusal refusal = creation.refusal();
		String name = Naming.name(typed);
		boolean taken = name != null && !NameTable.of(deployment).find(name).isEmpty();
		return refusal == null && taken ? new Refusal(Messages.get("Named_taken", name)) : refusal;
	}

	@Override
	public Set<EObject> affected() {
		return creation.affected();
	}

	@Override
	protected EObject perform() {
		creation.run();
		NamedElement named = Naming.named(creation.result());
		Operation naming = named == null ? null : Naming.edit(named, typed);
		if (naming != null && naming.refusal() == null) {
			naming.run();
		}
		return creation.result();
	}
}
