package org.btdeploy.edit.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes a host a resource of a cluster group. The group gets the resource, and every node an instance of the host that is
 * enabled, since a clustered host fails over only to nodes that have one.
 */
public final class ClusterHost extends Operation {
	private final Host host;
	private final ClusterGroup group;

	public ClusterHost(Host host, ClusterGroup group) {
		this.host = host;
		this.group = group;
	}

	@Override
	public String label() {
		return Messages.get("ClusterHost_label", Describe.name(host), Describe.name(group));
	}

	@Override
	public Refusal refusal() {
		return Refusal.first(() -> setGroup().refusal(), this::checkNodes);
	}

	private Refusal checkNodes() {
		return group.eContainer() instanceof FailoverCluster cluster && cluster.getNodes().isEmpty() ? Refusal.of("ClusterHost_noNodes", Describe.name(cluster)) : null;
	}

	@Override
	public List<String> consequences() {
		List<String> sentences = new ArrayList<>();
		newNodes().forEach(node -> sentences.add(Messages.get("ClusterHost_instance", Describe.name(node))));
		disabled().forEach(instance -> sentences.add(Messages.get("ClusterHost_enabled", Describe.name(instance.getServer()))));
		return sentences;
	}

	@Override
	public Set<EObject> affected() {
		return new LinkedHashSet<>(List.of(host, group));
	}

	@Override
	protected EObject perform() {
		List<Server> nodes = newNodes();
		List<HostInstance> disabled = disabled();
		setGroup().run();
		if (!group.getResources().contains(ClusterResource.BIZTALK_HOST)) {
			group.getResourceWords().add(ClusterResource.BIZTALK_HOST.getLiteral());
		}
		nodes.forEach(node -> Connect.hostInstance(host, node, null).run());
		disabled.forEach(instance -> instance.setDisabled(false));
		return host;
	}

	private SetFeature setGroup() {
		return new SetFeature(host, Literals.HOST__CLUSTER_GROUP, group);
	}

	/** The nodes (the possible owners where the group restricts them) that have no instance yet. */
	private List<Server> newNodes() {
		List<Server> nodes = nodes();
		nodes.removeIf(node -> node.eIsProxy() || host.getInstances().stream().anyMatch(instance -> instance.getServer() == node));
		return nodes;
	}

	private List<HostInstance> disabled() {
		List<Server> nodes = nodes();
		return host.getInstances().stream().filter(instance -> instance.isDisabled() && nodes.contains(instance.getServer())).toList();
	}

	private List<Server> nodes() {
		boolean all = group.getPossibleOwners().isEmpty() && group.eContainer() instanceof FailoverCluster;
		return new ArrayList<>(all ? ((FailoverCluster) group.eContainer()).getNodes() : group.getPossibleOwners());
	}
}
