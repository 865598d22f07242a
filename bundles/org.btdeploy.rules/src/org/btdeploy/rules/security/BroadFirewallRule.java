package org.btdeploy.rules.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Ports;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.PortSpan;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-018: firewall rules name ports and ends, and each opens something that a connection through the firewall uses.
 * Connections whose ports are unknown may use any. That connections are drawn for a purpose is seen to by the language:
 * none comes without its kind.
 */
public final class BroadFirewallRule extends Rule {
	public BroadFirewallRule() {
		super("SEC-018", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Map<Firewall, List<PortSpan>> used = new HashMap<>();
		for (Firewall firewall : deployment.firewalls()) {
			if (!firewall.getRules().isEmpty()) {
				used.put(firewall, new ArrayList<>());
			}
		}
		for (Connection connection : deployment.connections()) {
			addUsed(connection, used);
		}
		for (Firewall firewall : deployment.firewalls()) {
			for (FirewallRule rule : firewall.getRules()) {
				check(rule, firewall, used.get(firewall), findings);
			}
		}
	}

	private static void addUsed(Connection connection, Map<Firewall, List<PortSpan>> used) {
		if (used.isEmpty()) {
			return;
		}
		List<PortSpan> ports = Ports.of(connection);
		for (Firewall firewall : connection.getVia()) {
			List<PortSpan> spans = used.get(firewall);
			if (spans != null) {
				for (PortSpan span : ports.isEmpty() ? List.of(PortSpan.ANY) : ports) {
					if (!spans.contains(span)) {
						spans.add(span);
					}
				}
			}
		}
	}

	private static void check(FirewallRule rule, Firewall firewall, List<PortSpan> used, Findings findings) {
		Spot spot = Spot.at(rule).with(firewall);
		if (rule.isAnyPort() || rule.isAnySource() || rule.isAnyTarget()) {
			findings.report(spot, "any", firewall, rule);
		} else if (!rule.getPorts().isEmpty() && !Ports.overlap(Ports.of(rule), used)) {
			findings.report(spot, "unused", firewall, rule);
		}
	}
}
