package org.btdeploy.edit.compose;

import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Trust;
import org.eclipse.emf.ecore.EObject;

/** Turns a trust round: the trusted domain becomes the trusting one. */
public final class ReverseTrust extends Operation {
	private final Trust trust;

	public ReverseTrust(Trust trust) {
		this.trust = trust;
	}

	@Override
	public String label() {
		return Messages.get("ReverseTrust_label", Describe.name(trust));
	}

	/** Refused for the same reasons as a new trust in that direction. */
	@Override
	public Refusal refusal() {
		if (trust.eContainer() == null || isUnknown(trust.getTrusting()) || isUnknown(trust.getTrusted())) {
			return Refusal.of("DeleteElements_gone", Describe.name(trust));
		}
		return Connect.trust(trust.getTrusted(), trust.getTrusting()).refusal();
	}

	private static boolean isUnknown(Domain domain) {
		return domain == null || domain.eIsProxy();
	}

	@Override
	public Set<EObject> affected() {
		return Set.of(trust);
	}

	@Override
	protected EObject perform() {
		Domain trusting = trust.getTrusting();
		trust.setTrusting(trust.getTrusted());
		trust.setTrusted(trusting);
		return trust;
	}
}
