package org.btdeploy.edit.compose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/** Clusters a host in a group that does not exist yet: in a new failover cluster of servers, or in a new group of a cluster. */
public final class ClusterHostAnew extends Operation {
	private final Host host;
	private final List<ClusterResource> resources;
	private final List<Server> servers;
	private final FailoverCluster cluster;
	private final Operation create;

	private ClusterHostAnew(Host host, List<ClusterResource> resources, List<Server> servers, FailoverCluster cluster) {
		this.host = host;
		this.resources = resources;
		this.servers = List.copyOf(servers);
		this.cluster = cluster;
		this.create = cluster == null ? new CreateFailoverCluster(servers, ClusterMode.ACTIVE_PASSIVE, resources) : group();
	}

	/** @param servers at least two, none of them in a failover cluster */
	public static ClusterHostAnew on(List<Server> servers, Host host, List<ClusterResource> resources) {
		return new ClusterHostAnew(host, resources, servers, null);
	}

	/** @return in a new group, active on the first node of the cluster */
	public static ClusterHostAnew in(FailoverCluster cluster, Host host, List<ClusterResource> resources) {
		return new ClusterHostAnew(host, resources, cluster.getNodes(), cluster);
	}

	private Operation group() {
		List<String> words = resources.stream().map(ClusterResource::getLiteral).toList();
		return new CreateElement(Literals.CLUSTER_GROUP, cluster).with(Literals.CLUSTER_GROUP__RESOURCE_WORDS, words)
			.with(Literals.CLUSTER_GROUP__ACTIVE_NODE, servers.isEmpty() ? null : servers.get(0));
	}

	@Override
	public String label() {
		return cluster == null ? Messages.get("ClusterHostAnew_servers", Describe.name(host), Servers.names(servers))
			: Messages.get("ClusterHostAnew_cluster", Describe.name(host), Describe.name(cluster));
	}

	@Override
	public Refusal refusal() {
		if (cluster != null && servers.isEmpty()) {
			return Refusal.of("ClusterHost_noNodes", Describe.name(cluster));
		}
		return create.refusal();
	}

	@Override
	public List<String> consequences() {
		return create.consequences();
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>(create.affected());
		affected.add(host);
		return affected;
	}

	@Override
	protected EObject perform() {
		create.run();
		ClusterGroup group = create.result() instanceof FailoverCluster made ? made.getGroups().get(0) : (ClusterGroup) create.result();
		if (resources.contains(ClusterResource.MSMQ)) {
			// the host reads a queue of the cluster, so it starts after that
			new CreateElement(Literals.RESOURCE_DEPENDENCY, group).with(Literals.RESOURCE_DEPENDENCY__RESOURCE_WORD, ClusterResource.BIZTALK_HOST.getLiteral())
				.with(Literals.RESOURCE_DEPENDENCY__DEPENDS_ON_WORD, ClusterResource.MSMQ.getLiteral()).run();
		}
		new ClusterHost(host, group).run();
		return host;
	}
}
