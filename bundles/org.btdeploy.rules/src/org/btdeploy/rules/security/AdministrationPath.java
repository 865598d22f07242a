package org.btdeploy.rules.security;

import java.util.List;

import org.btdeploy.model.Connection;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.Zone;
import org.btdeploy.model.ZoneKind;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Place;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Protocol;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * SEC-028: who works in an operations zone connects by Terminal Services, through the firewall that protects the services
 * domain, to an administration server there. A corporate domain without such clients is pointed out. Connections without a
 * protocol leave it open.
 */
public final class AdministrationPath extends Rule {
	public AdministrationPath() {
		super("SEC-028", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		for (Connection connection : deployment.connections()) {
			if (zone(connection.getSource(), deployment) == ZoneKind.OPERATIONS) {
				check(connection, deployment, findings);
			}
		}
		List<DomainFacts> corporate = deployment.domains(DomainKind.CORPORATE);
		if (!corporate.isEmpty() && !hasClients(deployment)) {
			findings.report(Severity.INFO, Spot.at(corporate.get(0).domain()), "noClients", corporate.get(0).domain());
		}
	}

	private static void check(Connection connection, DeploymentIndex deployment, Findings findings) {
		Place target = deployment.place(connection.getTarget());
		Spot spot = Spot.at(connection).with(connection.getSource(), connection.getTarget());
		for (Server server : target.servers()) {
			ServerFacts facts = deployment.server(server);
			if (!facts.has(ServerRole.ADMIN_TOOLS) || !facts.isIn(DomainKind.SERVICES)) {
				findings.report(spot, "target", connection, connection.getTarget());
				return;
			}
			if (Traffic.pathIsKnown(connection) && !Traffic.passesProtectorOf(connection, facts.domain())) {
				findings.report(spot, "firewall", connection, facts.domain().domain());
				return;
			}
		}
		List<String> words = connection.getProtocolWords();
		if (!words.isEmpty() && !words.contains(Protocol.TERMINAL_SERVICES.word())) {
			findings.report(spot, "protocol", connection, words);
		}
	}

	private static boolean hasClients(DeploymentIndex deployment) {
		for (ServerFacts server : deployment.servers()) {
			if (server.has(ServerRole.TERMINAL_SERVICES_CLIENT) && server.zone() != null && server.zone().getKind() == ZoneKind.OPERATIONS) {
				return true;
			}
		}
		return false;
	}

	private static ZoneKind zone(EObject end, DeploymentIndex deployment) {
		if (end instanceof Server server && deployment.server(server) != null && deployment.server(server).zone() != null) {
			return deployment.server(server).zone().getKind();
		}
		return Known.of(end) instanceof Zone zone ? zone.getKind() : null;
	}
}
