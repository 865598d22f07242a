package org.btdeploy.ui.diagram.create;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.move.MoveElements;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Domains and zones; drawn around servers they take these in. */
final class AreaOffers {
	private AreaOffers() {
	}

	static List<Offer> of(NotationEntry entry, Spot spot) {
		boolean zone = Offers.kind(entry).equals("zone");
		EClass kind = zone ? Literals.ZONE : Literals.DOMAIN;
		EObject container = zone ? Containers.container(spot.box(), Domain.class) : spot.deployment();
		if (container == null) {
			return List.of();
		}
		CreateElement creation = new CreateElement(kind, container);
		if (zone) {
			creation.with(Literals.ZONE__KIND_WORD, Offers.word(entry));
		} else {
			creation.with(Literals.DOMAIN__KIND_WORDS, List.of(Offers.word(entry)));
		}
		List<Server> taken = taken(spot);
		return List.of(new Offer(entry.label(), entry, taken.isEmpty() ? creation
			: new Sequence(creation.label()).step(creation).then(area -> new MoveElements(taken, area, null))));
	}

	/** Names of servers are unique in the whole deployment, so they can move anywhere. */
	private static List<Server> taken(Spot spot) {
		List<Server> servers = new ArrayList<>();
		for (EObject element : spot.gathered()) {
			if (element instanceof Server server) {
				servers.add(server);
			}
		}
		return servers;
	}
}
