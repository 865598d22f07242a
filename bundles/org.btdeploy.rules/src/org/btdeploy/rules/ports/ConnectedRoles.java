package org.btdeploy.rules.ports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.ServerFacts;
import org.eclipse.emf.ecore.EObject;

/**
 * What the ends of connections are in the terms of the port list. Each end is looked at once, so that connections of large
 * domains cost no more than those of single servers.
 */
public final class ConnectedRoles {
	private final DeploymentIndex deployment;
	private final Map<EObject, Set<String>> sources = new HashMap<>();
	private final Map<EObject, Set<String>> destinations = new HashMap<>();

	public ConnectedRoles(DeploymentIndex deployment) {
		this.deployment = deployment;
	}

	/** @return what the source of the connection needs of its target; empty if too little is known of either */
	public List<PortNeed> needs(Connection connection) {
		EObject source = Known.of(connection.getSource());
		EObject target = Known.of(connection.getTarget());
		return source == null || target == null ? List.of() : RequiredPorts.between(sourceWords(source), destinationWords(target));
	}

	private Set<String> sourceWords(EObject end) {
		Set<String> words = sources.get(end);
		if (words == null) {
			words = new HashSet<>();
			for (Server server : deployment.place(end).servers()) {
				addSource(deployment.server(server), end, words);
			}
			sources.put(end, words);
		}
		return words;
	}

	private void addSource(ServerFacts server, EObject end, Set<String> words) {
		if (!(end instanceof Host)) {
			for (ServerRole role : server.roles()) {
				words.add(role.getLiteral());
			}
		}
		for (HostInstance instance : server.instances()) {
			if (!(end instanceof Host) || instance.eContainer() == end) {
				addFunctions(deployment.host((Host) instance.eContainer()), words);
			}
		}
		if (server.has(ServerRole.BIZTALK_RUNTIME) && server.instances().isEmpty()) {
			words.add("processing");
		}
	}

	private static void addFunctions(HostFacts host, Set<String> words) {
		if (host.does(HostFunction.RECEIVE) || host.does(HostFunction.SEND)) {
			words.add("receive-send");
		}
		if (host.does(HostFunction.PROCESS)) {
			words.add("processing");
		}
		if (host.does(HostFunction.TRACKING)) {
			words.add("tracking");
		}
	}

	private Set<String> destinationWords(EObject end) {
		Set<String> words = destinations.get(end);
		if (words == null) {
			words = new HashSet<>();
			if (end instanceof Database database) {
				addKind(database, words);
			} else {
				addDestinations(end, words);
			}
			destinations.put(end, words);
		}
		return words;
	}

	private void addDestinations(EObject end, Set<String> words) {
		boolean isSql = end instanceof SqlInstance || end instanceof ClusterGroup || end instanceof AvailabilityGroup;
		for (Server server : deployment.place(end).servers()) {
			ServerFacts facts = deployment.server(server);
			for (Database database : facts.databases()) {
				if (!isSql || isAt(database, end)) {
					addKind(database, words);
				}
			}
			if (!isSql || end instanceof ClusterGroup) {
				addRoles(facts, end, words);
			}
		}
	}

	/** Of the roles of a server SQL Server and BizTalk do not move with a cluster group; the master secret does. */
	private static void addRoles(ServerFacts server, EObject end, Set<String> words) {
		if (!(end instanceof ClusterGroup)) {
			for (ServerRole role : server.roles()) {
				addRole(role, words);
			}
		}
		if (server.keepsMasterSecret()) {
			words.add(ServerRole.MASTER_SECRET_SERVER.getLiteral());
		}
	}

	/** Single Sign-On and tracking are databases among the destinations. */
	private static void addRole(ServerRole role, Set<String> words) {
		if (role != ServerRole.SSO_SERVER) {
			words.add(role.getLiteral());
		}
	}

	private static void addKind(Database database, Set<String> words) {
		if (database.getKind() != null) {
			words.add(database.getKind().getLiteral());
		}
	}

	private static boolean isAt(Database database, EObject end) {
		EObject location = Known.of(database.getLocation());
		return location == end || location instanceof SqlInstance instance && instance.getLocation() == end;
	}
}
