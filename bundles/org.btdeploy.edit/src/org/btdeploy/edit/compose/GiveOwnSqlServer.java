package org.btdeploy.edit.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseLocation;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.eclipse.emf.ecore.EObject;

/** Puts databases onto SQL Server computers of their own, new ones: a single server, or two that form a failover cluster. */
public final class GiveOwnSqlServer extends Operation {
	/** What a cluster group needs in which SQL Server runs (domain.md, section 8; rule HA-015). */
	public static final List<ClusterResource> SQL_RESOURCES = List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.DISK, ClusterResource.MSDTC, ClusterResource.SQL_INSTANCE);

	private final List<Database> databases;
	private final EObject place;
	private final boolean clustered;

	/**
	 * @param databases at least one; analysis databases are no matter of SQL Server's engine and should not be among them
	 * @param place domain, zone or deployment in which the new servers are to stand
	 */
	public GiveOwnSqlServer(List<Database> databases, EObject place, boolean clustered) {
		this.databases = List.copyOf(databases);
		this.place = place;
		this.clustered = clustered;
	}

	@Override
	public String label() {
		String names = Servers.names(databases);
		return Messages.get(clustered ? "GiveOwnSqlServer_cluster" : "GiveOwnSqlServer_server", names, Describe.name(place));
	}

	@Override
	public Refusal refusal() {
		for (Database database : databases) {
			if (Containers.deployment(database) == null || Containers.deployment(database) != Containers.deployment(place)) {
				return Refusal.of("DeleteElements_gone", Describe.name(database));
			}
		}
		return server().refusal();
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>(databases);
		affected.add(place);
		if (clustered) {
			affected.add(Containers.deployment(place));
		}
		return affected;
	}

	@Override
	protected EObject perform() {
		DatabaseLocation location = clustered ? cluster() : newServer();
		databases.forEach(database -> Join.place(database, location).run());
		return location;
	}

	private DatabaseLocation cluster() {
		List<Server> nodes = new ArrayList<>(List.of(newServer(), newServer()));
		CreateFailoverCluster cluster = new CreateFailoverCluster(nodes, ClusterMode.ACTIVE_PASSIVE, SQL_RESOURCES);
		cluster.run();
		return ((FailoverCluster) cluster.result()).getGroups().get(0);
	}

	private Server newServer() {
		CreateElement server = server();
		server.run();
		return (Server) server.result();
	}

	private CreateElement server() {
		return new CreateElement(Literals.SERVER, place).with(Literals.SERVER__ROLE_WORDS, List.of(ServerRole.SQL_SERVER.getLiteral()));
	}
}
