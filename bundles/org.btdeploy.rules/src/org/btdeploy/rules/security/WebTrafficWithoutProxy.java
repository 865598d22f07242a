package org.btdeploy.rules.security;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Place;
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
 * SEC-014: web requests of partners reach a host only through a reverse proxy; plain HTTP also through an HTTP relay in the
 * perimeter network. A relay beside a reverse proxy is pointed out as dispensable.
 */
public final class WebTrafficWithoutProxy extends Rule {
	public WebTrafficWithoutProxy() {
		super("SEC-014", Category.SECURITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		InternetPaths paths = null;
		for (MessageFlow flow : deployment.flows()) {
			if (!webAdapters(flow).isEmpty() && endsAtInnerHost(flow, deployment) && Traffic.initiator(flow, deployment) == Initiator.PARTNER) {
				paths = paths == null ? new InternetPaths(deployment) : paths;
				check(flow, paths.to(flow), deployment, findings);
			}
		}
		for (ServerFacts server : deployment.servers()) {
			if (isRelay(server)) {
				checkRelay(server, deployment, findings);
			}
		}
	}

	private static void check(MessageFlow flow, List<MessageFlow> path, DeploymentIndex deployment, Findings findings) {
		for (MessageFlow part : path) {
			if (Traffic.passesReverseProxy(part) || !Traffic.pathIsKnown(part)) {
				return;
			}
		}
		List<Adapter> exposed = webAdapters(flow);
		if (passesRelay(path, deployment)) {
			exposed.remove(Adapter.HTTP);
		}
		if (!path.isEmpty() && !exposed.isEmpty()) {
			List<String> names = new ArrayList<>(exposed.size());
			for (Adapter adapter : exposed) {
				names.add(adapter.displayName());
			}
			Spot spot = Spot.at(flow).with(path).with(path.get(0).getSource(), flow.getTarget());
			findings.report(spot, exposed.contains(Adapter.HTTP) && exposed.size() == 1 ? "http" : "other", flow, names, flow.getTarget());
		}
	}

	private static void checkRelay(ServerFacts relay, DeploymentIndex deployment, Findings findings) {
		for (Firewall firewall : deployment.firewalls()) {
			if (firewall.isReverseProxy() && isNextTo(firewall, relay.domain())) {
				findings.report(Severity.INFO, RoleSpots.of(relay.server(), ServerRole.HTTP_RELAY).with(firewall), "relay", relay.server(), firewall);
				return;
			}
		}
	}

	private static boolean isNextTo(Firewall firewall, DomainFacts perimeter) {
		return firewall.getProtects().contains(perimeter.domain()) || firewall.getOuterSides().contains(perimeter.domain());
	}

	private static boolean isRelay(ServerFacts server) {
		return server.has(ServerRole.HTTP_RELAY) && server.isIn(DomainKind.PERIMETER);
	}

	private static boolean passesRelay(List<MessageFlow> path, DeploymentIndex deployment) {
		for (MessageFlow part : path) {
			for (Server server : deployment.place(part.getSource()).servers()) {
				if (isRelay(deployment.server(server))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Hosts in the perimeter network itself are the matter of SEC-001 and SEC-002. */
	private static boolean endsAtInnerHost(MessageFlow flow, DeploymentIndex deployment) {
		Place place = deployment.place(flow.getTarget());
		if (!place.runsHosts()) {
			return false;
		}
		for (DomainFacts domain : place.domains()) {
			if (!domain.is(DomainKind.PERIMETER)) {
				return true;
			}
		}
		return place.isOutsideDomains();
	}

	private static List<Adapter> webAdapters(MessageFlow flow) {
		List<Adapter> web = new ArrayList<>(2);
		for (Adapter adapter : Traffic.adapters(flow)) {
			switch (adapter) {
				case HTTP, SOAP, WCF_BASICHTTP, WCF_WSHTTP, WCF_WEBHTTP, WCF_CUSTOMISOLATED -> web.add(adapter);
				default -> {
					// not received by a web server
				}
			}
		}
		return web;
	}
}
