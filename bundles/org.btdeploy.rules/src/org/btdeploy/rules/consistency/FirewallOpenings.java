package org.btdeploy.rules.consistency;

import java.util.List;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Place;
import org.btdeploy.model.query.Ports;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.words.PortSpan;

/** Whether the rules of a firewall let a connection through. */
final class FirewallOpenings {
	private FirewallOpenings() {
	}

	/**
	 * @param ports what the connection uses; one of them open is enough, since lists name alternatives as well
	 * @return whether a rule opens a port in the direction in which the connection is opened, or in either where that is unknown
	 */
	static boolean letThrough(Firewall firewall, Connection connection, List<PortSpan> ports, DeploymentIndex deployment) {
		for (FirewallRule rule : firewall.getRules()) {
			if (Ports.overlap(Ports.of(rule), ports) && fits(rule, connection, deployment)) {
				return true;
			}
		}
		return false;
	}

	private static boolean fits(FirewallRule rule, Connection connection, DeploymentIndex deployment) {
		Endpoint source = connection.getSource();
		Endpoint target = connection.getTarget();
		boolean forth = covers(rule.getSource(), rule.isAnySource(), source, deployment) && covers(rule.getTarget(), rule.isAnyTarget(), target, deployment);
		boolean back = covers(rule.getSource(), rule.isAnySource(), target, deployment) && covers(rule.getTarget(), rule.isAnyTarget(), source, deployment);
		Initiator initiator = Traffic.initiator(connection, deployment);
		boolean bizTalkAtSource = deployment.place(source).runsHosts();
		if (initiator == null || initiator == Initiator.ADMINISTRATOR || bizTalkAtSource == deployment.place(target).runsHosts()) {
			return forth || back;
		}
		return (initiator == Initiator.BIZTALK) == bizTalkAtSource ? forth : back;
	}

	/** An end is covered by itself and by whatever it is in or on; an unresolved name may be anything. */
	private static boolean covers(Endpoint stated, boolean any, Endpoint end, DeploymentIndex deployment) {
		if (any || stated == end || Known.of(stated) == null || Known.of(end) == null) {
			return true;
		}
		Place place = deployment.place(end);
		if (stated instanceof Domain domain) {
			return place.domains().contains(deployment.domain(domain));
		}
		Place allowed = deployment.place(stated);
		for (var server : place.servers()) {
			if (allowed.servers().contains(server)) {
				return true;
			}
		}
		return place.servers().isEmpty() && allowed.servers().isEmpty();
	}
}
