package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;

/**
 * What part of a deployment a view is confined to: elements of any kind and what belongs to them. A domain is shown with all in
 * it, a group or host with the servers it runs on, a cluster with its nodes, a connection with its ends. It names elements
 * instead of holding them, so that it outlasts changes of the text.
 *
 * @param names names or paths of elements, as {@link ElementNames} finds them; those that nothing bears are passed over
 * @param neighbours whether to show what is connected to these as well, and the clusters and farms to which they belong
 */
public record Restriction(List<String> names, boolean neighbours) {
	/** The whole deployment. */
	public static final Restriction NONE = new Restriction(List.of(), false);

	public Restriction {
		names = List.copyOf(names);
	}

	/** @return whether everything is shown */
	public boolean isNone() {
		return names.isEmpty();
	}

	/** @return confined to this as well */
	public Restriction with(String name) {
		Set<String> all = new LinkedHashSet<>(names);
		all.add(name);
		return new Restriction(List.copyOf(all), neighbours);
	}

	/** @return with the new path of an element in place of its old one, also in paths of what is in it */
	public Restriction renamed(String before, String now) {
		return new Restriction(names.stream().map(name -> name.equals(before) || name.startsWith(before + "/") ? now + name.substring(before.length()) : name).toList(),
			neighbours);
	}

	/** @return what the picture of a deployment is confined to, in words; empty for everything */
	public String caption(Deployment deployment) {
		Set<String> titles = new LinkedHashSet<>();
		elements(deployment).forEach(element -> titles.add(Labels.title(element)));
		return isNone() ? "" : Messages.format(neighbours ? "Restriction_neighbours" : "Restriction_only", String.join(", ", titles));
	}

	List<NamedElement> elements(Deployment deployment) {
		List<NamedElement> elements = new ArrayList<>();
		if (!isNone()) {
			ElementNames known = new ElementNames(deployment);
			names.forEach(name -> elements.addAll(known.find(name)));
		}
		return elements;
	}
}
