package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DatabaseLocation;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.SqlInstanceKind;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;

/** Where things could go: servers for hosts and roles, domains for servers, places for databases; the best ones first. */
final class Places {
	private Places() {
	}

	/** @return domains that have one of the kinds, those of the first kind first; none that is a perimeter network as well */
	static List<Domain> domains(DeploymentIndex deployment, DomainKind... kinds) {
		Set<Domain> found = new LinkedHashSet<>();
		for (DomainKind kind : kinds) {
			for (DomainFacts domain : deployment.domains(kind)) {
				if (kind == DomainKind.PERIMETER || !domain.is(DomainKind.PERIMETER)) {
					found.add(domain.domain());
				}
			}
		}
		return List.copyOf(found);
	}

	/** @return servers with the role, those in the domain first */
	static List<Server> with(ServerRole role, DomainFacts preferred, DeploymentIndex deployment) {
		List<Server> near = new ArrayList<>();
		List<Server> far = new ArrayList<>();
		for (ServerFacts server : deployment.servers()) {
			if (server.has(role) && !server.server().isRemote() && server.server().getNature() != ServerNature.LOGICAL) {
				(server.domain() == preferred ? near : far).add(server.server());
			}
		}
		near.addAll(far);
		return near;
	}

	/**
	 * @return servers with BizTalk that have no instance of the host: first those in a domain for what the host does, among them
	 *         those on which its group works already; none on which another group works
	 */
	static List<Server> forHost(HostFacts host, DeploymentIndex deployment) {
		Set<Server> ofGroup = deployment.serversOf(host.group());
		List<Server> found = new ArrayList<>();
		for (int rank = 0; rank < 4; rank++) {
			for (ServerFacts server : deployment.servers()) {
				boolean suits = server.has(ServerRole.BIZTALK_RUNTIME) && !host.servers().contains(server.server()) && !isOfOtherGroup(server, host.group());
				if (suits && rank(server, host, ofGroup) == rank) {
					found.add(server.server());
				}
			}
		}
		return found;
	}

	private static int rank(ServerFacts server, HostFacts host, Set<Server> ofGroup) {
		boolean inside = host.does(HostFunction.PROCESS) || host.does(HostFunction.TRACKING);
		boolean placed = server.domain() == null || server.isIn(inside ? DomainKind.SERVICES : DomainKind.SERVICE_INTERFACES);
		return (placed ? 0 : 2) + (ofGroup.contains(server.server()) ? 0 : 1);
	}

	private static boolean isOfOtherGroup(ServerFacts server, BizTalkGroup group) {
		for (HostInstance instance : server.instances()) {
			if (((Host) instance.eContainer()).eContainer() != group) {
				return true;
			}
		}
		return false;
	}

	/** @return servers with the role that could become nodes together with this one: in its domain and in no cluster; idle ones first */
	static List<Server> partners(Server server, ServerRole role, DeploymentIndex deployment) {
		ServerFacts own = deployment.server(server);
		if (own == null) {
			return List.of();
		}
		List<Server> idle = new ArrayList<>();
		List<Server> busy = new ArrayList<>();
		for (ServerFacts other : deployment.servers()) {
			boolean free = other != own && other.domain() == own.domain() && other.clusters().isEmpty() && other.nlbs().isEmpty() && !other.has(ServerRole.LOG_SHIPPING_DESTINATION);
			if (free && other.has(role) && other.server().getNature() != ServerNature.LOGICAL) {
				(other.databases().isEmpty() && other.instances().isEmpty() ? idle : busy).add(other.server());
			}
		}
		idle.addAll(busy);
		return idle;
	}

	/** @return where SQL Server's engine runs: clustered places first, then instances, then servers that are in no cluster */
	static List<DatabaseLocation> forDatabases(DeploymentIndex deployment) {
		List<DatabaseLocation> found = new ArrayList<>(clusteredSql(deployment));
		for (SqlInstance instance : deployment.sqlInstances()) {
			if (instance.getKind() == SqlInstanceKind.ENGINE) {
				found.add(found.isEmpty() || instance.getLocation() instanceof ClusterGroup ? 0 : found.size(), instance);
			}
		}
		for (ServerFacts server : deployment.servers()) {
			boolean standby = server.has(ServerRole.LOG_SHIPPING_DESTINATION);
			if (server.has(ServerRole.SQL_SERVER) && server.clusters().isEmpty() && !standby && !server.server().isRemote()) {
				found.add(server.server());
			}
		}
		return found;
	}

	/** @return the cluster groups in which SQL Server runs */
	static List<ClusterGroup> clusteredSql(DeploymentIndex deployment) {
		List<ClusterGroup> found = new ArrayList<>();
		for (FailoverCluster cluster : deployment.clusters()) {
			for (ClusterGroup group : cluster.getGroups()) {
				if (group.getResources().contains(ClusterResource.SQL_INSTANCE)) {
					found.add(group);
				}
			}
		}
		return found;
	}
}
