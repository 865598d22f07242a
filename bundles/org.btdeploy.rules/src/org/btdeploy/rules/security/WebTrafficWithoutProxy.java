package org.btdeploy.rules.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.Domain;
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
import org.eclipse.emf.ecore.EObject;

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
		Map<EObject, Boolean> relays = new HashMap<>();
		for (MessageFlow flow : deployment.flows()) {
			if (!webAdapters(flow).isEmpty() && endsAtInnerHost(flow, deployment) && Traffic.initiator(flow, deployment) == Initiator.PARTNER) {
				paths = paths == null ? new InternetPaths(deployment) : paths;
				check(flow, paths.to(flow), relays, deployment, findings);
			}
		}
		Map<Domain, Firewall> proxies = proxies(deployment);
		for (ServerFacts server : deployment.servers()) {
			Firewall proxy = isRelay(server) ? proxies.get(server.domain().domain()) : null;
			if (proxy != null) {
				findings.report(Severity.INFO, RoleSpots.of(server.server(), ServerRole.HTTP_RELAY).with(proxy), "relay", server.server(), proxy);
			}
		}
	}

	private static void check(MessageFlow flow, List<MessageFlow> path, Map<EObject, Boolean> relays, DeploymentIndex deployment, Findings findings) {
		for (MessageFlow part : path) {
			if (Traffic.passesReverseProxy(part) || !Traffic.pathIsKnown(part)) {
				return;
			}
		}
		List<Adapter> exposed = webAdapters(flow);
		if (passesRelay(path, relays, deployment)) {
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

	/** The first reverse proxy before or behind each domain. */
	private static Map<Domain, Firewall> proxies(DeploymentIndex deployment) {
		Map<Domain, Firewall> proxies = new HashMap<>();
		for (Firewall firewall : deployment.firewalls()) {
			if (firewall.isReverseProxy()) {
				for (Domain domain : firewall.getProtects()) {
					proxies.putIfAbsent(domain, firewall);
				}
				for (EObject side : firewall.getOuterSides()) {
					if (side instanceof Domain domain) {
						proxies.putIfAbsent(domain, firewall);
					}
				}
			}
		}
		return proxies;
	}

	private static boolean isRelay(ServerFacts server) {
		return server.has(ServerRole.HTTP_RELAY) && server.isIn(DomainKind.PERIMETER);
	}

	/** @param relays whether there is a relay at an end, as far as it was asked before */
	private static boolean passesRelay(List<MessageFlow> path, Map<EObject, Boolean> relays, DeploymentIndex deployment) {
		for (MessageFlow part : path) {
			if (!relays.containsKey(part.getSource())) {
				relays.put(part.getSource(), hasRelay(part.getSource(), deployment));
			}
			if (relays.get(part.getSource())) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasRelay(EObject end, DeploymentIndex deployment) {
		for (Server server : deployment.place(end).servers()) {
			if (isRelay(deployment.server(server))) {
				return true;
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
