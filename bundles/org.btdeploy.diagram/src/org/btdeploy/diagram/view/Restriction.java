package org.btdeploy.diagram.view;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Note;
import org.btdeploy.model.Partner;
import org.eclipse.emf.ecore.EObject;

/**
 * What part of a deployment a view is confined to: some elements and what belongs to them, and perhaps what is next to these.
 * It is for one state of one deployment.
 */
public final class Restriction {
	/** The whole deployment. */
	public static final Restriction NONE = new Restriction(null, "");

	/** Null for everything. */
	private final Set<EObject> shown;
	private final String caption;

	private Restriction(Set<EObject> shown, String caption) {
		this.shown = shown;
		this.caption = caption;
	}

	/**
	 * @param deployment of which a part is to be shown
	 * @param elements elements of any kind in it: a domain with all in it, a group or host with the servers it runs on, a cluster
	 *        with its nodes, a connection with its ends
	 * @param neighbours whether to show what is connected to these as well, and the clusters and farms to which they belong
	 */
	public static Restriction to(Deployment deployment, Collection<? extends EObject> elements, boolean neighbours) {
		Set<EObject> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (EObject element : elements) {
			chosen.addAll(Extent.of(element));
		}
		Set<EObject> shown = Collections.newSetFromMap(new IdentityHashMap<>());
		shown.addAll(chosen);
		if (neighbours) {
			addNeighbours(deployment, chosen, shown);
		}
		for (DeploymentElement element : deployment.getElements()) {
			addBetween(element, chosen, shown);
		}
		return new Restriction(shown, caption(elements, neighbours));
	}

	/** @return whether everything is shown */
	public boolean isNone() {
		return shown == null;
	}

	/** @return whether a domain, zone, server, outside party, firewall or note is to be shown */
	public boolean shows(EObject element) {
		return shown == null || shown.contains(element);
	}

	/** @return what the picture is confined to, in words; empty for everything */
	public String caption() {
		return caption;
	}

	private static String caption(Collection<? extends EObject> elements, boolean neighbours) {
		Set<String> names = new LinkedHashSet<>();
		for (EObject element : elements) {
			names.add(element instanceof NamedElement named ? Labels.title(named) : ElementPaths.of(element));
		}
		return Messages.format(neighbours ? "Restriction_neighbours" : "Restriction_only", String.join(", ", names));
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
