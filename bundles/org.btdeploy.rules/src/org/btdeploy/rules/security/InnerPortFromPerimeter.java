package org.btdeploy.rules.security;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.DomainKind;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
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
import org.eclipse.emf.ecore.EObject;

/**
 * SEC-017: no firewall opens the ports of SQL Server, file sharing or RPC from the Internet or the perimeter network
 * inwards. The way outwards, to endpoints that a scaled-down deployment keeps in its perimeter, is free.
 */
public final class InnerPortFromPerimeter extends Rule {
	public InnerPortFromPerimeter() {
		super("SEC-017", Category.SECURITY, Severity.ERROR);
	}

	private static final List<PortSpan> INNER = List.of(new PortSpan(135, 135), new PortSpan(445, 445), new PortSpan(1433, 1433), new PortSpan(2383, 2383),
			new PortSpan(2393, 2393), new PortSpan(2725, 2725), PortSpan.DYNAMIC_RPC);

	@Override
	public void check(RuleContext context, Findings findings) {
		for (Firewall firewall : context.deployment().firewalls()) {
			for (FirewallRule rule : firewall.getRules()) {
				List<PortSpan> opened = opened(rule);
				if (!opened.isEmpty() && isOuter(rule.getSource(), context.deployment()) && isInner(rule.getTarget(), context.deployment())) {
					findings.report(Spot.at(rule).with(firewall, rule.getSource(), rule.getTarget()), "rule", firewall, opened, rule.getSource(), rule.getTarget());
				}
			}
		}
	}

	private static List<PortSpan> opened(FirewallRule rule) {
		List<PortSpan> opened = new ArrayList<>(1);
		for (PortSpan span : Ports.of(rule)) {
			for (PortSpan inner : INNER) {
				if (span.overlaps(inner)) {
					opened.add(inner);
				}
			}
		}
		return opened;
	}

	private static boolean isOuter(EObject end, DeploymentIndex deployment) {
		return Known.of(end) instanceof ExternalParty || isIn(end, true, deployment);
	}

	private static boolean isInner(EObject end, DeploymentIndex deployment) {
		return isIn(end, false, deployment);
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
