package org.btdeploy.model.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.Database;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.Zone;

/** What is known of one server: where it stands, what it is, and what runs on it. Lists are in the order of the text. */
public final class ServerFacts {
	private final Server server;
	private final DomainFacts domain;
	private final Set<ServerRole> roles = EnumSet.noneOf(ServerRole.class);
	final List<HostInstance> instances = new ArrayList<>(2);
	private final List<Database> databases = new ArrayList<>(0);
	private boolean hasBizTalkDatabase;
	final List<FailoverCluster> clusters = new ArrayList<>(0);
	final List<NlbCluster> nlbs = new ArrayList<>(0);
	boolean keepsMasterSecret;

	ServerFacts(Server server, DomainFacts domain) {
		this.server = server;
		this.domain = domain;
		roles.addAll(server.getRoles());
		keepsMasterSecret = roles.contains(ServerRole.MASTER_SECRET_SERVER);
	}

	void add(Database database) {
		databases.add(database);
		hasBizTalkDatabase |= DatabaseKinds.isBizTalk(database);
	}

	public Server server() {
		return server;
	}

	/** @return the domain it stands in, directly or in a zone; null if it is in none */
	public DomainFacts domain() {
		return domain;
	}

	/** @return its zone, null if it is in none */
	public Zone zone() {
		return server.eContainer() instanceof Zone zone ? zone : null;
	}

	/** @return its known roles, with Single Sign-On where BizTalk or the master secret brings it */
	public Set<ServerRole> roles() {
		return Collections.unmodifiableSet(roles);
	}

	public boolean has(ServerRole role) {
		return roles.contains(role);
	}

	/** @return whether it is in a domain that has the kind among others */
	public boolean isIn(DomainKind kind) {
		return domain != null && domain.is(kind);
	}

	/** @return the host instances on it, disabled ones too */
	public List<HostInstance> instances() {
		return Collections.unmodifiableList(instances);
	}

	/** @return the databases that run on it or may fail over to it */
	public List<Database> databases() {
		return Collections.unmodifiableList(databases);
	}

	/** @return the failover clusters of which it is a node */
	public List<FailoverCluster> clusters() {
		return Collections.unmodifiableList(clusters);
	}

	/** @return the network load balancing clusters of which it is a member */
	public List<NlbCluster> nlbs() {
		return Collections.unmodifiableList(nlbs);
	}

	/** @return whether a database of BizTalk runs on it or may fail over to it */
	public boolean hasBizTalkDatabase() {
		return hasBizTalkDatabase;
	}

	/** @return whether it has the master secret role, or the clustered master secret may fail over to it */
	public boolean keepsMasterSecret() {
		return keepsMasterSecret;
	}
}
