package org.btdeploy.ui.diagram.gesture;

import java.util.List;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What entries of the notation create. */
public final class Creations {
	private Creations() {
	}

	/** @return whether elements of the entry are created as figures of their own in the network view */
	public static boolean isFigure(NotationEntry entry) {
		return kind(entry) != null;
	}

	private static EClass kind(NotationEntry entry) {
		String key = entry.key();
		int colon = key.indexOf(':');
		return switch (colon < 0 ? key : key.substring(0, colon)) {
			case "server" -> Literals.SERVER;
			case "domain" -> Literals.DOMAIN;
			case "zone" -> Literals.ZONE;
			case "firewall", "reverse-proxy" -> Literals.FIREWALL;
			case "internet" -> Literals.INTERNET;
			case "partner" -> Literals.PARTNER;
			case "note" -> Literals.NOTE;
			default -> null;
		};
	}

	/**
	 * @param target the element in or on which to create it, the deployment for the paper
	 * @return the operation, null if such an element cannot stand there
	 */
	static Operation of(NotationEntry entry, EObject target) {
		EClass kind = kind(entry);
		if (kind == Literals.NOTE) {
			return target instanceof NamedElement subject && subject.eContainer() != null ? Connect.note(Messages.get("Creations_note"), subject) : null;
		}
		EObject container = Containers.nearest(target, kind);
		if (container == null) {
			return null;
		}
		CreateElement creation = new CreateElement(kind, container);
		String word = entry.key().substring(entry.key().indexOf(':') + 1);
		switch (entry.key().contains(":") ? kind.getName() : "") {
			case "Server" -> creation.with(Literals.SERVER__ROLE_WORDS, List.of(word));
			case "Domain" -> creation.with(Literals.DOMAIN__KIND_WORDS, List.of(word));
			case "Zone" -> creation.with(Literals.ZONE__KIND_WORD, word);
			default -> { }
		}
		if (entry.key().equals("reverse-proxy")) {
			creation.with(Literals.FIREWALL__REVERSE_PROXY, Boolean.TRUE);
		}
		if (kind == Literals.FIREWALL && target instanceof Domain domain) {
			creation.with(Literals.FIREWALL__PROTECTS, List.of(domain));
		}
		return creation;
	}
}
