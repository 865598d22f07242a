package org.btdeploy.diagram.view;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Note;
import org.btdeploy.model.Partner;
import org.eclipse.emf.ecore.EObject;

/** The part of a deployment that a {@link Restriction} leaves, worked out for one state of it. */
final class Part {
	/** Null for everything. */
	private final Set<EObject> shown;

	private Part(Set<EObject> shown) {
		this.shown = shown;
	}

	static Part of(Restriction restriction, Deployment deployment) {
		if (restriction.isNone()) {
			return new Part(null);
		}
		Set<EObject> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (EObject element : restriction.elements(deployment)) {
			chosen.addAll(Extent.of(element));
		}
		Set<EObject> shown = Collections.newSetFromMap(new IdentityHashMap<>());
		shown.addAll(chosen);
		if (restriction.neighbours()) {
			addNeighbours(deployment, chosen, shown);
		}
		for (DeploymentElement element : deployment.getElements()) {
			addBetween(element, chosen, shown);
		}
		return new Part(shown);
	}

	/** @return whether it is all of the deployment */
	boolean isWhole() {
		return shown == null;
	}

	/** @return whether a domain, zone, server, outside party, firewall or note is to be shown */
	boolean shows(EObject element) {
		return shown == null || shown.contains(element);
	}

	private static void addNeighbours(Deployment deployment, Set<EObject> chosen, Set<EObject> shown) {
		for (DeploymentElement element : deployment.getElements()) {
			switch (element) {
				case Connection connection -> {
					Set<EObject> source = Extent.of(connection.getSource());
					Set<EObject> target = Extent.of(connection.getTarget());
					boolean passes = connection.getVia().stream().anyMatch(chosen::contains);
					if (meet(source, chosen) || passes) {
						shown.addAll(Extent.box(connection.getTarget()));
					}
					if (meet(target, chosen) || passes) {
						shown.addAll(Extent.box(connection.getSource()));
					}
				}
				case FailoverCluster cluster when meet(Extent.of(cluster), chosen) -> shown.addAll(Extent.of(cluster));
				case NlbCluster nlb when meet(Extent.of(nlb), chosen) -> shown.addAll(Extent.of(nlb));
				case Partner partner when chosen.contains(partner) && partner.getThrough() != null -> shown.add(partner.getThrough());
				default -> { }
			}
		}
	}

	/** Firewalls on the way between what is shown or around a domain that was asked for, domains of such firewalls, and notes about what is shown. */
	private static void addBetween(DeploymentElement element, Set<EObject> chosen, Set<EObject> shown) {
		switch (element) {
			case Connection connection when meet(Extent.of(connection.getSource()), shown) && meet(Extent.of(connection.getTarget()), shown) ->
				shown.addAll(connection.getVia());
			case Firewall firewall -> {
				for (Domain domain : firewall.getProtects()) {
					if (chosen.contains(domain)) {
						shown.add(firewall);
					} else if (chosen.contains(firewall)) {
						shown.add(domain);
					}
				}
			}
			case Note note -> {
				Set<EObject> about = new LinkedHashSet<>();
				note.getSubjects().forEach(subject -> about.addAll(Extent.of(subject)));
				if (meet(about, shown)) {
					shown.add(note);
				}
			}
			default -> { }
		}
	}

	private static boolean meet(Set<EObject> some, Set<EObject> others) {
		for (EObject one : some) {
			if (others.contains(one)) {
				return true;
			}
		}
		return false;
	}
}
