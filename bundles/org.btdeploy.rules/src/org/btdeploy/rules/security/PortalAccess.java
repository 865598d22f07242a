package org.btdeploy.rules.security;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.Zone;
import org.btdeploy.model.ZoneKind;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Protocol;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * SEC-030: the BAM portal is a web server in a service interfaces domain; information workers reach it, and only it, by
 * HTTP through the firewall before it. Where there are BAM databases and information workers, there is a portal.
 */
public final class PortalAccess extends Rule {
	public PortalAccess() {
		super("SEC-030", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		boolean portal = false;
		ServerFacts client = null;
		for (ServerFacts server : deployment.servers()) {
			if (server.has(ServerRole.BAM_PORTAL)) {
				portal = true;
				checkPlace(server, deployment, findings);
			}
			client = client == null && server.has(ServerRole.IW_CLIENT) ? server : client;
		}
		Database bam = bamDatabase(deployment);
		if (!portal && client != null && bam != null) {
			findings.report(Spot.at(client.server()).with(bam), "missing", client.server(), bam);
		}
		for (Connection connection : deployment.connections()) {
			if (startsAtInformationWorkers(connection, deployment)) {
				check(connection, deployment, findings);
			}
		}
	}

	private static void checkPlace(ServerFacts server, DeploymentIndex deployment, Findings findings) {
		Spot spot = RoleSpots.of(server.server(), ServerRole.BAM_PORTAL);
		if (deployment.hasDomains() && !server.isIn(DomainKind.SERVICE_INTERFACES)) {
			findings.report(spot, "domain", server.server());
		}
		if (!server.has(ServerRole.IIS)) {
			findings.report(spot, "iis", server.server());
		}
	}

	private static void check(Connection connection, DeploymentIndex deployment, Findings findings) {
		Spot spot = Spot.at(connection).with(connection.getSource(), connection.getTarget());
		for (Server server : deployment.place(connection.getTarget()).servers()) {
			ServerFacts facts = deployment.server(server);
			if (!facts.has(ServerRole.BAM_PORTAL)) {
				findings.report(spot, "target", connection, connection.getTarget());
				return;
			}
			if (facts.domain() != null && Traffic.pathIsKnown(connection) && !Traffic.passesProtectorOf(connection, facts.domain())) {
				findings.report(spot, "firewall", connection, facts.domain().domain());
				return;
			}
		}
		for (String word : connection.getProtocolWords()) {
			if (!word.equals(Protocol.HTTP.word()) && !word.equals(Protocol.HTTPS.word())) {
				findings.report(spot, "protocol", connection, word);
				return;
			}
		}
	}

	private static boolean startsAtInformationWorkers(Connection connection, DeploymentIndex deployment) {
		EObject source = Known.of(connection.getSource());
		Zone zone = source instanceof Zone own ? own : null;
		if (source instanceof Server server && deployment.server(server) != null) {
			zone = deployment.server(server).zone();
		}
		return zone != null && zone.getKind() == ZoneKind.INFORMATION_WORKERS;
	}

	private static Database bamDatabase(DeploymentIndex deployment) {
		for (Database database : deployment.databases()) {
			if (database.getKind() == DatabaseKind.BAM_PRIMARY_IMPORT || database.getKind() == DatabaseKind.BAM_STAR_SCHEMA
					|| database.getKind() == DatabaseKind.BAM_ANALYSIS || database.getKind() == DatabaseKind.BAM_ARCHIVE) {
				return database;
			}
		}
		return null;
	}
}
