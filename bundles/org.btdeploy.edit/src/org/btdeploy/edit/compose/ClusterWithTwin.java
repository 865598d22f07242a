package org.btdeploy.edit.compose;

import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/** Binds a server and a new one like it into a failover cluster in which the new one is passive. */
public final class ClusterWithTwin extends Operation {
	private final Server server;
	private final List<ClusterResource> resources;

	public ClusterWithTwin(Server server, List<ClusterResource> resources) {
		this.server = server;
		this.resources = List.copyOf(resources);
	}

	@Override
	public String label() {
		return Messages.get("ClusterWithTwin_label", Describe.name(server));
	}

	@Override
	public Refusal refusal() {
		return Refusal.first(() -> new AddServerLike(server).refusal(), () -> CreateFailoverCluster.checkFree(List.of(server)));
	}

	@Override
	public List<String> consequences() {
		return new AddServerLike(server).consequences();
	}

	@Override
	public Set<EObject> affected() {
		return new AddServerLike(server).affected();
	}

	@Override
	protected EObject perform() {
		AddServerLike twin = new AddServerLike(server);
		twin.run();
		CreateFailoverCluster cluster = new CreateFailoverCluster(List.of(server, (Server) twin.result()), ClusterMode.ACTIVE_PASSIVE, resources);
		cluster.run();
		return cluster.result();
	}
}
