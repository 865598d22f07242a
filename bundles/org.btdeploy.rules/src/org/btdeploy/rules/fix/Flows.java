package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.move.MoveElements;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FlowDirection;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.Zone;
import org.btdeploy.model.ZoneKind;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.Protocol;
import org.btdeploy.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/** Where connections lead, by which protocol, and who opens them. */
final class Flows {
	private Flows() {
	}

	/** Queue protocols across the Internet go over HTTPS. */
	static void queues(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		FirewallRules.close(finding, deployment, proposals);
		if (finding.element() instanceof MessageFlow flow) {
			Sequence sequence = new Sequence(Messages.get("Flows_overHttps", flow));
			List<Adapter> adapters = Traffic.adapters(flow);
			if (flow.getAdapterWord() == null && adapters.size() == 1) {
				sequence.step(new SetFeature(flow, Literals.MESSAGE_FLOW__ADAPTER_WORD, adapters.get(0).word()));
			}
			proposals.add(sequence.step(new SetFeature(flow, Literals.CONNECTION__PROTOCOL_WORDS, List.of(Protocol.HTTPS.word()))));
		}
	}

	/** A flow that contradicts its adapters, its ends or its firewalls. */
	static void fitting(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Connection connection)) {
			return;
		}
		for (Firewall firewall : Common.involved(finding, Firewall.class)) {
			FirewallRules.open(connection, firewall, proposals);
		}
		if (!(connection instanceof MessageFlow flow)) {
			return;
		}
		for (Initiator initiator : List.of(Initiator.BIZTALK, Initiator.PARTNER)) {
			proposals.add(new SetFeature(flow, Literals.CONNECTION__INITIATOR_WORD, initiator.getLiteral()).labelled(Messages.get("Flows_initiator", flow, initiator)));
		}
		for (ServerRole role : List.of(ServerRole.FTP_SERVER, ServerRole.MAIL_SERVER, ServerRole.FILE_SERVER, ServerRole.MSMQ_SERVER, ServerRole.MQSERIES_SERVER, ServerRole.SQL_SERVER)) {
			for (Server server : Common.involved(finding, Server.class)) {
				if (!deployment.server(server).has(role)) {
					proposals.add(Common.addRole(server, role));
				}
			}
		}
		FlowDirection other = Traffic.direction(flow, deployment) == FlowDirection.RECEIVE ? FlowDirection.SEND : FlowDirection.RECEIVE;
		proposals.add(new SetFeature(flow, Literals.MESSAGE_FLOW__DIRECTION, other).labelled(Messages.get("Flows_direction", flow, other)));
	}

	/** Administrators go to the administration server. */
	static void administration(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Connection connection) {
			toServer(connection, ServerRole.ADMIN_TOOLS, DomainKind.SERVICES, Protocol.TERMINAL_SERVICES, deployment, proposals);
		} else if (finding.element() instanceof Domain corporate) {
			newClients(corporate, deployment, proposals);
		}
	}

	private static void newClients(Domain corporate, DeploymentIndex deployment, Proposals proposals) {
		for (Zone zone : deployment.zones()) {
			if (zone.getKind() == ZoneKind.OPERATIONS) {
				proposals.add(Common.newServer(zone, ServerRole.TERMINAL_SERVICES_CLIENT));
			}
		}
		CreateElement zone = new CreateElement(Literals.ZONE, corporate).with(Literals.ZONE__KIND_WORD, ZoneKind.OPERATIONS.getLiteral());
		proposals.add(new Sequence(Messages.get("Flows_operations", corporate)).step(zone).then(made -> Common.newServer(made, ServerRole.TERMINAL_SERVICES_CLIENT)));
	}

	/** Information workers go to the BAM portal, which is a web server before the data. */
	static void portal(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Connection connection) {
			toServer(connection, ServerRole.BAM_PORTAL, DomainKind.SERVICE_INTERFACES, Protocol.HTTPS, deployment, proposals);
		} else if (finding.element() instanceof Server server && deployment.server(server).has(ServerRole.BAM_PORTAL)) {
			proposals.add(Common.addRole(server, ServerRole.IIS));
			Common.moves(server, deployment, proposals, DomainKind.SERVICE_INTERFACES);
		} else {
			proposals.add(Common.newServer(NewServers.place(deployment, DomainKind.SERVICE_INTERFACES), ServerRole.BAM_PORTAL, ServerRole.IIS));
		}
	}

	/** Leads the connection to a server with the role, by the protocol, and through the firewall before the server; whatever of that is not so yet. */
	private static void toServer(Connection connection, ServerRole role, DomainKind kind, Protocol protocol, DeploymentIndex deployment, Proposals proposals) {
		for (Server server : Places.with(role, null, deployment)) {
			if (!deployment.server(server).isIn(kind)) {
				continue;
			}
			SetFeature words = new SetFeature(connection, Literals.CONNECTION__PROTOCOL_WORDS, List.of(protocol.word()));
			proposals.add(words.labelled(Messages.get("Flows_protocol", connection, protocol.word())));
			boolean there = deployment.place(connection.getTarget()).servers().contains(server);
			List<Firewall> protectors = new ArrayList<>();
			for (Firewall firewall : deployment.firewalls()) {
				if (firewall.getProtects().contains(deployment.server(server).domain().domain()) && !connection.getVia().contains(firewall)) {
					protectors.add(firewall);
				}
			}
			Sequence target = new Sequence(Messages.get("Flows_target", connection, server));
			if (!there) {
				target.step(new SetFeature(connection, Literals.CONNECTION__TARGET, server));
				proposals.add(target);
			}
			for (Firewall firewall : protectors) {
				proposals.add(Join.via(connection, firewall, connection.getVia().size()));
				Sequence whole = new Sequence(Messages.get("Flows_targetThrough", connection, server, firewall)).step(Join.via(connection, firewall, connection.getVia().size()));
				if (!there) {
					whole.step(new SetFeature(connection, Literals.CONNECTION__TARGET, server));
				}
				proposals.add(whole);
			}
		}
	}

	/** Endpoints of adapters in a wrong domain go to the intranet; what they have too much goes away. */
	static void endpoints(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Server server)) {
			return;
		}
		for (Zone zone : deployment.zones()) {
			if (zone.getKind() == ZoneKind.INTRANET_SERVICES) {
				proposals.add(MoveElements.to(server, zone));
			}
		}
		Common.moves(server, deployment, proposals, DomainKind.CORPORATE, DomainKind.PERIMETER);
		for (ServerRole role : List.of(ServerRole.FILE_SERVER, ServerRole.FTP_SERVER, ServerRole.MSMQ_SERVER, ServerRole.MAIL_SERVER, ServerRole.BIZTALK_RUNTIME)) {
			proposals.add(Common.removeRole(server, role));
		}
	}

	/** Domains and zones that nothing needs. */
	static void simpler(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		EObject container = finding.element();
		if (finding.feature() != null) {
			return;
		}
		for (Domain perimeter : Common.involved(finding, Domain.class)) {
			proposals.add(MoveElements.to(container, perimeter));
			return;
		}
		proposals.add(Common.delete(container, "UniqueParts_delete", Describe.full(container)));
	}
}
