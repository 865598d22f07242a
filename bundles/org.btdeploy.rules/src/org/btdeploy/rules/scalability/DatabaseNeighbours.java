package org.btdeploy.rules.scalability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.Database;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.eclipse.emf.ecore.EObject;

/** Which databases share a SQL Server in normal operation: they run on the same server, or at least at the same location. */
final class DatabaseNeighbours {
	private final Map<EObject, List<Database>> byPlace = new HashMap<>();

	DatabaseNeighbours(DeploymentIndex deployment) {
		for (Database database : deployment.databases()) {
			EObject place = place(database);
			if (place != null) {
				if (!byPlace.containsKey(place)) {
					byPlace.put(place, new ArrayList<>(2));
				}
				byPlace.get(place).add(database);
			}
		}
	}

	/** @return the server on which the database runs, else its location; null if neither is known */
	static EObject place(Database database) {
		Server active = Clusters.activeServer(database);
		return active != null ? active : Known.of(database.getLocation());
	}

	/** @return the other databases at the place of this one */
	List<Database> of(Database database) {
		List<Database> others = new ArrayList<>(byPlace.getOrDefault(place(database), List.of()));
		others.remove(database);
		return others;
	}
}
