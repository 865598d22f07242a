package org.btdeploy.ui.diagram.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.compose.InsertFirewall;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.FirewallSide;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.ui.diagram.Messages;

/** Firewalls: on the border of a domain, against each of the sides from which it can be reached; on a line; or free. */
final class FirewallOffers {
	private FirewallOffers() {
	}

	static List<Offer> of(NotationEntry entry, Spot spot) {
		if (spot.target() instanceof Connection connection && entry.key().equals("firewall")) {
			InsertFirewall inner = new InsertFirewall(connection, true);
			return List.of(new Offer(entry.label(), entry, inner.refusal() == null ? inner : new InsertFirewall(connection, false)));
		}
		Domain domain = Containers.container(spot.box(), Domain.class);
		List<Offer> offers = new ArrayList<>();
		if (domain != null) {
			for (FirewallSide side : sides(domain, spot)) {
				String label = Messages.get("FirewallOffers_between", entry.label(), Describe.name(side), Describe.name(domain));
				offers.add(new Offer(label, entry, create(entry, spot).with(Literals.FIREWALL__PROTECTS, List.of(domain)).with(Literals.FIREWALL__OUTER_SIDES, List.of(side))));
			}
		}
		if (offers.isEmpty()) {
			offers.add(new Offer(entry.label(), entry, create(entry, spot).with(Literals.FIREWALL__PROTECTS, domain == null ? List.of() : List.of(domain))));
		}
		return offers;
	}

	private static CreateElement create(NotationEntry entry, Spot spot) {
		return new CreateElement(Literals.FIREWALL, spot.deployment()).with(Literals.FIREWALL__REVERSE_PROXY, entry.key().equals("reverse-proxy"));
	}

	/** @return the sides from which the domain can be reached, the one next to it on the way from the Internet first */
	private static List<FirewallSide> sides(Domain domain, Spot spot) {
		DeploymentIndex index = DeploymentIndex.of(spot.deployment());
		int wanted = index.domain(domain).rank() - 1;
		List<FirewallSide> sides = new ArrayList<>(index.externals());
		for (DomainFacts other : index.domains()) {
			if (other.domain() != domain) {
				sides.add(other.domain());
			}
		}
		sides.sort(Comparator.comparingInt(side -> Math.abs(rank(side, index) - wanted)));
		return sides;
	}

	private static int rank(FirewallSide side, DeploymentIndex index) {
		return side instanceof ExternalParty ? 0 : index.domain((Domain) side).rank();
	}
}
