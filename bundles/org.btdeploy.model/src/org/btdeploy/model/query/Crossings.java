package org.btdeploy.model.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.Domain;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallSide;
import org.btdeploy.model.Partner;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.EObject;

/**
 * Which firewalls lie between two ends, as the sides of the firewalls say: a firewall leads from each of its outer sides to each
 * domain it protects. What is reached through the Internet is at the Internet's side. Of several ways the shortest counts.
 */
public final class Crossings {
	private record Step(Firewall firewall, EObject before) {
	}

	private final DeploymentIndex deployment;

	private Crossings(DeploymentIndex deployment) {
		this.deployment = deployment;
	}

	/** @return the firewalls to pass, in their order from the source; none where both are on one side, or no way is known */
	public static List<Firewall> between(EObject source, EObject target, DeploymentIndex deployment) {
		Crossings crossings = new Crossings(deployment);
		return crossings.search(crossings.sides(source), crossings.sides(target));
	}

	private Set<EObject> sides(EObject end) {
		Set<EObject> sides = new LinkedHashSet<>();
		if (end instanceof ExternalParty) {
			for (EObject party = end; party != null && sides.add(party);) {
				party = party instanceof Partner partner ? Known.of(partner.getThrough()) : null;
			}
		} else {
			deployment.place(end).domains().forEach(domain -> sides.add(domain.domain()));
		}
		return sides;
	}

	private List<Firewall> search(Set<EObject> from, Set<EObject> to) {
		Map<EObject, Step> steps = new LinkedHashMap<>();
		from.forEach(side -> steps.put(side, new Step(null, null)));
		Deque<EObject> open = new ArrayDeque<>(from);
		while (!open.isEmpty()) {
			EObject here = open.remove();
			if (to.contains(here)) {
				return way(here, steps);
			}
			for (Firewall firewall : deployment.firewalls()) {
				for (EObject next : across(firewall, here)) {
					if (steps.putIfAbsent(next, new Step(firewall, here)) == null) {
						open.add(next);
					}
				}
			}
		}
		return List.of();
	}

	private static List<EObject> across(Firewall firewall, EObject here) {
		List<EObject> others = new ArrayList<>();
		List<Domain> inner = Known.of(firewall.getProtects());
		List<EObject> outer = new ArrayList<>();
		for (FirewallSide side : Known.of(firewall.getOuterSides())) {
			outer.add(side instanceof Zone zone ? zone.eContainer() : side);
		}
		if (outer.contains(here)) {
			others.addAll(inner);
		}
		if (here instanceof Domain domain && inner.contains(domain)) {
			others.addAll(outer);
		}
		return others;
	}

	private static List<Firewall> way(EObject end, Map<EObject, Step> steps) {
		List<Firewall> passed = new ArrayList<>();
		for (Step step = steps.get(end); step.before() != null; step = steps.get(step.before())) {
			passed.add(step.firewall());
		}
		Collections.reverse(passed);
		return passed;
	}
}
