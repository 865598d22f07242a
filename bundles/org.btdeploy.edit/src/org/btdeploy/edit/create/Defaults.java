package org.btdeploy.edit.create;

import java.util.List;

import org.btdeploy.edit.naming.FreeNames;
import org.btdeploy.edit.naming.NamePatterns;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.structure.Mandatory;
import org.btdeploy.edit.value.Values;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a new element is like where the user said nothing: only what the language demands, and a free name. */
final class Defaults {
	private Defaults() {
	}

	/** Fills what is missing and can be guessed; what cannot, stays missing. */
	static void fill(Draft draft) {
		EObject element = draft.element();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || feature == Literals.NAMED_ELEMENT__NAME || !Mandatory.isMandatory(element, feature) || !Mandatory.isAbsent(element.eGet(feature, false))) {
				continue;
			}
			Object value = word(feature);
			if (value == null) {
				value = DefaultTargets.of(draft, feature);
			}
			if (value != null) {
				Values.set(element, feature, feature.isMany() ? List.of(value) : value);
			}
		}
		if (element instanceof FirewallRule rule && draft.container() instanceof Firewall firewall) {
			fillEnds(rule, firewall);
		}
		fillName(draft);
	}

	/** Every firewall guards the traffic from its outer sides to what it protects. */
	private static void fillEnds(FirewallRule rule, Firewall firewall) {
		if (rule.getSource() == null && !rule.isAnySource() && !firewall.getOuterSides().isEmpty() && firewall.getOuterSides().get(0) instanceof Endpoint end) {
			rule.setSource(end);
		}
		if (rule.getTarget() == null && !rule.isAnyTarget() && !firewall.getProtects().isEmpty()) {
			rule.setTarget(firewall.getProtects().get(0));
		}
	}

	private static void fillName(Draft draft) {
		if (draft.element() instanceof NamedElement named && named.getName() == null && Mandatory.isMandatory(named, Literals.NAMED_ELEMENT__NAME)) {
			Deployment deployment = Containers.deployment(draft.container());
			named.setName(new FreeNames(deployment).ofPattern(NamePatterns.of(named)));
		}
	}

	private static String word(EStructuralFeature feature) {
		return switch (feature.getEContainingClass().getClassifierID()) {
			case DeploymentPackage.DOMAIN, DeploymentPackage.ZONE -> "custom";
			case DeploymentPackage.DATABASE -> feature == Literals.DATABASE__KIND_WORD ? "messagebox" : null;
			case DeploymentPackage.HOST -> "in-process";
			case DeploymentPackage.RECEIVE_LOCATION -> feature == Literals.RECEIVE_LOCATION__ADAPTER_WORD ? "file" : null;
			case DeploymentPackage.SEND_PORT -> feature == Literals.SEND_PORT__ADAPTER_WORD ? "file" : null;
			case DeploymentPackage.SQL_INSTANCE -> feature == Literals.SQL_INSTANCE__KIND_WORD ? "engine" : null;
			case DeploymentPackage.FAILOVER_CLUSTER -> "active-passive";
			case DeploymentPackage.AVAILABILITY_GROUP -> "synchronous";
			case DeploymentPackage.CONNECTION -> feature == Literals.CONNECTION__PROTOCOL_WORDS ? "https" : null;
			case DeploymentPackage.INFRASTRUCTURE_CONNECTION -> "data-access";
			case DeploymentPackage.FIREWALL_RULE -> feature == Literals.FIREWALL_RULE__TRANSPORT_WORD ? "tcp" : null;
			default -> null;
		};
	}
}
