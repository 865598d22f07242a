package org.btdeploy.model.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.eclipse.emf.ecore.EObject;

/** Questions about failover clusters and availability groups. */
public final class Clusters {
	private Clusters() {
	}

	/** @return the cluster of the group, null if the group is unknown */
	public static FailoverCluster of(ClusterGroup group) {
		return Known.of(group) != null && group.eContainer() instanceof FailoverCluster cluster ? cluster : null;
	}

	/** @return the servers to which the group may fail over: the owners named, else all nodes, and the active one in any case */
	public static Set<Server> owners(ClusterGroup group) {
		Set<Server> owners = new LinkedHashSet<>(4);
		if (Known.of(group.getActiveNode()) != null) {
			owners.add(group.getActiveNode());
		}
		FailoverCluster cluster = of(group);
		if (!group.getPossibleOwners().isEmpty()) {
			owners.addAll(Known.of(group.getPossibleOwners()));
		} else if (cluster != null) {
			owners.addAll(Known.of(cluster.getNodes()));
		}
		return owners;
	}

	/** @return whether Single Sign-On, plain or with the master secret, is a resource of the group */
	public static boolean hasSso(ClusterGroup group) {
		Collection<ClusterResource> resources = group.getResources();
		return resources.contains(ClusterResource.SSO_SERVICE) || resources.contains(ClusterResource.MASTER_SECRET);
	}

	/** @return whether one of the groups has the resource */
	public static boolean has(FailoverCluster cluster, ClusterResource resource) {
		for (ClusterGroup group : cluster.getGroups()) {
			if (group.getResources().contains(resource)) {
				return true;
			}
		}
		return false;
	}

	/** @return the group in which the database, or the SQL instance that holds it, is clustered; null if it is in none that is known */
	public static ClusterGroup groupOf(Database database) {
		EObject location = Known.of(database.getLocation());
		if (location instanceof SqlInstance instance) {
			location = Known.of(instance.getLocation());
		}
		return location instanceof ClusterGroup group ? group : null;
	}

	/**
	 * Whether the database survives the loss of a server. A database whose location is unknown counts as protected, since
	 * nothing can be said against it.
	 */
	public static boolean isProtected(Database database) {
		EObject location = Known.of(database.getLocation());
		if (location == null || location instanceof AvailabilityGroup || location instanceof ClusterGroup) {
			return true;
		}
		return location instanceof SqlInstance instance && !(Known.of(instance.getLocation()) instanceof Server);
	}

	/** @return the server on which the database runs in normal operation; null if that is not known, as in availability groups */
	public static Server activeServer(Database database) {
		EObject location = Known.of(database.getLocation());
		if (location instanceof SqlInstance instance) {
			location = Known.of(instance.getLocation());
		}
		if (location instanceof ClusterGroup group) {
			return Known.of(group.getActiveNode());
		}
		return location instanceof Server server ? server : null;
	}

	/** @return the nodes on which at least one group is active, each once */
	public static Set<Server> activeNodes(FailoverCluster cluster) {
		Set<Server> active = new LinkedHashSet<>();
		for (ClusterGroup group : cluster.getGroups()) {
			if (Known.of(group.getActiveNode()) != null) {
				active.add(group.getActiveNode());
			}
		}
		return active;
	}

	/** @return whether it is said for every group where it is active, so that a node that is not named is passive */
	public static boolean statesAllActiveNodes(FailoverCluster cluster) {
		List<ClusterGroup> groups = cluster.getGroups();
		for (ClusterGroup group : groups) {
			if (Known.of(group.getActiveNode()) == null) {
				return false;
			}
		}
		return !groups.isEmpty();
	}
}
