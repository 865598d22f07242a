package org.btdeploy.rules.security;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.DomainKind;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Place;
import org.btdeploy.model.query.Traffic;
import org.eclipse.emf.ecore.EObject;

/**
 * The ways by which partners reach into the deployment: chains of partner initiated flows that begin at an external party and
 * lead on from servers in a perimeter network, such as relays. Servers further in are taken to speak for themselves.
 */
final class InternetPaths {
	private final DeploymentIndex deployment;
	private final Map<EObject, List<MessageFlow>> flowsFrom = new HashMap<>();
	private final Map<EObject, MessageFlow> arrival = new HashMap<>();

	InternetPaths(DeploymentIndex deployment) {
		this.deployment = deployment;
		Set<EObject> outside = new LinkedHashSet<>();
		for (MessageFlow flow : deployment.flows()) {
			EObject source = Known.of(flow.getSource());
			if (source != null && Traffic.initiator(flow, deployment) == Initiator.PARTNER) {
				if (!flowsFrom.containsKey(source)) {
					flowsFrom.put(source, new ArrayList<>(2));
				}
				flowsFrom.get(source).add(flow);
				if (source instanceof ExternalParty) {
					outside.add(source);
				}
			}
		}
		spread(new ArrayDeque<>(outside));
	}

	private void spread(Deque<EObject> open) {
		while (!open.isEmpty()) {
			for (MessageFlow flow : flowsFrom.getOrDefault(open.remove(), List.of())) {
				EObject target = Known.of(flow.getTarget());
				arrive(target, flow, open);
				if (target instanceof NlbCluster) {
					for (Server member : deployment.place(target).servers()) {
						arrive(member, flow, open);
					}
				}
			}
		}
	}

	private void arrive(EObject end, MessageFlow flow, Deque<EObject> open) {
		if (end != null && isInPerimeter(deployment.place(end)) && arrival.putIfAbsent(end, flow) == null) {
			open.add(end);
		}
	}

	private static boolean isInPerimeter(Place place) {
		for (DomainFacts domain : place.domains()) {
			if (!domain.is(DomainKind.PERIMETER)) {
				return false;
			}
		}
		return !place.domains().isEmpty() && !place.isOutsideDomains();
	}

	/** @return the flows from an external party up to this partner initiated one; empty if it does not come from outside */
	List<MessageFlow> to(MessageFlow last) {
		LinkedList<MessageFlow> path = new LinkedList<>();
		for (MessageFlow flow = last; flow != null; flow = arrival.get(flow.getSource())) {
			path.addFirst(flow);
		}
		return Known.of(path.getFirst().getSource()) instanceof ExternalParty ? path : List.of();
	}
}
