package org.btdeploy.edit.property;

import java.util.Set;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.eclipse.emf.ecore.EObject;

/** An edit of which it is known beforehand that it means nothing. */
final class RefusedEdit extends Operation {
	private final Refusal refusal;

	RefusedEdit(Refusal refusal) {
		this.refusal = refusal;
	}

	@Override
	public String label() {
		return refusal.reason();
	}

	@Override
	public Refusal refusal() {
		return refusal;
	}

	@Override
	public Set<EObject> affected() {
		return Set.of();
	}

	@Override
	protected EObject perform() {
		throw new IllegalStateException(refusal.reason());
	}
}
