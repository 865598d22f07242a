package org.btdeploy.edit.compose;

import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.NlbKind;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/** Puts servers behind a new load balancer. */
public final class CreateNlbCluster extends Operation {
	private final List<Server> servers;
	private final NlbKind kind;

	/** @param servers at least two */
	public CreateNlbCluster(List<Server> servers, NlbKind kind) {
		this.servers = List.copyOf(servers);
		this.kind = kind;
	}

	@Override
	public String label() {
		return Messages.get("CreateNlbCluster_label", Servers.names(servers));
	}

	@Override
	public Refusal refusal() {
		return Servers.checkSet(servers);
	}

	@Override
	public Set<EObject> affected() {
		return Set.of(Containers.deployment(servers.get(0)));
	}

	@Override
	protected EObject perform() {
		Operation cluster = new CreateElement(Literals.NLB_CLUSTER, Containers.deployment(servers.get(0)))
			.with(Literals.NLB_CLUSTER__KIND_WORD, kind.getLiteral()).with(Literals.NLB_CLUSTER__MEMBERS, servers);
		cluster.run();
		return cluster.result();
	}
}
