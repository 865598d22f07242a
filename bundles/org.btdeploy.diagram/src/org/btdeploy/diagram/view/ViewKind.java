package org.btdeploy.diagram.view;

import java.util.Locale;

import org.btdeploy.diagram.Messages;

/** The views of a deployment, in the order in which menus, files with several pages and documentation list them. */
public enum ViewKind {
	/** Domains from the outside in, firewalls on their borders, flows and connections through them. */
	NETWORK,
	/** Which host runs where, and what hosts need. */
	HOSTS,
	/** What takes over from what, and what has nothing to take over. */
	AVAILABILITY,
	/** Domains, their directories and accounts, and who trusts whom. */
	TRUST,
	/** Databases where they lie, how they are copied, and who gets at them. */
	DATA;

	/** @return the stable word for it in layout files, options and file names */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return its name in menus, such as "Network" */
	public String label() {
		return Messages.get("ViewKind_" + id());
	}

	/** @return the line below the title of a picture, such as "Network view" */
	public String subtitle() {
		return Messages.get("ViewKind_" + id() + "_subtitle");
	}

	/** @return the view with this id, null if there is none */
	public static ViewKind of(String id) {
		for (ViewKind kind : values()) {
			if (kind.id().equals(id)) {
				return kind;
			}
		}
		return null;
	}
}
