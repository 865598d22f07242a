package org.btdeploy.rules.security;

import java.util.HashSet;
import java.util.Set;

import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.Zone;
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
import org.eclipse.emf.ecore.EObject;

/**
 * SEC-029: file shares of FILE flows are outside the service interfaces domain, SQL Servers of SQL flows outside the data
 * domain unless that is merged with service interfaces, and servers with which adapters exchange messages do not run
 * BizTalk. Message Queuing may be where a host reads a local queue, for there it has to be (CON-003).
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
				for (Server endpoint : endpoints(flow, deployment)) {
					check(adapter, deployment.server(endpoint), reported, findings);
				}
			}
		}
		for (ReceiveLocation location : deployment.locations()) {
			check(location.getAdapter(), deployment.server(location.getEndpoint()), reported, findings);
		}
		for (SendPort port : deployment.sendPorts()) {
			check(port.getAdapter(), deployment.server(port.getEndpoint()), reported, findings);
		}
		Set<Host> localQueues = new HashSet<>();
		for (ReceiveLocation location : deployment.locations()) {
			if (location.isLocalQueue()) {
				localQueues.add(location.getHost());
			}
		}
		for (ServerFacts server : deployment.servers()) {
			checkRoles(server, localQueues, findings);
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

	private static void checkRoles(ServerFacts server, Set<Host> localQueues, Findings findings) {
		for (ServerRole role : ENDPOINTS) {
			boolean needed = role == ServerRole.MSMQ_SERVER && runsOneOf(localQueues, server);
			if (server.has(role) && server.has(ServerRole.BIZTALK_RUNTIME) && !needed) {
				findings.report(RoleSpots.of(server.server(), role), "bizTalk", server.server(), role);
				return;
			}
		}
	}

	private static boolean runsOneOf(Set<Host> hosts, ServerFacts server) {
		for (HostInstance instance : server.instances()) {
			if (hosts.contains(instance.eContainer())) {
				return true;
			}
		}
		return false;
	}

	/** The servers at that end of the flow where no BizTalk host is; none if there is no such end, or it is a whole domain. */
	private static Set<Server> endpoints(MessageFlow flow, DeploymentIndex deployment) {
		boolean from = deployment.place(flow.getSource()).runsHosts();
		boolean to = deployment.place(flow.getTarget()).runsHosts();
		EObject end = from == to ? null : from ? flow.getTarget() : flow.getSource();
		return end == null || end instanceof Domain || end instanceof Zone ? Set.of() : deployment.place(end).servers();
	}
}
