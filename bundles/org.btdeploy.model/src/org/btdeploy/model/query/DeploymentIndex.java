package org.btdeploy.model.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.Server;
import org.btdeploy.model.SizeClass;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.Trust;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.EObject;

/**
 * A snapshot of what can be derived from a deployment, made once and in linear time for everything that asks the same
 * questions of the same model: rules, analyses, views. It does not follow later changes of the model. Whatever is missing or
 * unresolved in the model is simply not in it. Lists are in the order of the text.
 */
public final class DeploymentIndex {
	private final Deployment deployment;
	private final Elements elements;
	private final Map<Server, ServerFacts> servers;
	private final Map<Domain, DomainFacts> domains;
	private final Map<Host, HostFacts> hosts;
	private final Map<EObject, Place> ends;
	private final Map<EObject, List<Connection>> connectionsAt;
	private final Places places;
	private final int tierComputers;

	/** @return the snapshot of the deployment as it is now */
	public static DeploymentIndex of(Deployment deployment) {
		return new DeploymentIndex(deployment);
	}

	private DeploymentIndex(Deployment deployment) {
		this.deployment = deployment;
		elements = new Elements(deployment);
		IndexBuilder builder = new IndexBuilder(elements);
		domains = builder.domains;
		servers = builder.servers;
		hosts = builder.hosts;
		places = builder.places;
		ends = builder.ends;
		connectionsAt = builder.connectionsAt;
		tierComputers = builder.tierComputers();
	}

	public Deployment deployment() {
		return deployment;
	}

	public List<ExternalParty> externals() {
		return Collections.unmodifiableList(elements.externals);
	}

	public List<Zone> zones() {
		return Collections.unmodifiableList(elements.zones);
	}

	public List<Trust> trusts() {
		return Collections.unmodifiableList(elements.trusts);
	}

	public List<Firewall> firewalls() {
		return Collections.unmodifiableList(elements.firewalls);
	}

	public List<BizTalkGroup> groups() {
		return Collections.unmodifiableList(elements.groups);
	}

	/** @return the databases in groups and those directly in the deployment */
	public List<Database> databases() {
		return Collections.unmodifiableList(elements.databases);
	}

	public List<SqlInstance> sqlInstances() {
		return Collections.unmodifiableList(elements.sqlInstances);
	}

	public List<FailoverCluster> clusters() {
		return Collections.unmodifiableList(elements.clusters);
	}

	public List<NlbCluster> nlbs() {
		return Collections.unmodifiableList(elements.nlbs);
	}

	public List<AvailabilityGroup> availabilityGroups() {
		return Collections.unmodifiableList(elements.availabilityGroups);
	}

	public List<LogShipping> logShippings() {
		return Collections.unmodifiableList(elements.logShippings);
	}

	/** @return message flows and infrastructure connections */
	public List<Connection> connections() {
		return Collections.unmodifiableList(elements.connections);
	}

	public List<MessageFlow> flows() {
		return Collections.unmodifiableList(elements.flows);
	}

	public List<ReceiveLocation> locations() {
		return Collections.unmodifiableList(elements.locations);
	}

	public List<SendPort> sendPorts() {
		return Collections.unmodifiableList(elements.sendPorts);
	}

	public List<Acceptance> acceptances() {
		return Collections.unmodifiableList(elements.acceptances);
	}

	/** @return the facts of all domains */
	public Iterable<DomainFacts> domains() {
		return domains.values();
	}

	public boolean hasDomains() {
		return !domains.isEmpty();
	}

	/** @return the domains that have the kind among others */
	public List<DomainFacts> domains(DomainKind kind) {
		List<DomainFacts> found = new ArrayList<>(2);
		for (DomainFacts domain : domains.values()) {
			if (domain.is(kind)) {
				found.add(domain);
			}
		}
		return found;
	}

	/** @return the facts of the domain, null if it is unknown or not of this deployment */
	public DomainFacts domain(Domain domain) {
		return domains.get(Known.of(domain));
	}

	/** @return the facts of all servers, wherever they stand */
	public Iterable<ServerFacts> servers() {
		return servers.values();
	}

	/** @return the facts of the server, null if it is unknown or not of this deployment */
	public ServerFacts server(Server server) {
		return servers.get(Known.of(server));
	}

	/** @return the facts of all hosts of all groups */
	public Iterable<HostFacts> hosts() {
		return hosts.values();
	}

	/** @return the facts of the host, null if it is unknown or not of this deployment */
	public HostFacts host(Host host) {
		return hosts.get(Known.of(host));
	}

	/** @return where the element is; an empty place for external parties and for unknown elements */
	public Place place(EObject element) {
		Place known = ends.get(element);
		return known != null ? known : places.of(element);
	}

	/** @return the connections that begin or end at exactly this element */
	public List<Connection> connectionsAt(EObject end) {
		return Collections.unmodifiableList(connectionsAt.getOrDefault(end, List.of()));
	}

	/** @return the hosts of the group */
	public List<HostFacts> hostsOf(BizTalkGroup group) {
		List<HostFacts> found = new ArrayList<>();
		for (EObject member : group.getMembers()) {
			if (member instanceof Host host && hosts.containsKey(host)) {
				found.add(hosts.get(host));
			}
		}
		return found;
	}

	/** @return the databases of the group; where it is the only group, those written directly in the deployment belong to it as well */
	public List<Database> databasesOf(BizTalkGroup group) {
		List<Database> found = new ArrayList<>();
		addDatabases(group.getMembers(), found);
		if (elements.groups.size() == 1) {
			addDatabases(deployment.getElements(), found);
		}
		return found;
	}

	private static void addDatabases(List<? extends EObject> owned, List<Database> found) {
		for (EObject element : owned) {
			if (element instanceof Database database) {
				found.add(database);
			}
		}
	}

	/** @return the servers on which the group has host instances, each once */
	public Set<Server> serversOf(BizTalkGroup group) {
		Set<Server> found = new LinkedHashSet<>();
		for (HostFacts host : hostsOf(group)) {
			found.addAll(host.servers());
		}
		return found;
	}

	/**
	 * @return number of servers that run a host instance, a database of BizTalk or the master secret, clustered ones with
	 *         each of their nodes; logical servers are no computers and do not count
	 */
	public int tierComputers() {
		return tierComputers;
	}

	/** @return small below 5 tier computers, large from 10 on (sample-biztalk-server-high-availability-scenarios.md) */
	public SizeClass sizeClass() {
		return tierComputers < 5 ? SizeClass.SMALL : tierComputers < 10 ? SizeClass.MEDIUM : SizeClass.LARGE;
	}
}
