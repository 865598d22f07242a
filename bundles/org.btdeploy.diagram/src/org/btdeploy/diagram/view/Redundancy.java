package org.btdeploy.diagram.view;

import java.util.EnumSet;
import java.util.Set;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerLocation;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.ServerFacts;

/** What would be lost together with one server, because nothing else provides it. */
final class Redundancy {
	private static final Set<ServerRole> ENDPOINTS = EnumSet.of(ServerRole.HTTP_RELAY, ServerRole.BAM_PORTAL, ServerRole.MAIL_SERVER, ServerRole.FTP_SERVER,
		ServerRole.FILE_SERVER, ServerRole.MSMQ_SERVER, ServerRole.MQSERIES_SERVER);

	private Redundancy() {
	}

	/** @return whether it has one instance that may run, and no cluster to take it over */
	static boolean isSingle(HostFacts host) {
		return host.enabledServers().size() == 1 && host.unknownServers() == 0 && !host.isClustered();
	}

	/** @return whether the database is one of BizTalk's, stands on one server and is not protected there */
	static boolean isSingle(Database database) {
		return !Clusters.isProtected(database);
	}

	/** @return whether it keeps the master secret, and no cluster would take that over */
	static boolean isOnlyKeeper(ServerFacts server) {
		if (!server.has(ServerRole.MASTER_SECRET_SERVER)) {
			return false;
		}
		for (FailoverCluster cluster : server.clusters()) {
			for (ClusterGroup group : cluster.getGroups()) {
				if (group.getResources().contains(ClusterResource.MASTER_SECRET) && Clusters.owners(group).size() > 1) {
					return false;
				}
			}
		}
		return true;
	}

	/** @return whether messages come in or go out through a service of this server: a relay, a mail or file server, the portal */
	static boolean isEndpoint(ServerFacts facts) {
		return facts.roles().stream().anyMatch(ENDPOINTS::contains);
	}

	/** @return whether it is an endpoint of ours that is neither load balanced nor clustered nor made available by other means */
	static boolean isSingleEndpoint(ServerFacts facts) {
		Server server = facts.server();
		return isEndpoint(facts) && facts.nlbs().isEmpty() && facts.clusters().isEmpty() && !server.isHighlyAvailable()
			&& server.getLocation() != ServerLocation.REMOTE;
	}

	/** @return how many servers of an availability group may fail while most are left, which have to agree on who is alive; a pair has a witness */
	static int spareReplicas(int replicas) {
		return replicas == 2 ? 1 : Math.max(0, (replicas - 1) / 2);
	}

	/** @return how many nodes of a cluster may fail before something stops: the passive ones, one where others take over, none else */
	static int spareNodes(FailoverCluster cluster) {
		int nodes = Known.of(cluster.getNodes()).size();
		int passive = Clusters.statesAllActiveNodes(cluster) ? nodes - Clusters.activeNodes(cluster).size() : 0;
		if (passive > 0 || cluster.getGroups().isEmpty()) {
			return Math.max(0, passive);
		}
		for (ClusterGroup group : cluster.getGroups()) {
			if (Clusters.owners(group).size() < 2) {
				return 0;
			}
		}
		return 1;
	}
}
