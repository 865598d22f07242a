package org.btdeploy.rules.scalability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.SizeClass;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * SCA-004: in large deployments, and where a data domain has several SQL Servers, databases with conflicting load are
 * apart: tracking from MessageBoxes, tracking analysis and monitoring from everything else, BAM from everything else.
 * Below ten computers it is information, for there the documentation combines them as well. A missing tracking database is
 * pointed out; the other usual ones are the matter of CON-001.
 */
public final class ConflictingLoad extends Rule {
	public ConflictingLoad() {
		super("SCA-004", Category.SCALABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		boolean large = deployment.sizeClass() == SizeClass.LARGE;
		if (!large && !hasSeveralSqlServers(deployment)) {
			return;
		}
		DatabaseNeighbours neighbours = new DatabaseNeighbours(deployment);
		Set<EObject> reported = new HashSet<>();
		for (Database database : deployment.databases()) {
			if (database.getKind() != null) {
				check(database, neighbours, large, reported, findings);
			}
		}
		for (BizTalkGroup group : deployment.groups()) {
			if (!hasTracking(group, deployment)) {
				findings.report(Severity.INFO, Spot.at(group), "missing", group);
			}
		}
	}

	private static void check(Database database, DatabaseNeighbours neighbours, boolean large, Set<EObject> reported, Findings findings) {
		EObject place = DatabaseNeighbours.place(database);
		if (!conflictsWithOne(database.getKind(), neighbours.kindsAt(place)) || !reported.add(place)) {
			return;
		}
		List<Database> conflicting = new ArrayList<>();
		for (Database other : neighbours.of(database)) {
			if (other.getKind() != null && conflict(database.getKind(), other.getKind())) {
				conflicting.add(other);
			}
		}
		if (!conflicting.isEmpty()) {
			Spot spot = Spot.at(database, DeploymentPackage.Literals.DATABASE__LOCATION).with(conflicting);
			findings.report(large ? Severity.WARNING : Severity.INFO, spot, "conflict", database, place, conflicting);
		}
	}

	/** Asked of kinds, of which there are few, so that the databases of a place are gone through once only. */
	private static boolean conflictsWithOne(DatabaseKind kind, Set<DatabaseKind> others) {
		for (DatabaseKind other : others) {
			if (conflict(kind, other)) {
				return true;
			}
		}
		return false;
	}

	private static boolean conflict(DatabaseKind one, DatabaseKind other) {
		int load = load(one);
		if (load != load(other)) {
			return true;
		}
		boolean box = one == DatabaseKind.MESSAGEBOX || other == DatabaseKind.MESSAGEBOX;
		return box && (one == DatabaseKind.TRACKING || other == DatabaseKind.TRACKING);
	}

	/** Databases of the same number may share a server: 1 cubes, 2 monitoring, 3 BAM, 0 all others. */
	private static int load(DatabaseKind kind) {
		return switch (kind) {
			case TRACKING_ANALYSIS -> 1;
			case MONITORING -> 2;
			case BAM_PRIMARY_IMPORT, BAM_STAR_SCHEMA, BAM_ANALYSIS, BAM_ARCHIVE, BAM_ALERTS_APPLICATION, BAM_ALERTS_INSTANCE, SSISDB,
				SHAREPOINT_CONFIGURATION, SHAREPOINT_CONTENT -> 3;
			default -> 0;
		};
	}

	private static boolean hasSeveralSqlServers(DeploymentIndex deployment) {
		int count = 0;
		for (DomainFacts domain : deployment.domains(DomainKind.DATA)) {
			for (Server server : domain.servers()) {
				count += deployment.server(server).has(ServerRole.SQL_SERVER) ? 1 : 0;
			}
		}
		return count > 1;
	}

	private static boolean hasTracking(BizTalkGroup group, DeploymentIndex deployment) {
		for (Database database : deployment.databasesOf(group)) {
			if (database.getKind() == DatabaseKind.TRACKING) {
				return true;
			}
		}
		return false;
	}
}
