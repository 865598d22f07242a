package org.btdeploy.rules.security;

import java.util.Set;

import org.btdeploy.model.Connection;
import org.btdeploy.model.ConnectionKind;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.ConnectionRule;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Spot;

/**
 * SEC-012: where threats from inside are a concern, data access, Single Sign-On and administration between servers are
 * under IPsec or SSL unless a firewall lies between. What stays on one server crosses no network.
 */
public final class ClearTextInsideNetwork extends ConnectionRule {
	public ClearTextInsideNetwork() {
		super("SEC-012", Category.SECURITY, Severity.WARNING);
	}

	@Override
	protected void check(Connection connection, DeploymentIndex deployment, Findings findings) {
		boolean concerned = deployment.deployment().isInternalThreats() && connection.getVia().isEmpty() && Traffic.isClearText(connection);
		if (concerned && connection instanceof InfrastructureConnection infrastructure && isSensitive(infrastructure) && joinsServers(connection, deployment)) {
			findings.report(Spot.at(connection).with(connection.getSource(), connection.getTarget()), "channel", connection);
		}
	}

	private static boolean isSensitive(InfrastructureConnection connection) {
		ConnectionKind kind = connection.getKind();
		return kind == ConnectionKind.DATA_ACCESS || kind == ConnectionKind.SSO || kind == ConnectionKind.ADMINISTRATION;
	}

	private static boolean joinsServers(Connection connection, DeploymentIndex deployment) {
		Set<Server> source = deployment.place(connection.getSource()).servers();
		Set<Server> target = deployment.place(connection.getTarget()).servers();
		boolean sameServer = source.size() == 1 && source.equals(target);
		return !source.isEmpty() && !target.isEmpty() && !sameServer;
	}
}
