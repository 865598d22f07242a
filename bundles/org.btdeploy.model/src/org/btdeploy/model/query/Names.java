package org.btdeploy.model.query;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.Trust;
import org.eclipse.emf.ecore.EObject;

/** How messages call an element: by its name in the text, and by its ends or its owner where it has no name of its own. */
public final class Names {
	/** Stands for a name that is missing or could not be resolved. */
	public static final String UNKNOWN = "?";

	private Names() {
	}

	/** @return the name for messages, {@link #UNKNOWN} for null, unresolved and unnamed elements; never null */
	public static String of(EObject element) {
		if (Known.of(element) == null) {
			return UNKNOWN;
		}
		String name = element instanceof NamedElement named ? named.getName() : null;
		if (element instanceof ClusterGroup) {
			return of(element.eContainer()) + "." + (name == null ? UNKNOWN : name);
		}
		return name == null ? unnamed(element) : name;
	}

	private static String unnamed(EObject element) {
		if (element instanceof Connection connection) {
			return of(connection.getSource()) + " -> " + of(connection.getTarget());
		}
		if (element instanceof Trust trust) {
			return of(trust.getTrusting()) + " -> " + of(trust.getTrusted());
		}
		if (element instanceof HostInstance instance) {
			return of(instance.eContainer()) + " on " + of(instance.getServer());
		}
		if (element instanceof Acceptance acceptance) {
			return "accept " + acceptance.getRule();
		}
		return element instanceof FirewallRule rule ? rule(rule) : UNKNOWN;
	}

	private static String rule(FirewallRule rule) {
		StringBuilder text = new StringBuilder("allow ").append(rule.getTransportWord()).append(' ');
		if (rule.isAnyPort()) {
			text.append("any");
		}
		String separator = "";
		for (PortRange range : rule.getPorts()) {
			text.append(separator).append(Ports.of(range));
			separator = ", ";
		}
		return text.append(" from ").append(rule.isAnySource() ? "any" : of(rule.getSource()))
				.append(" to ").append(rule.isAnyTarget() ? "any" : of(rule.getTarget())).toString();
	}
}
