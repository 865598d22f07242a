package org.btdeploy.edit.value;

import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.structure.Mandatory;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values that go together in the language: what is said with one word there may be two features here. */
public final class Couplings {
	private Couplings() {
	}

	/** Brings the others into line after this feature was set. */
	public static void follow(EObject element, EStructuralFeature changed) {
		if (element instanceof Server server) {
			follow(server, changed);
		} else if (element instanceof FailoverCluster cluster && changed == Literals.FAILOVER_CLUSTER__NODES) {
			keepOwnersAmongNodes(cluster);
		}
		exclude(element, changed);
	}

	/** Only a virtual server is on a Hyper-V host. */
	private static void follow(Server server, EStructuralFeature changed) {
		if (changed == Literals.SERVER__NATURE && server.getNature() != ServerNature.VIRTUAL) {
			server.setHyperVHost(null);
		} else if (changed == Literals.SERVER__HYPER_VHOST && server.getHyperVHost() != null) {
			server.setNature(ServerNature.VIRTUAL);
		}
	}

	/** A server that is no node any more can neither be active nor an owner. */
	private static void keepOwnersAmongNodes(FailoverCluster cluster) {
		cluster.getGroups().forEach(group -> {
			if (!cluster.getNodes().contains(group.getActiveNode())) {
				group.setActiveNode(null);
			}
			group.getPossibleOwners().retainAll(cluster.getNodes());
		});
	}

	/** Ports and "any", an end and "any": setting one takes back the other. */
	private static void exclude(EObject element, EStructuralFeature changed) {
		EStructuralFeature other = counterpart(element, changed);
		boolean isSet = element.eIsSet(changed) && !Mandatory.isAbsent(element.eGet(changed, false));
		if (other != null && isSet) {
			element.eUnset(other);
		}
	}

	/** @return the feature that says "any" for this one or the other way round, null if there is none */
	static EStructuralFeature counterpart(EObject element, EStructuralFeature feature) {
		String other = switch (feature.getName()) {
			case "anyPort" -> "ports";
			case "anySource" -> "source";
			case "anyTarget" -> "target";
			default -> Draft.isPorts(feature) ? "anyPort" : feature == Literals.FIREWALL_RULE__SOURCE ? "anySource" : feature == Literals.FIREWALL_RULE__TARGET ? "anyTarget" : null;
		};
		return other == null ? null : element.eClass().getEStructuralFeature(other);
	}
}
