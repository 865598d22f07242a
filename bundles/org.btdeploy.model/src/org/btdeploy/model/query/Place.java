package org.btdeploy.model.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;

/**
 * Where an end of a connection is. A server is at one place; a host is wherever it has instances, a cluster wherever it has
 * nodes, a database wherever it runs or may fail over to. A place without servers and domains is unknown or outside the
 * deployment, as the Internet is.
 */
public final class Place {
	final Set<Server> servers = new LinkedHashSet<>(4);
	final Set<DomainFacts> domains = new LinkedHashSet<>(2);
	boolean outsideDomains;
	boolean bizTalk;
	boolean bizTalkDatabase;
	boolean sso;

	Place() {
	}

	void add(ServerFacts server) {
		if (!servers.add(server.server())) {
			return;
		}
		if (server.domain() == null) {
			outsideDomains = true;
		} else {
			domains.add(server.domain());
		}
		bizTalk |= !server.instances().isEmpty();
		bizTalkDatabase |= server.hasBizTalkDatabase();
		sso |= server.has(ServerRole.SSO_SERVER);
	}

	/** @return the servers, each once */
	public Set<Server> servers() {
		return Collections.unmodifiableSet(servers);
	}

	/** @return the domains in which the servers are, or the domain itself */
	public Set<DomainFacts> domains() {
		return Collections.unmodifiableSet(domains);
	}

	/** @return whether one of the servers is in no domain at all */
	public boolean isOutsideDomains() {
		return outsideDomains;
	}

	/** @return whether host instances run there */
	public boolean runsHosts() {
		return bizTalk;
	}

	/** @return whether a server there has Single Sign-On */
	public boolean hasSso() {
		return sso;
	}

	/** @return whether databases of BizTalk run there or may fail over to there */
	public boolean hasBizTalkDatabase() {
		return bizTalkDatabase;
	}
}
