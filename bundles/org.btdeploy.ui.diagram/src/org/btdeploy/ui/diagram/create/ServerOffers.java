package org.btdeploy.ui.diagram.create;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.Fixes;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.ServerRole;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.emf.ecore.EObject;

/** Servers: new ones, and roles for those there are. */
final class ServerOffers {
	private ServerOffers() {
	}

	static List<Offer> of(NotationEntry entry, Spot spot) {
		List<Offer> offers = new ArrayList<>();
		EObject box = spot.box();
		String role = Offers.word(entry);
		if (box instanceof Server server && !role.isEmpty() && !server.getRoleWords().contains(role)) {
			offers.add(new Offer(Messages.get("ServerOffers_role", entry.label(), Describe.name(server)), entry, Fixes.addRole(server, role), false));
		}
		String label = box instanceof Server server ? Messages.get("ServerOffers_beside", entry.label(), Describe.name(server)) : entry.label();
		offers.add(new Offer(label, entry, create(entry, spot, box)));
		return offers;
	}

	private static Operation create(NotationEntry entry, Spot spot, EObject box) {
		EObject near = switch (box) {
			case FailoverCluster cluster when !cluster.getNodes().isEmpty() -> cluster.getNodes().get(0);
			case NlbCluster cluster when !cluster.getMembers().isEmpty() -> cluster.getMembers().get(0);
			default -> box;
		};
		EObject container = Containers.nearest(near, Literals.SERVER);
		CreateElement creation = new CreateElement(Literals.SERVER, container == null ? spot.deployment() : container);
		if (!Offers.word(entry).isEmpty()) {
			creation.with(Literals.SERVER__ROLE_WORDS, List.of(Offers.word(entry)));
		}
		if (entry.key().equals("virtual-machine")) {
			boolean onHost = box instanceof Server server && server.getRoles().contains(ServerRole.HYPERV_HOST);
			creation.with(Literals.SERVER__NATURE, ServerNature.VIRTUAL);
			creation.with(Literals.SERVER__HYPER_VHOST, onHost ? box : null);
		}
		return switch (box) {
			case FailoverCluster cluster -> new Sequence(creation.label()).step(creation).then(server -> Join.node(cluster, (Server) server));
			case NlbCluster cluster -> new Sequence(creation.label()).step(creation).then(server -> Join.member(cluster, (Server) server));
			default -> creation;
		};
	}
}
