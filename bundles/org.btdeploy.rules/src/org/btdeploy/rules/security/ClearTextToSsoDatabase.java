package org.btdeploy.rules.security;

import java.util.HashSet;
import java.util.Set;

import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Place;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * SEC-013: channels between servers with Single Sign-On and the servers of its database are under IPsec or SSL, firewalls
 * or not. A channel that ends at another SQL Server instance or cluster group of these servers is not one of them, nor is
 * what stays on one server.
 */
public final class ClearTextToSsoDatabase extends Rule {
	public ClearTextToSsoDatabase() {
		super("SEC-013", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Set<Server> ssoDatabaseServers = new HashSet<>(4);
		Set<EObject> ssoLocations = new HashSet<>(4);
		for (Database database : deployment.databases()) {
			if (database.getKind() == DatabaseKind.SSO) {
				ssoDatabaseServers.addAll(deployment.place(database).servers());
				addLocations(Known.of(database.getLocation()), ssoLocations);
			}
		}
		for (Connection connection : deployment.connections()) {
			if (!ssoDatabaseServers.isEmpty() && Traffic.isClearText(connection)) {
				check(connection, ssoDatabaseServers, ssoLocations, deployment, findings);
			}
		}
	}

	/** The instance or cluster group at which the database is, and the cluster group of that instance. */
	private static void addLocations(EObject location, Set<EObject> locations) {
		if (location != null) {
			locations.add(location);
			if (location instanceof SqlInstance instance) {
				addLocations(Known.of(instance.getLocation()), locations);
			}
		}
	}

	private static void check(Connection connection, Set<Server> ssoDatabaseServers, Set<EObject> ssoLocations, DeploymentIndex deployment, Findings findings) {
		Place source = deployment.place(connection.getSource());
		Place target = deployment.place(connection.getTarget());
		boolean forth = source.hasSso() && holds(connection.getTarget(), target, ssoDatabaseServers, ssoLocations);
		boolean back = target.hasSso() && holds(connection.getSource(), source, ssoDatabaseServers, ssoLocations);
		boolean sameServer = source.servers().size() == 1 && source.servers().equals(target.servers());
		if ((forth || back) && !sameServer) {
			findings.report(Spot.at(connection).with(connection.getSource(), connection.getTarget()), "channel", connection);
		}
	}

	private static boolean holds(EObject end, Place place, Set<Server> ssoDatabaseServers, Set<EObject> ssoLocations) {
		if (end instanceof Database database) {
			return database.getKind() == DatabaseKind.SSO;
		}
		if (end instanceof SqlInstance || end instanceof ClusterGroup || end instanceof AvailabilityGroup) {
			return ssoLocations.contains(end);
		}
		for (Server server : ssoDatabaseServers) {
			if (place.servers().contains(server)) {
				return true;
			}
		}
		return false;
	}
}
