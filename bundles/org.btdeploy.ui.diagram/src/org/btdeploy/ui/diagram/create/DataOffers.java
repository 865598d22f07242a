package org.btdeploy.ui.diagram.create;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.CreateDatabase;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DatabaseLocation;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.SqlInstanceLocation;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.emf.ecore.EObject;

/** Databases and instances of SQL Server: on what one points at, on the cluster rather than on one of its nodes. */
final class DataOffers {
	/** A database that is none of those the tool knows has a kind in quotes. */
	private static final String OTHER = "\"application\"";

	private DataOffers() {
	}

	static List<Offer> of(NotationEntry entry, Spot spot) {
		List<Offer> offers = new ArrayList<>();
		boolean instance = entry.key().equals("sql-instance");
		for (NamedElement location : locations(spot)) {
			if (instance ? location instanceof SqlInstanceLocation : location instanceof DatabaseLocation) {
				offers.add(new Offer(Messages.get("DataOffers_on", entry.label(), described(location)), entry, create(entry, spot, location)));
			}
		}
		return offers;
	}

	private static Operation create(NotationEntry entry, Spot spot, NamedElement location) {
		if (entry.key().equals("sql-instance")) {
			return new CreateElement(Literals.SQL_INSTANCE, spot.deployment()).with(Literals.SQL_INSTANCE__LOCATION, location);
		}
		String kind = Offers.word(entry).isEmpty() ? OTHER : Offers.word(entry);
		return new CreateDatabase(kind, (DatabaseLocation) location, spot.group());
	}

	private static String described(NamedElement location) {
		return location instanceof ClusterGroup group ? Describe.name(group.eContainer()) : Describe.name(location);
	}

	private static Set<NamedElement> locations(Spot spot) {
		Set<NamedElement> locations = new LinkedHashSet<>();
		switch (spot.box()) {
			case Server server -> addServer(server, spot, locations);
			case FailoverCluster cluster -> addGroups(cluster, locations);
			case ClusterGroup group -> locations.add(group);
			case SqlInstance instance -> locations.add(instance);
			case AvailabilityGroup group -> locations.add(group);
			case EObject other -> addAll(spot, locations);
		}
		return locations;
	}

	private static void addServer(Server server, Spot spot, Set<NamedElement> locations) {
		for (FailoverCluster cluster : spot.all(FailoverCluster.class)) {
			if (cluster.getNodes().contains(server)) {
				addGroups(cluster, locations);
			}
		}
		for (SqlInstance instance : spot.all(SqlInstance.class)) {
			if (instance.getLocation() == server) {
				locations.add(instance);
			}
		}
		locations.add(server);
	}

	private static void addGroups(FailoverCluster cluster, Set<NamedElement> locations) {
		for (ClusterGroup group : cluster.getGroups()) {
			if (group.getResources().contains(ClusterResource.SQL_INSTANCE)) {
				locations.add(group);
			}
		}
	}

	/** Dropped on nothing that could hold it: wherever there is SQL Server. */
	private static void addAll(Spot spot, Set<NamedElement> locations) {
		spot.all(FailoverCluster.class).forEach(cluster -> addGroups(cluster, locations));
		locations.addAll(spot.all(SqlInstance.class));
		for (Server server : spot.all(Server.class)) {
			if (server.getRoles().contains(ServerRole.SQL_SERVER) || server.getRoles().contains(ServerRole.ANALYSIS_SERVICES)) {
				locations.add(server);
			}
		}
	}
}
