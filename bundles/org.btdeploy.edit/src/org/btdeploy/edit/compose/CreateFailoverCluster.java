package org.btdeploy.edit.compose;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.value.FeatureRules;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.eclipse.emf.ecore.EObject;

/**
 * Binds servers into a failover cluster with one group, active on the first of them. If SQL Server is among the resources,
 * the databases and instances that are on one of the servers move onto the group, or clustering would not protect them.
 */
public final class CreateFailoverCluster extends Operation {
	private final List<Server> servers;
	private final ClusterMode mode;
	private final List<ClusterResource> resources;

	/** @param servers at least two, none of them in a failover cluster; the first becomes the active node */
	public CreateFailoverCluster(List<Server> servers, ClusterMode mode, List<ClusterResource> resources) {
		this.servers = List.copyOf(servers);
		this.mode = mode;
		this.resources = List.copyOf(resources);
	}

	@Override
	public String label() {
		return Messages.get("CreateFailoverCluster_label", Servers.names(servers));
	}

	@Override
	public Refusal refusal() {
		return Refusal.first(() -> Servers.checkSet(servers), () -> checkFree(servers), this::checkGroup);
	}

	/** @return why the servers cannot become nodes of a new cluster, null if they can */
	static Refusal checkFree(List<Server> servers) {
		for (DeploymentElement element : Containers.deployment(servers.get(0)).getElements()) {
			if (element instanceof FailoverCluster cluster) {
				for (Server server : servers) {
					if (cluster.getNodes().contains(server)) {
						return Refusal.of("CreateFailoverCluster_node", Describe.name(server), Describe.name(cluster));
					}
				}
			}
		}
		return null;
	}

	/** The group, judged as if the cluster existed. */
	private Refusal checkGroup() {
		Draft group = Draft.fresh(Literals.CLUSTER_GROUP, deployment());
		((ClusterGroup) group.element()).getResourceWords().addAll(words());
		return FeatureRules.check(group, Literals.CLUSTER_GROUP__RESOURCE_WORDS);
	}

	@Override
	public List<String> consequences() {
		List<String> sentences = new ArrayList<>();
		for (EObject moved : relocated()) {
			sentences.add(Messages.get("CreateFailoverCluster_moves", Describe.full(moved)));
		}
		return sentences;
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>(relocated());
		affected.add(deployment());
		return affected;
	}

	@Override
	protected EObject perform() {
		Operation cluster = new CreateElement(Literals.FAILOVER_CLUSTER, deployment()).with(Literals.FAILOVER_CLUSTER__MODE_WORD, mode.getLiteral())
			.with(Literals.FAILOVER_CLUSTER__NODES, servers).with(Literals.FAILOVER_CLUSTER__SHARED_STORAGE, resources.contains(ClusterResource.DISK));
		List<EObject> moved = relocated();
		cluster.run();
		CreateElement group = new CreateElement(Literals.CLUSTER_GROUP, cluster.result()).with(Literals.CLUSTER_GROUP__RESOURCE_WORDS, words())
			.with(Literals.CLUSTER_GROUP__ACTIVE_NODE, servers.get(0));
		group.run();
		for (EObject element : moved) {
			element.eSet(element instanceof Database ? Literals.DATABASE__LOCATION : Literals.SQL_INSTANCE__LOCATION, group.result());
		}
		return cluster.result();
	}

	private List<EObject> relocated() {
		List<EObject> found = new ArrayList<>();
		if (deployment() == null || !resources.contains(ClusterResource.SQL_INSTANCE)) {
			return found;
		}
		for (Iterator<EObject> all = deployment().eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (element instanceof Database database && servers.contains(database.getLocation())
				|| element instanceof SqlInstance instance && servers.contains(instance.getLocation())) {
				found.add(element);
			}
		}
		return found;
	}

	private List<String> words() {
		return resources.stream().map(ClusterResource::getLiteral).toList();
	}

	private Deployment deployment() {
		return servers.isEmpty() ? null : Containers.deployment(servers.get(0));
	}
}
