package org.btdeploy.rules.availability;

import java.util.HashSet;
import java.util.Set;

import org.btdeploy.model.AvailabilityTarget;
import org.btdeploy.model.Connection;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.eclipse.emf.ecore.EObject;

/**
 * HA-024: in a highly available deployment what BizTalk exchanges messages with is not single either: relays in the
 * perimeter and BAM portals are load balanced, mail, queue and file servers clustered or marked as highly available. Only
 * endpoints that are used count, and remote ones are the concern of others.
 */
public final class SingleEndpoint extends Rule {
	public SingleEndpoint() {
		super("HA-024", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		if (deployment.deployment().getTarget() != AvailabilityTarget.HIGHLY_AVAILABLE) {
			return;
		}
		Set<Server> polled = new HashSet<>();
		for (ReceiveLocation location : deployment.locations()) {
			polled.add(location.getEndpoint());
		}
		for (SendPort port : deployment.sendPorts()) {
			polled.add(port.getEndpoint());
		}
		for (ServerFacts server : deployment.servers()) {
			boolean concerned = !server.server().isRemote() && !server.server().isHighlyAvailable();
			if (concerned && (polled.contains(server.server()) || isUsed(server, deployment))) {
				check(server, findings);
			}
		}
	}

	private static void check(ServerFacts server, Findings findings) {
		boolean relay = server.has(ServerRole.HTTP_RELAY) && server.isIn(DomainKind.PERIMETER);
		if ((relay || server.has(ServerRole.BAM_PORTAL)) && !isLoadBalanced(server)) {
			ServerRole role = relay ? ServerRole.HTTP_RELAY : ServerRole.BAM_PORTAL;
			findings.report(RoleSpots.of(server.server(), role), "nlb", server.server(), role);
		}
		boolean mail = server.has(ServerRole.MAIL_SERVER) && server.isIn(DomainKind.PERIMETER);
		ServerRole role = mail ? ServerRole.MAIL_SERVER : server.has(ServerRole.MSMQ_SERVER) ? ServerRole.MSMQ_SERVER
				: server.has(ServerRole.FILE_SERVER) ? ServerRole.FILE_SERVER : server.has(ServerRole.MQSERIES_SERVER) ? ServerRole.MQSERIES_SERVER : null;
		if (role != null && server.clusters().isEmpty()) {
			findings.report(RoleSpots.of(server.server(), role), "cluster", server.server(), role);
		}
	}

	private static boolean isLoadBalanced(ServerFacts server) {
		for (NlbCluster nlb : server.nlbs()) {
			if (nlb.getMembers().size() > 1) {
				return true;
			}
		}
		return false;
	}

	private static boolean isUsed(ServerFacts server, DeploymentIndex deployment) {
		if (carriesMessages(server.server(), server, deployment)) {
			return true;
		}
		for (NlbCluster nlb : server.nlbs()) {
			if (carriesMessages(nlb, server, deployment)) {
				return true;
			}
		}
		return false;
	}

	/** The portal is used by browsers, not by message flows. */
	private static boolean carriesMessages(EObject end, ServerFacts server, DeploymentIndex deployment) {
		for (Connection connection : deployment.connectionsAt(end)) {
			if (connection instanceof MessageFlow || server.has(ServerRole.BAM_PORTAL)) {
				return true;
			}
		}
		return false;
	}
}
