package org.btdeploy.diagram.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerLocation;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.ServerFacts;

/** What would be lost together with one server, because nothing else provides it. */
final class Redundancy {
	private static final Set<ServerRole> ENDPOINTS = EnumSet.of(ServerRole.HTTP_RELAY, ServerRole.BAM_PORTAL, ServerRole.MAIL_SERVER, ServerRole.FTP_SERVER,
		ServerRole.FILE_SERVER, ServerRole.MSMQ_SERVER, ServerRole.MQSERIES_SERVER);

	private final DeploymentIndex index;

	Redundancy(DeploymentIndex index) {
		this.index = index;
	}

	/**
	 * Host instances need Single Sign-On on their own computer. Where it is a cluster resource it may be elsewhere, and
	 * instances that do not move with it stop (or never start): two computers are no highly available deployment
	 * (sample-biztalk-server-high-availability-scenarios.md).
	 *
	 * @return the cluster group with which Single Sign-On may leave the server, null if there is none
	 */
	ClusterGroup movingSso(Server server) {
		ServerFacts facts = index.server(server);
		for (FailoverCluster cluster : facts == null ? List.<FailoverCluster>of() : facts.clusters()) {
			for (ClusterGroup group : cluster.getGroups()) {
				if (Clusters.hasSso(group) && Clusters.owners(group).size() > 1 && Clusters.owners(group).contains(server)) {
					return group;
				}
			}
		}
		return null;
	}

	/** @return the servers on which instances may run at any time, whatever happens to others */
	List<Server> steady(HostFacts host) {
		return host.enabledServers().stream().filter(server -> movingSso(server) == null).toList();
	}

	/** @return whether it has one instance that may run at any time, and no cluster to take it over */
	boolean isSingle(HostFacts host) {
		return steady(host).size() == 1 && host.unknownServers() == 0 && !host.isClustered();
	}

	/** @return whether the cluster group can be on one node only, as far as the nodes are known */
	static boolean isBound(ClusterGroup group) {
		FailoverCluster cluster = Clusters.of(group);
		return Clusters.owners(group).size() < 2 && Known.all(group.getPossibleOwners()) && (cluster == null || Known.all(cluster.getNodes()));
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

	private boolean stopsWithSso(Server server) {
		return movingSso(server) != null && index.server(server).instances().stream()
			.anyMatch(instance -> !instance.isDisabled() && !index.host((Host) instance.eContainer()).isClustered());
	}

	/** @return how many of some servers may fail before one of their hosts, or what they do alike, stops */
	int spareMembers(List<Server> members) {
		int spare = Math.max(0, members.size() - 1);
		for (Server member : members) {
			ServerFacts facts = index.server(member);
			for (HostInstance instance : facts == null ? List.<HostInstance>of() : facts.instances()) {
				HostFacts host = index.host((Host) instance.eContainer());
				if (!instance.isDisabled() && !host.isClustered()) {
					spare = Math.min(spare, Math.max(0, steady(host).size() - 1));
				}
			}
		}
		return spare;
	}

	/** @return how many servers of an availability group may fail while most are left, which have to agree on who is alive; a pair has a witness */
	static int spareReplicas(int replicas) {
		return replicas == 2 ? 1 : Math.max(0, (replicas - 1) / 2);
	}

	/** @return how many nodes of a cluster may fail before something stops: the passive ones, one where others take over, none else */
	int spareNodes(FailoverCluster cluster) {
		if (Known.of(cluster.getNodes()).stream().anyMatch(this::stopsWithSso)) {
			return 0;
		}
		int nodes = Known.of(cluster.getNodes()).size();
		int passive = Clusters.statesAllActiveNodes(cluster) ? nodes - Clusters.activeNodes(cluster).size() : 0;
		if (passive > 0 || cluster.getGroups().isEmpty()) {
			return Math.max(0, passive);
		}
		for (ClusterGroup group : cluster.getGroups()) {
			if (isBound(group)) {
				return 0;
			}
		}
		return 1;
	}
}
