package org.btdeploy.rules.security;

import java.util.HashSet;
import java.util.Set;

import org.btdeploy.model.DomainKind;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-029: file shares of FILE flows are outside the service interfaces domain, SQL Servers of SQL flows outside the data
 * domain unless that is merged with service interfaces, and servers with which adapters exchange messages do not run
 * BizTalk.
 */
public final class MisplacedEndpoint extends Rule {
	public MisplacedEndpoint() {
		super("SEC-029", Category.SECURITY, Severity.WARNING);
	}

	private static final ServerRole[] ENDPOINTS = { ServerRole.FILE_SERVER, ServerRole.FTP_SERVER, ServerRole.MSMQ_SERVER, ServerRole.MAIL_SERVER };

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Set<Server> reported = new HashSet<>();
		for (MessageFlow flow : deployment.flows()) {
			for (Adapter adapter : Traffic.adapters(flow)) {
				check(adapter, endpoint(flow, deployment), reported, findings);
			}
		}
		for (ReceiveLocation location : deployment.locations()) {
			check(location.getAdapter(), deployment.server(location.getEndpoint()), reported, findings);
		}
		for (SendPort port : deployment.sendPorts()) {
			check(port.getAdapter(), deployment.server(port.getEndpoint()), reported, findings);
		}
		for (ServerFacts server : deployment.servers()) {
			checkRoles(server, findings);
		}
	}

	private static void check(Adapter adapter, ServerFacts endpoint, Set<Server> reported, Findings findings) {
		if (adapter == null || endpoint == null || endpoint.domain() == null) {
			return;
		}
		boolean interfaces = endpoint.isIn(DomainKind.SERVICE_INTERFACES);
		boolean share = adapter == Adapter.FILE && interfaces;
		boolean database = adapter == Adapter.SQL && endpoint.isIn(DomainKind.DATA) && !interfaces;
		if ((share || database) && reported.add(endpoint.server())) {
			findings.report(Spot.at(endpoint.server()).with(endpoint.domain().domain()), share ? "share" : "database", endpoint.server(), endpoint.domain().domain());
		}
	}

	private static void checkRoles(ServerFacts server, Findings findings) {
		for (ServerRole role : ENDPOINTS) {
			if (server.has(role) && server.has(ServerRole.BIZTALK_RUNTIME)) {
				findings.report(RoleSpots.of(server.server(), role), "bizTalk", server.server(), role);
				return;
			}
		}
	}

	/** The server at that end of the flow where no BizTalk host is; null if there is no such end. */
	private static ServerFacts endpoint(MessageFlow flow, DeploymentIndex deployment) {
		boolean from = deployment.place(flow.getSource()).runsHosts();
		boolean to = deployment.place(flow.getTarget()).runsHosts();
		Object end = from == to ? null : from ? flow.getTarget() : flow.getSource();
		return end instanceof Server server ? deployment.server(server) : null;
	}
}
