package org.btdeploy.rules.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Place;
import org.btdeploy.model.query.Traffic;

/**
 * The rules of one firewall, found by the ends they name: a firewall with a rule for each server is asked about a connection
 * of each server, so going through all rules each time would not do.
 */
final class FirewallOpenings {
	/** Stands for ends that are anywhere or unresolved, and so fit everything. */
	private static final Object ANYWHERE = new Object();
	/** Stands for ends that are on no server, as partners are. */
	private static final Object NOWHERE = new Object();

	private final DeploymentIndex deployment;
	private final Map<Object, List<FirewallRule>> bySource = new HashMap<>();
	private final Map<Object, List<FirewallRule>> byTarget = new HashMap<>();
	private final Map<Endpoint, Set<Object>> keys = new HashMap<>();

	FirewallOpenings(Firewall firewall, DeploymentIndex deployment) {
		this.deployment = deployment;
		for (FirewallRule rule : firewall.getRules()) {
			add(rule, rule.isAnySource() ? null : rule.getSource(), bySource);
			add(rule, rule.isAnyTarget() ? null : rule.getTarget(), byTarget);
		}
	}

	private void add(FirewallRule rule, Endpoint end, Map<Object, List<FirewallRule>> index) {
		for (Object key : keysOfRule(Known.of(end))) {
			index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(rule);
		}
	}

	private List<Object> keysOfRule(Endpoint end) {
		List<Object> keys = new ArrayList<>(2);
		keys.add(end == null ? ANYWHERE : end);
		if (end != null && !(end instanceof Domain) && !(end instanceof Server)) {
			Place place = deployment.place(end);
			keys.addAll(place.servers());
			if (place.servers().isEmpty()) {
				keys.add(NOWHERE);
			}
		}
		return keys;
	}

	/** An end is covered by rules for itself, for whatever it is in or on, and for what is in it. */
	private Set<Object> keysOf(Endpoint end) {
		Set<Object> known = keys.get(end);
		if (known == null) {
			Place place = deployment.place(end);
			known = new LinkedHashSet<>(place.servers());
			known.add(ANYWHERE);
			known.add(end);
			for (DomainFacts domain : place.domains()) {
				known.add(domain.domain());
			}
			if (place.servers().isEmpty()) {
				known.add(NOWHERE);
			}
			keys.put(end, known);
		}
		return known;
	}

	/** @return the rules that let the connection through in the direction in which it is opened, or in either where that is unknown */
	List<FirewallRule> fitting(Connection connection) {
		Endpoint source = Known.of(connection.getSource());
		Endpoint target = Known.of(connection.getTarget());
		List<FirewallRule> fitting = new ArrayList<>();
		Boolean forth = isForth(connection);
		if (forth == null || forth) {
			addFitting(source, target, fitting);
		}
		if (forth == null || !forth) {
			addFitting(target, source, fitting);
		}
		return fitting;
	}

	/** @return whether the source opens the connection; null if that is unknown */
	private Boolean isForth(Connection connection) {
		Initiator initiator = Traffic.initiator(connection, deployment);
		boolean bizTalkAtSource = deployment.place(connection.getSource()).runsHosts();
		boolean both = bizTalkAtSource == deployment.place(connection.getTarget()).runsHosts();
		if (initiator == null || initiator == Initiator.ADMINISTRATOR || both) {
			return null;
		}
		return (initiator == Initiator.BIZTALK) == bizTalkAtSource;
	}

	/** Goes through the shorter list of candidates, and asks of these whether the other end fits as well. */
	private void addFitting(Endpoint from, Endpoint to, List<FirewallRule> fitting) {
		Set<Object> fromKeys = keysOf(from);
		Set<Object> toKeys = keysOf(to);
		boolean bySourceIsShorter = count(bySource, fromKeys, from) <= count(byTarget, toKeys, to);
		Map<Object, List<FirewallRule>> index = bySourceIsShorter ? bySource : byTarget;
		Endpoint near = bySourceIsShorter ? from : to;
		Endpoint far = bySourceIsShorter ? to : from;
		Set<Object> farKeys = bySourceIsShorter ? toKeys : fromKeys;
		if (near == null) {
			index.values().forEach(rules -> addFitting(rules, far, farKeys, !bySourceIsShorter, fitting));
		} else {
			for (Object key : bySourceIsShorter ? fromKeys : toKeys) {
				addFitting(index.getOrDefault(key, List.of()), far, farKeys, !bySourceIsShorter, fitting);
			}
		}
	}

	private void addFitting(List<FirewallRule> candidates, Endpoint far, Set<Object> farKeys, boolean farIsSource, List<FirewallRule> fitting) {
		for (FirewallRule rule : candidates) {
			boolean any = farIsSource ? rule.isAnySource() : rule.isAnyTarget();
			Endpoint stated = any ? null : Known.of(farIsSource ? rule.getSource() : rule.getTarget());
			if (far == null || intersect(keysOfRule(stated), farKeys)) {
				fitting.add(rule);
			}
		}
	}

	private static boolean intersect(List<Object> some, Set<Object> others) {
		for (Object one : some) {
			if (others.contains(one)) {
				return true;
			}
		}
		return false;
	}

	private static int count(Map<Object, List<FirewallRule>> index, Set<Object> keys, Endpoint end) {
		if (end == null) {
			return Integer.MAX_VALUE;
		}
		int count = 0;
		for (Object key : keys) {
			count += index.getOrDefault(key, List.of()).size();
		}
		return count;
	}
}
