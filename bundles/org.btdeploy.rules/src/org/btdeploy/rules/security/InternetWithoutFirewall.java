package org.btdeploy.rules.security;

import java.util.List;

import org.btdeploy.model.Connection;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.ConnectionRule;
import org.btdeploy.rules.Findings;
import org.eclipse.emf.ecore.EObject;

/**
 * SEC-008: what comes from or goes to an external party passes a firewall that faces it and, where there is a perimeter
 * network, protects that.
 */
public final class InternetWithoutFirewall extends ConnectionRule {
	public InternetWithoutFirewall() {
		super("SEC-008", Category.SECURITY, Severity.ERROR);
	}

	@Override
	protected void check(Connection connection, DeploymentIndex deployment, Findings findings) {
		ExternalParty external = Traffic.external(connection);
		EObject inner = Known.of(connection.getSource() == external ? connection.getTarget() : connection.getSource());
		if (external == null || inner == null || inner instanceof ExternalParty || !Traffic.pathIsKnown(connection)) {
			return;
		}
		List<DomainFacts> perimeters = deployment.domains(DomainKind.PERIMETER);
		Firewall facing = null;
		for (Firewall firewall : connection.getVia()) {
			if (Traffic.faces(firewall, external)) {
				if (perimeters.isEmpty() || protectsOneOf(firewall, perimeters)) {
					return;
				}
				facing = firewall;
			}
		}
		if (facing == null) {
			findings.report(atEnd(connection, external), "none", connection, external, inner);
		} else {
			findings.report(atEnd(connection, external).with(facing, perimeters.get(0).domain()), "perimeter", connection, external, facing, perimeters.get(0).domain());
		}
	}

	private static boolean protectsOneOf(Firewall firewall, List<DomainFacts> domains) {
		for (DomainFacts domain : domains) {
			if (firewall.getProtects().contains(domain.domain())) {
				return true;
			}
		}
		// an unresolved name may be the one that is missing
		return !Known.all(firewall.getProtects());
	}
}
