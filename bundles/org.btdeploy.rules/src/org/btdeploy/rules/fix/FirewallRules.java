package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Ports;
import org.btdeploy.model.words.PortSpan;
import org.btdeploy.rules.Finding;

/** What firewalls let through: no more than is needed, and no less. */
final class FirewallRules {
	private FirewallRules() {
	}

	/** An opening that should not be. */
	static void close(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof FirewallRule rule) {
			proposals.add(Common.delete(rule, "FirewallRules_delete", rule, rule.eContainer()));
		}
	}

	/** An opening that is broader than what connections need. */
	static void narrow(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof FirewallRule rule)) {
			return;
		}
		Firewall firewall = (Firewall) rule.eContainer();
		Sequence narrow = new Sequence(Messages.get("FirewallRules_narrow", rule, firewall));
		List<PortSpan> used = used(firewall, deployment);
		if (rule.isAnyPort() && !used.isEmpty()) {
			narrow.step(new SetFeature(rule, Literals.FIREWALL_RULE__PORTS, used));
		}
		if (rule.isAnySource() && firewall.getOuterSides().size() == 1 && firewall.getOuterSides().get(0) instanceof Endpoint outer) {
			narrow.step(new SetFeature(rule, Literals.FIREWALL_RULE__SOURCE, outer));
		}
		if (rule.isAnyTarget() && firewall.getProtects().size() == 1) {
			narrow.step(new SetFeature(rule, Literals.FIREWALL_RULE__TARGET, firewall.getProtects().get(0)));
		}
		proposals.add(narrow);
		close(finding, deployment, proposals);
	}

	private static List<PortSpan> used(Firewall firewall, DeploymentIndex deployment) {
		List<PortSpan> used = new ArrayList<>();
		for (Connection connection : deployment.connections()) {
			if (connection.getVia().contains(firewall)) {
				for (PortSpan span : Ports.of(connection)) {
					if (!used.contains(span)) {
						used.add(span);
					}
				}
			}
		}
		return used;
	}

	/** A firewall on the path of a connection that does not let it through, in the direction in which it is opened. */
	static void open(Connection connection, Firewall firewall, Proposals proposals) {
		proposals.add(rule(connection, firewall, connection.getSource(), connection.getTarget()));
		proposals.add(rule(connection, firewall, connection.getTarget(), connection.getSource()));
	}

	private static Operation rule(Connection connection, Firewall firewall, Endpoint from, Endpoint to) {
		StringBuilder ports = new StringBuilder();
		for (PortSpan span : Ports.of(connection)) {
			ports.append(ports.isEmpty() ? "" : ", ").append(span);
		}
		return Connect.firewallRule(firewall, "tcp", ports.toString(), from, to).labelled(Messages.get("FirewallRules_open", ports, from, to, firewall));
	}
}
