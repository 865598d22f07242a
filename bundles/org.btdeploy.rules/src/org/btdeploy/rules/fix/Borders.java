package org.btdeploy.rules.fix;

import java.util.List;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.InsertFirewall;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.rules.Finding;

/** Firewalls on the paths of connections. */
final class Borders {
	private Borders() {
	}

	/** A connection with the outside that passes no firewall that faces it and protects the perimeter network. */
	static void internet(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Connection connection)) {
			return;
		}
		ExternalParty external = Traffic.external(connection);
		boolean fromOutside = connection.getSource() == external;
		for (Firewall firewall : deployment.firewalls()) {
			if (Traffic.faces(firewall, external)) {
				proposals.add(Join.via(connection, firewall, fromOutside ? 0 : connection.getVia().size()));
			}
		}
		for (Firewall firewall : Known.<Firewall>of(connection.getVia())) {
			for (Domain perimeter : Places.domains(deployment, DomainKind.PERIMETER)) {
				proposals.add(protect(firewall, perimeter));
			}
			proposals.add(SetFeature.adding(firewall, Literals.FIREWALL__OUTER_SIDES, external).labelled(Messages.get("Borders_faces", firewall, external)));
		}
		proposals.add(new InsertFirewall(connection, fromOutside));
	}

	/** A connection that crosses into an inner domain without a firewall that protects it. */
	static void domains(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Connection connection)) {
			return;
		}
		List<Domain> involved = Common.involved(finding, Domain.class);
		for (int i = involved.size() - 1; i >= 0; i--) {
			through(connection, involved.get(i), deployment, proposals);
		}
		proposals.add(new InsertFirewall(connection, true));
		proposals.add(new InsertFirewall(connection, false));
	}

	/** Leads a connection through a firewall that protects the domain. */
	static void through(Connection connection, Domain inner, DeploymentIndex deployment, Proposals proposals) {
		boolean inwards = isIn(deployment.place(connection.getTarget()).domains(), inner);
		Domain outer = first(deployment.place(inwards ? connection.getSource() : connection.getTarget()).domains());
		int place = inwards ? connection.getVia().size() : 0;
		for (boolean facing : new boolean[] { true, false }) {
			for (Firewall firewall : deployment.firewalls()) {
				if (firewall.getProtects().contains(inner) && firewall.getOuterSides().contains(outer) == facing) {
					proposals.add(Join.via(connection, firewall, place));
				}
			}
		}
		for (Firewall firewall : Known.<Firewall>of(connection.getVia())) {
			proposals.add(protect(firewall, inner));
		}
	}

	/** A connection to the data domain from where there should be none: lead it to a BizTalk server, or drop it. */
	static void data(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Connection connection)) {
			return;
		}
		boolean source = finding.feature() == Literals.CONNECTION__SOURCE;
		// the inner end is in the data domain; traffic of the outer one ends at a server in between
		for (Server server : Places.with(ServerRole.BIZTALK_RUNTIME, null, deployment)) {
			if (deployment.server(server).domain() != null && deployment.server(server).domain().isProcessing()) {
				proposals.add(new SetFeature(connection, source ? Literals.CONNECTION__TARGET : Literals.CONNECTION__SOURCE, server)
					.labelled(Messages.get(source ? "Borders_end" : "Borders_start", connection, server)));
			}
		}
		proposals.add(Common.delete(connection, "Borders_delete", connection));
	}

	/** Web requests from outside without a reverse proxy, or a relay that is not needed. */
	static void proxy(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Server relay) {
			proposals.add(Common.removeRole(relay, ServerRole.HTTP_RELAY));
			return;
		}
		if (!(finding.element() instanceof MessageFlow flow)) {
			return;
		}
		List<MessageFlow> path = Common.involved(finding, MessageFlow.class);
		if (!path.contains(flow)) {
			path.add(flow);
		}
		for (MessageFlow part : path) {
			for (Firewall firewall : Known.<Firewall>of(part.getVia())) {
				proposals.add(new SetFeature(firewall, Literals.FIREWALL__REVERSE_PROXY, true).labelled(Messages.get("Borders_proxy", firewall)));
			}
		}
		for (Firewall firewall : deployment.firewalls()) {
			if (firewall.isReverseProxy()) {
				proposals.add(Join.via(flow, firewall, flow.getVia().size()));
			}
		}
		InsertFirewall insert = new InsertFirewall(flow, true);
		proposals.add(new Sequence(Messages.get("Borders_insertProxy", flow)).step(insert).then(made -> new SetFeature(made, Literals.FIREWALL__REVERSE_PROXY, true)));
	}

	private static Operation protect(Firewall firewall, Domain domain) {
		return SetFeature.adding(firewall, Literals.FIREWALL__PROTECTS, domain).labelled(Messages.get("Borders_protect", firewall, domain));
	}

	private static boolean isIn(Iterable<DomainFacts> places, Domain domain) {
		for (DomainFacts place : places) {
			if (place.domain() == domain) {
				return true;
			}
		}
		return false;
	}

	private static Domain first(Iterable<DomainFacts> places) {
		for (DomainFacts place : places) {
			return place.domain();
		}
		return null;
	}
}
