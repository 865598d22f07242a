package org.btdeploy.rules.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.FlowDirection;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Ports;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.PortSpan;
import org.btdeploy.model.words.Words;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.btdeploy.rules.ports.ConnectedRoles;
import org.btdeploy.rules.ports.PortNeed;
import org.btdeploy.rules.ports.RequiredPorts;

/**
 * CON-007: the adapters of a flow can do its direction, who is said to open it is who the adapters let open it, the server
 * at its other end has the role of its protocol, and firewalls on its path that state rules let its ports through. For
 * infrastructure connections these rules also open what the port list asks for at run time between such roles. One finding
 * for each connection, reason and firewall.
 */
public final class UnfittingFlow extends Rule {
	public UnfittingFlow() {
		super("CON-007", Category.CONSISTENCY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Map<Firewall, FirewallOpenings> openings = new HashMap<>();
		ConnectedRoles roles = new ConnectedRoles(deployment);
		for (Connection connection : deployment.connections()) {
			Spot spot = Spot.at(connection).with(connection.getSource(), connection.getTarget());
			if (connection instanceof MessageFlow flow) {
				FlowDirection direction = Traffic.direction(flow, deployment);
				if (direction != null) {
					checkDirection(flow, direction, spot, findings);
					checkInitiator(flow, direction, spot, findings);
				}
				checkRoles(flow, spot, deployment, findings);
			}
			// a firewall without rules states none, so nothing is held against it
			for (Firewall firewall : Known.<Firewall>of(connection.getVia())) {
				if (!firewall.getRules().isEmpty()) {
					FirewallOpenings known = openings.computeIfAbsent(firewall, first -> new FirewallOpenings(first, deployment));
					checkFirewall(connection, firewall, known.fitting(connection), roles, spot, findings);
				}
			}
		}
	}

	private static void checkDirection(MessageFlow flow, FlowDirection direction, Spot spot, Findings findings) {
		boolean receive = direction == FlowDirection.RECEIVE;
		for (Adapter adapter : Traffic.adapters(flow)) {
			if ((receive ? adapter.receiveHosting() : adapter.sendHosting()) == Adapter.Hosting.NONE) {
				findings.report(spot, receive ? "sendOnly" : "receiveOnly", flow, adapter.displayName());
				return;
			}
		}
	}

	private static void checkInitiator(MessageFlow flow, FlowDirection direction, Spot spot, Findings findings) {
		Initiator stated = flow.getInitiator();
		if (stated == null) {
			return;
		}
		if (direction == FlowDirection.SEND && stated != Initiator.BIZTALK) {
			findings.report(spot, "sendInitiator", flow, stated);
			return;
		}
		for (Adapter adapter : Traffic.adapters(flow)) {
			boolean partner = adapter.receiveOpening() == Adapter.Opening.PARTNER && stated != Initiator.PARTNER;
			boolean bizTalk = adapter.receiveOpening() == Adapter.Opening.BIZTALK && stated != Initiator.BIZTALK;
			if (direction == FlowDirection.RECEIVE && (partner || bizTalk)) {
				findings.report(spot, "receiveInitiator", flow, stated, adapter.displayName(), partner ? Initiator.PARTNER : Initiator.BIZTALK);
				return;
			}
		}
	}

	private static void checkRoles(MessageFlow flow, Spot spot, DeploymentIndex deployment, Findings findings) {
		boolean from = deployment.place(flow.getSource()).runsHosts();
		boolean to = deployment.place(flow.getTarget()).runsHosts();
		Object end = from == to ? null : from ? flow.getTarget() : flow.getSource();
		ServerFacts server = end instanceof Server known ? deployment.server(known) : null;
		if (server == null || server.roles().isEmpty() || hasUnknownRole(server)) {
			return;
		}
		for (Adapter adapter : Traffic.adapters(flow)) {
			ServerRole role = roleOf(adapter);
			if (role != null && !server.has(role)) {
				findings.report(spot, "role", flow, adapter.displayName(), server.server(), role);
				return;
			}
		}
	}

	private static boolean hasUnknownRole(ServerFacts server) {
		for (String word : server.server().getRoleWords()) {
			if (Words.isQuoted(word)) {
				return true;
			}
		}
		return false;
	}

	private static ServerRole roleOf(Adapter adapter) {
		return switch (adapter) {
			case FTP, SFTP -> ServerRole.FTP_SERVER;
			case POP3, SMTP -> ServerRole.MAIL_SERVER;
			case FILE -> ServerRole.FILE_SERVER;
			case MSMQ, MSMQT, WCF_NETMSMQ -> ServerRole.MSMQ_SERVER;
			case MQSERIES -> ServerRole.MQSERIES_SERVER;
			case SQL -> ServerRole.SQL_SERVER;
			default -> null;
		};
	}

	private static void checkFirewall(Connection connection, Firewall firewall, List<FirewallRule> fitting, ConnectedRoles roles, Spot spot, Findings findings) {
		List<PortSpan> ports = Ports.of(connection);
		if (!ports.isEmpty() && !opensOneOf(ports, fitting)) {
			findings.report(spot.with(firewall), "firewall", connection, firewall, ports);
		} else if (connection instanceof InfrastructureConnection infrastructure) {
			List<PortNeed> closed = RequiredOpenings.closed(infrastructure, roles.needs(connection), ports, fitting);
			if (!closed.isEmpty()) {
				List<PortSpan> missing = new ArrayList<>(2);
				closed.forEach(need -> RequiredPorts.addAll(need.ports(), missing));
				findings.report(spot.with(firewall), "required", connection, firewall, missing, closed.get(0).purpose(), closed.get(0).page());
			}
		}
	}

	/** One open port is enough, since the usual ports of protocols name alternatives as well. */
	private static boolean opensOneOf(List<PortSpan> ports, List<FirewallRule> rules) {
		for (FirewallRule rule : rules) {
			if (Ports.overlap(Ports.of(rule), ports)) {
				return true;
			}
		}
		return false;
	}
}
