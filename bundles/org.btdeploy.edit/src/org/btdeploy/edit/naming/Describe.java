package org.btdeploy.edit.naming;

import org.btdeploy.edit.Messages;
import org.btdeploy.model.Acceptance;
import org.btdeploy.model.Connection;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.ResourceDependency;
import org.btdeploy.model.Trust;
import org.btdeploy.model.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How elements and their features are called when speaking to the user. */
public final class Describe {
	private Describe() {
	}

	/** @return the name; what it connects or is about for elements without one: {@code Suppliers -> RELAY-1} */
	public static String name(EObject element) {
		return switch (element) {
			case null -> "?";
			case EObject proxy when proxy.eIsProxy() -> "?";
			case NamedElement named when named.getName() != null -> named.getName();
			case Trust trust -> ends(trust.getTrusting(), trust.getTrusted());
			case Connection connection -> ends(connection.getSource(), connection.getTarget());
			case HostInstance instance -> Messages.get("Describe_hostInstance", name(instance.eContainer()), name(instance.getServer()));
			case FirewallRule rule -> Messages.get("Describe_firewallRule", end(rule.getSource(), rule.isAnySource()), end(rule.getTarget(), rule.isAnyTarget()));
			case Acceptance acceptance when acceptance.getSubject() != null ->
				Messages.get("Describe_acceptanceOn", String.valueOf(acceptance.getRule()), name(acceptance.getSubject()));
			case Acceptance acceptance -> String.valueOf(acceptance.getRule());
			case ResourceDependency depends -> Messages.get("Describe_dependency", depends.getResourceWord(), depends.getDependsOnWord());
			default -> "?";
		};
	}

	/** @return the kind and the name: {@code server SQL-1} */
	public static String full(EObject element) {
		return Kinds.plain(element.eClass()) + " " + name(element);
	}

	/** @return the feature in plain words: "cluster group", "nodes" */
	public static String feature(EStructuralFeature feature) {
		return Messages.get("Describe_feature_" + feature.getName());
	}

	private static String ends(EObject from, EObject to) {
		return name(from) + " -> " + name(to);
	}

	private static String end(EObject end, boolean any) {
		return any ? "any" : name(end);
	}
}
