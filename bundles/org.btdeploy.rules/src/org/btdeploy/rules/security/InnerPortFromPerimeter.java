package org.btdeploy.rules.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.Transport;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Ports;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.PortSpan;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.btdeploy.rules.ports.RequiredPorts;
import org.eclipse.emf.ecore.EObject;

/**
 * SEC-017: no firewall opens the ports of SQL Server, file sharing or RPC from the Internet or the perimeter network
 * inwards, not even among others. The way outwards, to endpoints that a scaled-down deployment keeps in its perimeter, is free.
 */
public final class InnerPortFromPerimeter extends Rule {
	public InnerPortFromPerimeter() {
		super("SEC-017", Category.SECURITY, Severity.ERROR);
	}

	/** The services that are attacked by these ports; their numbers are those of the port list. */
	private static final Set<String> INNER = Set.of("tds", "msdtc", "rpc", "wmi", "smb", "olap");

	@Override
	public void check(RuleContext context, Findings findings) {
		for (Firewall firewall : context.deployment().firewalls()) {
			for (FirewallRule rule : firewall.getRules()) {
				boolean inwards = isOuter(rule, firewall, context.deployment()) && isInner(rule, firewall, context.deployment());
				List<PortSpan> opened = inwards ? opened(rule) : List.of();
				if (!opened.isEmpty()) {
					findings.report(Spot.at(rule).with(firewall, rule.getSource(), rule.getTarget()), "rule", firewall, opened,
							rule.isAnySource() ? "anywhere" : rule.getSource(), rule.isAnyTarget() ? "anywhere" : rule.getTarget());
				}
			}
		}
	}

	private static List<PortSpan> opened(FirewallRule rule) {
		List<PortSpan> opened = new ArrayList<>(1);
		if (rule.getTransport() == Transport.UDP) {
			return opened;
		}
		for (PortSpan inner : RequiredPorts.of(INNER)) {
			if (Ports.overlap(Ports.of(rule), List.of(inner))) {
				opened.add(inner);
			}
		}
		return opened;
	}

	/** Any source includes the outer sides of the firewall. */
	private static boolean isOuter(FirewallRule rule, Firewall firewall, DeploymentIndex deployment) {
		if (!rule.isAnySource()) {
			return isOuter(rule.getSource(), deployment);
		}
		for (EObject side : firewall.getOuterSides()) {
			if (isOuter(side, deployment)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOuter(EObject end, DeploymentIndex deployment) {
		return Known.of(end) instanceof ExternalParty || isIn(end, true, deployment);
	}

	/** Any target includes what the firewall protects. */
	private static boolean isInner(FirewallRule rule, Firewall firewall, DeploymentIndex deployment) {
		if (!rule.isAnyTarget()) {
			return isIn(rule.getTarget(), false, deployment);
		}
		for (Domain domain : Known.<Domain>of(firewall.getProtects())) {
			if (!deployment.domain(domain).is(DomainKind.PERIMETER)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isIn(EObject end, boolean perimeter, DeploymentIndex deployment) {
		for (DomainFacts domain : deployment.place(end).domains()) {
			if (domain.is(DomainKind.PERIMETER) == perimeter) {
				return true;
			}
		}
		return false;
	}
}
