package org.btdeploy.rules.security;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.Connection;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.query.Ports;
import org.btdeploy.model.words.PortSpan;
import org.btdeploy.rules.ports.ConnectedRoles;
import org.btdeploy.rules.ports.PortNeed;
import org.btdeploy.rules.ports.RequiredPorts;

/** Which ports the connections through one firewall use. */
final class FirewallUse {
	private final List<PortSpan> used = new ArrayList<>();
	private final List<PortSpan> needed = new ArrayList<>();

	void add(Connection connection, ConnectedRoles roles) {
		List<PortSpan> ports = Ports.of(connection);
		RequiredPorts.addAll(ports.isEmpty() ? List.of(PortSpan.ANY) : ports, used);
		if (!connection.isAnyPort()) {
			RequiredPorts.addAll(ports, needed);
		}
		if (connection instanceof InfrastructureConnection) {
			for (PortNeed need : roles.needs(connection)) {
				RequiredPorts.addAll(need.ports(), used);
				if (need.phase() == PortNeed.Phase.RUN && isStated(need, ports)) {
					RequiredPorts.addAll(need.ports(), needed);
				}
			}
		}
	}

	/** A connection that states its ports is only about these. */
	private static boolean isStated(PortNeed need, List<PortSpan> ports) {
		return ports.isEmpty() || Ports.overlap(need.ports(), ports);
	}

	/** @return whether one of the connections uses a port that the rule opens, for tasks or configuration at least */
	boolean justifies(FirewallRule rule) {
		return Ports.overlap(Ports.of(rule), used);
	}

	/** @return what the connections need to work, as far as it is known, from the lowest port on */
	List<PortSpan> needed() {
		return needed;
	}
}
