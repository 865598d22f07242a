package org.btdeploy.edit.compose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallSide;
import org.btdeploy.model.Host;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.eclipse.emf.ecore.EObject;

/**
 * Puts a new firewall onto a connection, last before its inner end: it protects the domain of one end from the side of the
 * other. An existing firewall is put onto a connection with {@link Join#via}.
 */
public final class InsertFirewall extends Operation {
	private final Connection connection;
	private final boolean protectsTarget;

	/** @param protectsTarget whether the target is the inner end; else the source is */
	public InsertFirewall(Connection connection, boolean protectsTarget) {
		this.connection = connection;
		this.protectsTarget = protectsTarget;
	}

	@Override
	public String label() {
		return Messages.get("InsertFirewall_label", Describe.name(connection));
	}

	@Override
	public Refusal refusal() {
		if (Containers.deployment(connection) == null) {
			return Refusal.of("DeleteElements_gone", Describe.name(connection));
		}
		if (!(inner() instanceof Domain)) {
			return Refusal.of("InsertFirewall_inner", Describe.name(end(protectsTarget)));
		}
		if (outer() == null) {
			return Refusal.of("InsertFirewall_outer", Describe.name(end(!protectsTarget)));
		}
		return inner() == outer() ? Refusal.of("InsertFirewall_same", Describe.name(connection), Describe.name(inner())) : null;
	}

	@Override
	public Set<EObject> affected() {
		return new LinkedHashSet<>(List.of(connection, Containers.deployment(connection)));
	}

	@Override
	protected EObject perform() {
		CreateElement firewall = new CreateElement(Literals.FIREWALL, Containers.deployment(connection))
			.with(Literals.FIREWALL__PROTECTS, List.of(inner())).with(Literals.FIREWALL__OUTER_SIDES, List.of(outer()));
		firewall.run();
		Join.via(connection, (Firewall) firewall.result(), protectsTarget ? connection.getVia().size() : 0).run();
		return firewall.result();
	}

	private FirewallSide inner() {
		return side(end(protectsTarget), 0);
	}

	private FirewallSide outer() {
		return side(end(!protectsTarget), 0);
	}

	private EObject end(boolean target) {
		return target ? connection.getTarget() : connection.getSource();
	}

	/** @return the domain or external party where the end is; null if that is not said. Chains are short; the depth guards against circles */
	private static FirewallSide side(EObject end, int depth) {
		if (depth > 8 || end == null || end.eIsProxy()) {
			return null;
		}
		return switch (end) {
			case ExternalParty party -> party;
			case Host host -> host.getInstances().isEmpty() ? null : side(host.getInstances().get(0).getServer(), depth + 1);
			case Database database -> side(database.getLocation(), depth + 1);
			case SqlInstance instance -> side(instance.getLocation(), depth + 1);
			case NlbCluster cluster -> first(cluster.getMembers(), depth);
			case FailoverCluster cluster -> first(cluster.getNodes(), depth);
			default -> end.eContainer() instanceof FailoverCluster cluster ? first(cluster.getNodes(), depth) : Containers.container(end, Domain.class);
		};
	}

	private static FirewallSide first(List<Server> servers, int depth) {
		return servers.isEmpty() ? null : side(servers.get(0), depth + 1);
	}
}
