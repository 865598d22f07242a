package org.btdeploy.rules.consistency;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.ConnectionKind;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.Ports;
import org.btdeploy.model.words.PortSpan;
import org.btdeploy.rules.ports.PortNeed;

/** Which ports that the port list asks for are closed to an infrastructure connection. */
final class RequiredOpenings {
	/** Ports that stand for a service of their own, so that opening one says nothing about RPC. */
	private static final int LAST_WELL_KNOWN = 1023;

	private RequiredOpenings() {
	}

	/**
	 * @param needs what the source of the connection needs of its target
	 * @param stated ports that the connection itself states; where there are some, it is only about these
	 * @param rules those that let the connection through
	 * @return the needs at run time of which a port is closed; a choice of ports is met by one of them
	 */
	static List<PortNeed> closed(InfrastructureConnection connection, List<PortNeed> needs, List<PortSpan> stated, List<FirewallRule> rules) {
		List<PortNeed> closed = new ArrayList<>(0);
		for (PortNeed need : needs) {
			boolean asked = need.phase() == PortNeed.Phase.RUN && isAbout(connection.getKind(), need)
					&& (stated.isEmpty() || Ports.overlap(need.ports(), stated));
			if (asked && !isOpen(need, rules)) {
				closed.add(need);
			}
		}
		return closed;
	}

	private static boolean isAbout(ConnectionKind kind, PortNeed need) {
		if (kind == null) {
			return false;
		}
		return switch (kind) {
			case DATA_ACCESS -> DatabaseKinds.isWord(need.destination());
			case SSO -> need.destination().equals("sso") || need.destination().equals("master-secret") || need.protocol().equals("rpc");
			case PORTAL -> need.destination().equals("bam-portal");
			default -> false;
		};
	}

	private static boolean isOpen(PortNeed need, List<FirewallRule> rules) {
		boolean some = false;
		boolean all = true;
		for (PortSpan port : need.ports()) {
			boolean open = isOpen(port, rules);
			some |= open;
			all &= open;
		}
		return need.isChoice() ? some : all;
	}

	/** The dynamic range of RPC may be replaced by a fixed port, which may be any that is not another service's. */
	private static boolean isOpen(PortSpan port, List<FirewallRule> rules) {
		for (FirewallRule rule : rules) {
			for (PortSpan opened : Ports.of(rule)) {
				boolean fixed = port.equals(PortSpan.DYNAMIC_RPC) && opened.low() > LAST_WELL_KNOWN && opened.low() != 1433;
				if (fixed || opened.overlaps(port)) {
					return true;
				}
			}
		}
		return false;
	}
}
