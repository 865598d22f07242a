package org.btdeploy.edit.value;

import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Draft;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Trust;
import org.btdeploy.model.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * To what an element can refer: elements of the same deployment that have a name to be written, and for which the reference
 * means something. Whether that is wise is for the rules of the catalogue to say. References that were there before the edit
 * are not judged again.
 */
final class ReferenceRules {
	private ReferenceRules() {
	}

	static Refusal wrongKind(EReference reference, EObject target) {
		return Refusal.of("ReferenceRules_kind", Describe.name(target), Kinds.indefinite(target.eClass()), Kinds.indefinite(reference.getEReferenceType()));
	}

	static Refusal check(Draft draft, EReference reference) {
		for (EObject target : draft.added(reference)) {
			Refusal refusal = Refusal.first(() -> checkTarget(draft, reference, target), () -> checkMeaning(draft, reference, target));
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}

	private static Refusal checkTarget(Draft draft, EReference reference, EObject target) {
		if (!reference.getEReferenceType().isInstance(target)) {
			return wrongKind(reference, target);
		}
		if (target.eIsProxy() || Containers.deployment(target) != draft.deployment() || target instanceof Deployment) {
			return Refusal.of("ReferenceRules_elsewhere", Describe.name(target));
		}
		if (((NamedElement) target).getName() == null) {
			return Refusal.of("ReferenceRules_unnamed", Describe.full(target));
		}
		return target == draft.original() ? Refusal.of("ReferenceRules_itself", Describe.name(target)) : null;
	}

	private static Refusal checkMeaning(Draft draft, EReference reference, EObject target) {
		return switch (draft.element()) {
			case Trust trust -> checkTrust(draft, trust);
			case Connection connection when reference != Literals.CONNECTION__VIA && connection.getSource() == connection.getTarget() ->
				Refusal.of("ReferenceRules_sameEnds", Describe.name(target));
			case Firewall firewall when firewall.getProtects().contains(target) && firewall.getOuterSides().contains(target) ->
				Refusal.of("ReferenceRules_bothSides", Describe.name(target));
			case HostInstance instance -> checkInstance(draft, instance);
			case ClusterGroup group -> checkNode(draft, target);
			case LogShipping shipping when shipping.getSources().contains(shipping.getDestination()) ->
				Refusal.of("ReferenceRules_shippedToItself", Describe.name(shipping.getDestination()));
			default -> checkOthers(draft, reference, target);
		};
	}

	private static Refusal checkOthers(Draft draft, EReference reference, EObject target) {
		if (target instanceof Host host && reference.getEReferenceType() == Literals.HOST && Containers.group(host) != Containers.group(draft.container())) {
			return Refusal.of("ReferenceRules_otherGroup", host.getName(), Describe.name(Containers.group(host)));
		}
		boolean chained = reference == Literals.PARTNER__THROUGH || reference == Literals.SERVER__HYPER_VHOST || reference == Literals.MESSAGE_FLOW__ALTERNATIVE_TO;
		return chained && leadsBack(draft, reference, target) ? Refusal.of("ReferenceRules_circle", Describe.name(target), Describe.name(draft.original())) : null;
	}

	private static Refusal checkTrust(Draft draft, Trust trust) {
		if (trust.getTrusting() == trust.getTrusted()) {
			return Refusal.of("ReferenceRules_trustsItself", Describe.name(trust.getTrusted()));
		}
		for (DeploymentElement other : draft.deployment().getElements()) {
			if (other != draft.original() && other instanceof Trust same && same.getTrusting() == trust.getTrusting() && same.getTrusted() == trust.getTrusted()) {
				return Refusal.of("ReferenceRules_trustTwice", Describe.name(trust.getTrusting()), Describe.name(trust.getTrusted()));
			}
		}
		return null;
	}

	private static Refusal checkInstance(Draft draft, HostInstance instance) {
		for (HostInstance other : ((Host) draft.container()).getInstances()) {
			if (other != draft.original() && other.getServer() == instance.getServer()) {
				return Refusal.of("ReferenceRules_instanceTwice", Describe.name(draft.container()), Describe.name(instance.getServer()));
			}
		}
		return null;
	}

	private static Refusal checkNode(Draft draft, EObject server) {
		FailoverCluster cluster = (FailoverCluster) draft.container();
		return cluster.getNodes().contains(server) ? null : Refusal.of("ReferenceRules_noNode", Describe.name(server), Describe.name(cluster));
	}

	/** Chains end in the model by themselves unless the text has a circle already; the count guards against that. */
	private static boolean leadsBack(Draft draft, EReference reference, EObject target) {
		EObject next = target;
		for (int steps = 0; next != null && steps < 1000 && reference.getEContainingClass().isInstance(next); steps++) {
			if (next == draft.original()) {
				return true;
			}
			next = (EObject) next.eGet(reference, false);
		}
		return next != null && next == draft.original();
	}
}
