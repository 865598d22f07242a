package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.scene.Row;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.ServerFacts;

/** What depends on a server, as rows: what fails over to another one and from where, and what is lost with it. */
final class AvailabilityRows {
	private final DeploymentIndex index;
	private final Redundancy redundancy;

	AvailabilityRows(DeploymentIndex index, Redundancy redundancy) {
		this.index = index;
		this.redundancy = redundancy;
	}

	/** @return the rows of the server: cluster groups, replicas, hosts, databases, the master secret */
	List<Row> of(Server server) {
		ServerFacts facts = index.server(server);
		List<Row> rows = new ArrayList<>();
		for (FailoverCluster cluster : facts.clusters()) {
			for (ClusterGroup group : cluster.getGroups()) {
				addGroup(group, server, rows);
			}
		}
		index.availabilityGroups().forEach(group -> addReplica(group, server, rows));
		facts.instances().forEach(instance -> addInstance(instance, rows));
		facts.databases().forEach(database -> addDatabase(database, rows));
		if (Redundancy.isOnlyKeeper(facts)) {
			rows.add(new Row(null, Notation.of("server:master-secret"), Messages.get("AvailabilityRows_masterSecret"), NodeState.ALONE)
				.withNote(Messages.get("AvailabilityRows_only")));
		}
		return rows;
	}

	/** The group with all in it where it is active, its name alone where it would go. */
	private void addGroup(ClusterGroup group, Server server, List<Row> rows) {
		if (!Clusters.owners(group).contains(server)) {
			return;
		}
		Server active = Known.of(group.getActiveNode());
		boolean standby = active != null && active != server;
		boolean alone = Redundancy.isBound(group);
		NodeState state = standby ? NodeState.PASSIVE : alone ? NodeState.ALONE : null;
		Row row = new Row(ElementPaths.of(group), notation(group), Labels.oneLine(group), state);
		if (alone) {
			row = row.withNote(Messages.get("AvailabilityRows_only"));
		} else if (active != null) {
			row = row.withNote(Messages.get(standby ? "HostRows_standby" : "HostRows_active"));
		}
		rows.add(standby ? row : row.withDetail(resources(group)));
		if (active == server) {
			addContent(group, rows);
		}
	}

	private void addContent(ClusterGroup group, List<Row> rows) {
		for (HostFacts host : index.hosts()) {
			if (host.host().getClusterGroup() == group) {
				rows.add(new Row(ElementPaths.of(host.host()), new HostLook(host).notation(), Labels.oneLine(host.host()), null).indented());
			}
		}
		for (Database database : index.databases()) {
			if (Clusters.groupOf(database) == group) {
				rows.add(row(database, null).indented());
			}
		}
	}

	/** @return what fails over besides the address, null for nothing */
	private static String resources(ClusterGroup group) {
		Set<String> names = new LinkedHashSet<>();
		for (ClusterResource resource : group.getResources()) {
			switch (resource) {
				case NETWORK_NAME, IP_ADDRESS, DISK, BIZTALK_HOST -> { }
				default -> names.add(Messages.get("AvailabilityRows_" + resource.getLiteral()));
			}
		}
		return names.isEmpty() ? null : String.join(", ", names);
	}

	private static NotationEntry notation(ClusterGroup group) {
		List<ClusterResource> resources = group.getResources();
		if (resources.contains(ClusterResource.SQL_INSTANCE)) {
			return Notation.of("sql-instance");
		}
		boolean secret = resources.contains(ClusterResource.MASTER_SECRET) && !resources.contains(ClusterResource.BIZTALK_HOST);
		return Notation.of(secret ? "server:master-secret" : "cluster-group");
	}

	private void addReplica(AvailabilityGroup group, Server server, List<Row> rows) {
		if (!Extent.of(group).contains(server)) {
			return;
		}
		rows.add(new Row(ElementPaths.of(group), Notation.of("availability-group"), Labels.oneLine(group), null)
			.withDetail(AvailabilityFrames.facts(group).isEmpty() ? null : AvailabilityFrames.facts(group)).withNote(Messages.get("AvailabilityRows_replica")));
		for (Database database : index.databases()) {
			if (database.getLocation() == group) {
				rows.add(row(database, null).indented());
			}
		}
	}

	private void addInstance(HostInstance instance, List<Row> rows) {
		HostFacts host = index.host((Host) instance.eContainer());
		if (Known.of(host.host().getClusterGroup()) != null) {
			return;
		}
		ClusterGroup sso = instance.isDisabled() ? null : redundancy.movingSso(instance.getServer());
		boolean alone = !instance.isDisabled() && (sso != null || redundancy.isSingle(host));
		NodeState state = instance.isDisabled() ? NodeState.PASSIVE : alone ? NodeState.ALONE : null;
		Row row = new Row(ElementPaths.of(instance), new HostLook(host).notation(), Labels.oneLine(host.host()), state);
		rows.add(sso == null ? row.withNote(number(instance, host))
			: row.withDetail(Messages.format("AvailabilityRows_stops", Labels.oneLine(sso))).withNote(Messages.get("AvailabilityRows_needsSso")));
	}

	private String number(HostInstance instance, HostFacts host) {
		return HostRows.number(instance, redundancy.steady(host), host.unknownServers(), Messages.get("AvailabilityRows_only"));
	}

	private static void addDatabase(Database database, List<Row> rows) {
		if (DatabaseKinds.isBizTalk(database) && Redundancy.isSingle(database)) {
			rows.add(row(database, NodeState.ALONE).withNote(Messages.get("AvailabilityRows_only")));
		}
	}

	private static Row row(Database database, NodeState state) {
		String kind = database.getKindWord() == null ? "" : database.getKindWord();
		return new Row(ElementPaths.of(database), Notation.database(kind), Labels.oneLine(database), state);
	}
}
