package org.btdeploy.model.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Orchestration;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.EObject;

/** Brings the facts of an index together, each element visited once. */
final class IndexBuilder {
	final Map<Server, ServerFacts> servers;
	final Map<Domain, DomainFacts> domains;
	final Map<Host, HostFacts> hosts = new LinkedHashMap<>();
	final Map<EObject, Place> ends = new HashMap<>();
	final Map<EObject, List<Connection>> connectionsAt = new HashMap<>();
	final Places places;

	IndexBuilder(Elements elements) {
		domains = new LinkedHashMap<>(2 * elements.domains.size());
		servers = new LinkedHashMap<>(2 * elements.servers.size());
		places = new Places(servers, domains);
		addDomains(elements.domains);
		addServers(elements.servers);
		addHosts(elements.hosts);
		addAssignments(elements);
		addClusters(elements.clusters);
		addNlbs(elements.nlbs);
		addDatabases(elements.databases);
		addConnections(elements.connections);
	}

	private void addDomains(List<Domain> all) {
		for (Domain domain : all) {
			domains.put(domain, new DomainFacts(domain));
		}
	}

	private void addServers(List<Server> all) {
		for (Server server : all) {
			EObject owner = server.eContainer() instanceof Zone zone ? zone.eContainer() : server.eContainer();
			DomainFacts domain = owner instanceof Domain known ? domains.get(known) : null;
			servers.put(server, new ServerFacts(server, domain));
			if (domain != null) {
				domain.servers.add(server);
			}
		}
	}

	private void addHosts(List<Host> all) {
		for (Host host : all) {
			hosts.put(host, new HostFacts(host));
			for (HostInstance instance : host.getInstances()) {
				ServerFacts server = servers.get(Known.of(instance.getServer()));
				if (server != null) {
					server.instances.add(instance);
				}
			}
		}
	}

	private void addAssignments(Elements elements) {
		for (ReceiveLocation location : elements.locations) {
			HostFacts host = hosts.get(Known.of(location.getHost()));
			if (host != null) {
				host.add(location);
			}
		}
		for (SendPort port : elements.sendPorts) {
			HostFacts host = hosts.get(Known.of(port.getHost()));
			if (host != null) {
				host.add(port);
			}
		}
		for (Orchestration orchestration : elements.orchestrations) {
			HostFacts host = hosts.get(Known.of(orchestration.getHost()));
			if (host != null) {
				host.add(orchestration);
			}
		}
	}

	private void addClusters(List<FailoverCluster> all) {
		for (FailoverCluster cluster : all) {
			for (ServerFacts node : distinct(cluster.getNodes())) {
				node.clusters.add(cluster);
			}
			for (ClusterGroup group : cluster.getGroups()) {
				if (group.getResources().contains(ClusterResource.MASTER_SECRET)) {
					for (ServerFacts owner : distinct(Clusters.owners(group))) {
						owner.keepsMasterSecret = true;
					}
				}
			}
		}
	}

	private void addNlbs(List<NlbCluster> all) {
		for (NlbCluster nlb : all) {
			for (ServerFacts member : distinct(nlb.getMembers())) {
				member.nlbs.add(nlb);
			}
		}
	}

	private Iterable<ServerFacts> distinct(Iterable<Server> some) {
		LinkedHashSet<ServerFacts> facts = new LinkedHashSet<>(4);
		for (Server server : some) {
			ServerFacts known = servers.get(Known.of(server));
			if (known != null) {
				facts.add(known);
			}
		}
		return facts;
	}

	private void addDatabases(List<Database> all) {
		for (Database database : all) {
			for (Server server : places.of(database).servers()) {
				servers.get(server).add(database);
			}
		}
	}

	private void addConnections(List<Connection> all) {
		for (Connection connection : all) {
			addEnd(connection.getSource(), connection);
			addEnd(connection.getTarget(), connection);
		}
	}

	private void addEnd(EObject end, Connection connection) {
		if (Known.of(end) == null) {
			return;
		}
		if (!ends.containsKey(end)) {
			ends.put(end, places.of(end));
			connectionsAt.put(end, new ArrayList<>(2));
		}
		connectionsAt.get(end).add(connection);
	}

	int tierComputers() {
		int count = 0;
		for (ServerFacts server : servers.values()) {
			boolean inTier = !server.instances().isEmpty() || server.hasBizTalkDatabase() || server.keepsMasterSecret();
			if (inTier && server.server().getNature() != ServerNature.LOGICAL) {
				count++;
			}
		}
		return count;
	}
}
