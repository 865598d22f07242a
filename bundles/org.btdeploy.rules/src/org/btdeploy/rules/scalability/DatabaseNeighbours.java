package org.btdeploy.rules.scalability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.eclipse.emf.ecore.EObject;

/** Which databases share a SQL Server in normal operation: they run on the same server, or at least at the same location. */
final class DatabaseNeighbours {
	private final Map<EObject, List<Database>> byPlace = new HashMap<>();

	private final Map<EObject, Set<DatabaseKind>> kinds = new HashMap<>();

	DatabaseNeighbours(DeploymentIndex deployment) {
		for (Database database : deployment.databases()) {
			EObject place = place(database);
			if (place != null) {
				if (!byPlace.containsKey(place)) {
					byPlace.put(place, new ArrayList<>(2));
					kinds.put(place, EnumSet.noneOf(DatabaseKind.class));
				}
				byPlace.get(place).add(database);
				if (database.getKind() != null) {
					kinds.get(place).add(database.getKind());
				}
			}
		}
	}

	/** @return the server on which the database runs, else its location; null if neither is known */
	static EObject place(Database database) {
		Server active = Clusters.activeServer(database);
		return active != null ? active : Known.of(database.getLocation());
	}

	/** @return the known kinds of the databases at the place */
	Set<DatabaseKind> kindsAt(EObject place) {
		return kinds.getOrDefault(place, Set.of());
	}

	/** @return the other databases at the place of this one */
	List<Database> of(Database database) {
		List<Database> others = new ArrayList<>(byPlace.getOrDefault(place(database), List.of()));
		others.remove(database);
		return others;
	}
}
