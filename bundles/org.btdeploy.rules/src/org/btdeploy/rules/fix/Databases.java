package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.compose.ClusterWithTwin;
import org.btdeploy.edit.compose.CreateFailoverCluster;
import org.btdeploy.edit.compose.GiveOwnSqlServer;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DatabaseLocation;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Place;
import org.btdeploy.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/** Where databases are: in the data domain, apart from others, in a cluster. */
final class Databases {
	private Databases() {
	}

	/** A database that is not in a data domain: it goes there, or its servers do. */
	static void outsideData(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Database database)) {
			return;
		}
		elsewhere(database, deployment, proposals);
		for (Server server : Common.involved(finding, Server.class)) {
			Common.moves(server, deployment, proposals, DomainKind.DATA);
		}
		own(List.of(database), deployment, proposals);
	}

	/** A database that should have its SQL Server to itself, or not with these others. */
	static void shared(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof BizTalkGroup group) {
			UniqueParts.addDatabase(UniqueParts.database(DatabaseKind.TRACKING, group, deployment), DatabaseKind.TRACKING, group, deployment, proposals);
			return;
		}
		if (!(finding.element() instanceof Database database)) {
			return;
		}
		List<Database> others = Common.involved(finding, Database.class);
		elsewhere(database, deployment, proposals);
		own(List.of(database), deployment, proposals);
		eachBox(database, others, deployment, proposals);
		if (!others.isEmpty()) {
			for (Database other : others) {
				own(List.of(other), deployment, proposals);
			}
			own(others, deployment, proposals);
		}
	}

	/** MessageBoxes that share with each other are apart only when each of them has moved. */
	private static void eachBox(Database database, List<Database> others, DeploymentIndex deployment, Proposals proposals) {
		List<Database> boxes = new ArrayList<>();
		for (Database other : others) {
			if (other.getKind() == DatabaseKind.MESSAGEBOX) {
				boxes.add(other);
			}
		}
		if (database.getKind() == DatabaseKind.MESSAGEBOX && !boxes.isEmpty()) {
			boxes.add(0, database);
			EObject place = place(database, deployment);
			boolean clustered = Clusters.isProtected(database);
			proposals.add(Sequence.of(Messages.get("Databases_each", boxes), boxes.stream().map(box -> new GiveOwnSqlServer(List.of(box), place, clustered)).toList()));
		}
	}

	/** Databases on a server that runs hosts, or a small group in which no two servers run everything. */
	static void withHosts(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof BizTalkGroup group) {
			Instances.everyHostOnAPair(group, deployment, proposals);
		} else if (finding.element() instanceof Server server) {
			withHosts(server, deployment, proposals);
		}
	}

	private static void withHosts(Server server, DeploymentIndex deployment, Proposals proposals) {
		List<Database> databases = new ArrayList<>();
		for (Database database : deployment.server(server).databases()) {
			if (DatabaseKinds.isBizTalk(database)) {
				databases.add(database);
			}
		}
		if (!databases.isEmpty()) {
			own(databases, deployment, proposals);
			Instances.none(server, deployment, proposals);
		}
	}

	/** A database on a single server. */
	static void unprotected(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Database database)) {
			return;
		}
		Place place = deployment.place(database);
		for (ClusterGroup group : Places.clusteredSql(deployment)) {
			proposals.add(Join.place(database, group));
		}
		Server server = place.servers().isEmpty() ? null : place.servers().iterator().next();
		if (server == null) {
			return;
		}
		ServerRole role = DatabaseKinds.isAnalysis(database) ? ServerRole.ANALYSIS_SERVICES : ServerRole.SQL_SERVER;
		for (Server other : Places.partners(server, role, deployment)) {
			proposals.add(new CreateFailoverCluster(List.of(server, other), ClusterMode.ACTIVE_PASSIVE, GiveOwnSqlServer.SQL_RESOURCES));
			if (!deployment.server(other).databases().isEmpty()) {
				break;
			}
		}
		proposals.add(new ClusterWithTwin(server, GiveOwnSqlServer.SQL_RESOURCES));
		own(List.of(database), deployment, proposals);
	}

	/** Puts a database to another place of which SQL Server is known; as well protected as it is, if there is one. */
	private static void elsewhere(Database database, DeploymentIndex deployment, Proposals proposals) {
		if (DatabaseKinds.isAnalysis(database)) {
			return;
		}
		for (DatabaseLocation location : Places.forDatabases(deployment)) {
			if (location != database.getLocation() && isInData(location, deployment)) {
				proposals.add(Join.place(database, location));
			}
		}
	}

	private static boolean isInData(DatabaseLocation location, DeploymentIndex deployment) {
		if (deployment.domains(DomainKind.DATA).isEmpty()) {
			return true;
		}
		for (DomainFacts domain : deployment.place(location).domains()) {
			if (domain.is(DomainKind.DATA)) {
				return true;
			}
		}
		return false;
	}

	private static EObject place(Database database, DeploymentIndex deployment) {
		EObject place = NewServers.place(deployment, DomainKind.DATA);
		if (place == deployment.deployment()) {
			for (Server server : deployment.place(database).servers()) {
				place = Containers.nearest(server.eContainer(), server.eClass());
			}
		}
		return place;
	}

	/** New servers, in the data domain or else where the database is now; a cluster where that is no loss of availability. */
	static void own(List<Database> databases, DeploymentIndex deployment, Proposals proposals) {
		for (Database database : databases) {
			if (DatabaseKinds.isAnalysis(database)) {
				return;
			}
		}
		EObject place = place(databases.get(0), deployment);
		boolean clustered = Clusters.isProtected(databases.get(0));
		proposals.add(new GiveOwnSqlServer(databases, place, clustered));
		proposals.add(new GiveOwnSqlServer(databases, place, !clustered));
	}
}
