package org.btdeploy.rules.security;

import java.util.HashMap;
import java.util.Map;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Place;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.btdeploy.rules.ports.ConnectedRoles;

/**
 * SEC-018: firewall rules name ports and ends, and each opens something that a connection through the firewall uses: by its
 * own ports, or because the port list has it between such roles. Connections whose ports are unknown may use any. What
 * infrastructure connections between domains are for is stated; that they are drawn without is information.
 */
public final class BroadFirewallRule extends Rule {
	public BroadFirewallRule() {
		super("SEC-018", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Map<Firewall, FirewallUse> uses = uses(deployment);
		for (Firewall firewall : deployment.firewalls()) {
			for (FirewallRule rule : firewall.getRules()) {
				check(rule, firewall, uses.get(firewall), findings);
			}
		}
		for (Connection connection : deployment.connections()) {
			boolean aimless = connection.getPurpose() == null || connection.getPurpose().isBlank();
			if (aimless && connection instanceof InfrastructureConnection && crosses(connection, deployment)) {
				findings.report(Severity.INFO, Spot.at(connection).with(connection.getSource(), connection.getTarget()), "purpose", connection);
			}
		}
	}

	private static Map<Firewall, FirewallUse> uses(DeploymentIndex deployment) {
		Map<Firewall, FirewallUse> uses = new HashMap<>();
		for (Firewall firewall : deployment.firewalls()) {
			if (!firewall.getRules().isEmpty()) {
				uses.put(firewall, new FirewallUse());
			}
		}
		if (uses.isEmpty()) {
			return uses;
		}
		ConnectedRoles roles = new ConnectedRoles(deployment);
		for (Connection connection : deployment.connections()) {
			for (Firewall firewall : connection.getVia()) {
				if (uses.containsKey(firewall)) {
					uses.get(firewall).add(connection, roles);
				}
			}
		}
		return uses;
	}

	private static void check(FirewallRule rule, Firewall firewall, FirewallUse use, Findings findings) {
		Spot spot = Spot.at(rule).with(firewall);
		String meaning = null;
		if (rule.isAnyPort() || rule.isAnySource() || rule.isAnyTarget()) {
			meaning = "any";
		} else if (!rule.getPorts().isEmpty() && !use.justifies(rule)) {
			meaning = "unused";
		}
		if (meaning != null) {
			findings.report(spot, use.needed().isEmpty() ? meaning : meaning + "ButNeeded", firewall, rule, use.needed());
		}
	}

	/** Whether both ends are known to be in domains, and no domain is common to them. */
	private static boolean crosses(Connection connection, DeploymentIndex deployment) {
		Place source = deployment.place(connection.getSource());
		Place target = deployment.place(connection.getTarget());
		for (DomainFacts domain : source.domains()) {
			if (target.domains().contains(domain)) {
				return false;
			}
		}
		return !source.domains().isEmpty() && !target.domains().isEmpty();
	}
}
