package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.scene.Row;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.Known;
import org.eclipse.emf.ecore.EObject;

/** Where data lies: instances and databases by the server on which they normally run, and which nodes stand by for them. */
final class DataPlaces {
	private final Map<Server, Map<SqlInstance, List<Row>>> instances = new LinkedHashMap<>();
	private final Map<Server, List<Row>> databases = new LinkedHashMap<>();
	private final Map<Server, List<Row>> standby = new LinkedHashMap<>();
	private final List<Row> homeless = new ArrayList<>();
	private final Set<ClusterGroup> used = new LinkedHashSet<>();
	private final UnresolvedNames unresolved;

	DataPlaces(Deployment deployment, UnresolvedNames unresolved) {
		this.unresolved = unresolved;
		for (DeploymentElement element : deployment.getElements()) {
			if (element instanceof SqlInstance instance) {
				add(instance);
			}
		}
		for (DeploymentElement element : deployment.getElements()) {
			if (element instanceof Database database) {
				add(database);
			} else if (element instanceof BizTalkGroup group) {
				group.getMembers().stream().filter(Database.class::isInstance).forEach(member -> add((Database) member));
			}
		}
		for (DeploymentElement element : deployment.getElements()) {
			if (element instanceof FailoverCluster cluster) {
				cluster.getGroups().forEach(this::addStandby);
			}
		}
	}

	/** @return the servers with instances or databases, and those that stand by for them */
	Set<Server> servers() {
		Set<Server> servers = new LinkedHashSet<>(instances.keySet());
		servers.addAll(databases.keySet());
		servers.addAll(standby.keySet());
		return servers;
	}

	/** @return what lies on the server: each instance with its databases, databases without an instance, what it stands by for */
	List<Row> rows(Server server) {
		List<Row> rows = new ArrayList<>();
		instances.getOrDefault(server, Map.of()).forEach((instance, held) -> {
			rows.add(DataRows.of(instance));
			held.forEach(row -> rows.add(row.indented()));
		});
		rows.addAll(databases.getOrDefault(server, List.of()));
		rows.addAll(standby.getOrDefault(server, List.of()));
		return rows;
	}

	/** @return databases of which the text does not tell the server */
	List<Row> homeless() {
		return homeless;
	}

	private void add(SqlInstance instance) {
		note(instance.getLocation());
		Server server = Known.of(Runs.activeServer(instance));
		if (server != null) {
			instances.computeIfAbsent(server, any -> new LinkedHashMap<>()).putIfAbsent(instance, new ArrayList<>());
		}
	}

	private void add(Database database) {
		EObject location = Known.of(database.getLocation());
		note(location);
		if (location instanceof AvailabilityGroup group && !Known.of(group.getReplicas()).isEmpty()) {
			for (EObject replica : Known.of(group.getReplicas())) {
				put(replica, DataRows.copy(database, group));
			}
		} else if (!put(location, DataRows.of(database))) {
			homeless.add(DataRows.homeless(database, whereabouts(database, location)));
		}
	}

	private boolean put(EObject location, Row row) {
		Server server = Known.of(Runs.activeServer(location));
		if (server == null) {
			return false;
		}
		List<Row> held = location instanceof SqlInstance instance ? instances.get(server).get(instance)
			: databases.computeIfAbsent(server, any -> new ArrayList<>());
		held.add(row);
		return true;
	}

	private String whereabouts(Database database, EObject location) {
		if (location instanceof NamedElement named) {
			return Messages.format("DataPlaces_inactive", Labels.title(named));
		}
		return database.getLocation() == null ? Messages.get("DataPlaces_nowhere")
			: Messages.format("DataPlaces_unknown", unresolved.name(database, Literals.DATABASE__LOCATION));
	}

	private void note(EObject location) {
		if (Known.of(location) instanceof ClusterGroup group) {
			used.add(group);
		} else if (Known.of(location) instanceof SqlInstance instance) {
			note(instance.getLocation());
		}
	}

	private void addStandby(ClusterGroup group) {
		if (used.contains(group) || group.getResources().contains(ClusterResource.SQL_INSTANCE)) {
			Collection<Server> owners = Clusters.owners(group);
			for (Server owner : owners) {
				if (owner != Known.of(group.getActiveNode())) {
					standby.computeIfAbsent(owner, any -> new ArrayList<>()).add(DataRows.standby(group));
				} else {
					databases.computeIfAbsent(owner, any -> new ArrayList<>());
				}
			}
		}
	}
}
