package org.btdeploy.edit.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.edit.copy.CopyElements;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Usages;
import org.btdeploy.edit.structure.Usages.Usage;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.eclipse.emf.ecore.EObject;

/**
 * Scales out: adds a server that does what another one does, with an instance of each of its hosts and behind the same load
 * balancers. There is one master secret server only, so that role is not taken over; cluster nodes are chosen by hand.
 */
public final class AddServerLike extends Operation {
	private final Server server;

	public AddServerLike(Server server) {
		this.server = server;
	}

	@Override
	public String label() {
		return Messages.get("AddServerLike_label", Describe.name(server));
	}

	@Override
	public Refusal refusal() {
		return copy().refusal();
	}

	@Override
	public List<String> consequences() {
		List<String> sentences = new ArrayList<>();
		for (Usage usage : usages()) {
			if (usage.holder() instanceof HostInstance) {
				sentences.add(Messages.get("AddServerLike_instance", Describe.name(usage.holder().eContainer())));
			} else if (usage.holder() instanceof NlbCluster cluster) {
				sentences.add(Messages.get("AddServerLike_member", Describe.name(cluster)));
			}
		}
		return sentences;
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>();
		affected.add(server.eContainer());
		for (Usage usage : usages()) {
			if (usage.holder() instanceof HostInstance) {
				affected.add(usage.holder().eContainer());
			} else if (usage.holder() instanceof NlbCluster) {
				affected.add(usage.holder());
			}
		}
		return affected;
	}

	@Override
	protected EObject perform() {
		List<Usage> usages = usages();
		CopyElements copy = copy();
		copy.run();
		Server twin = (Server) copy.result();
		twin.getRoleWords().remove(ServerRole.MASTER_SECRET_SERVER.getLiteral());
		twin.setMasterSecretBackup(null);
		for (Usage usage : usages) {
			if (usage.holder() instanceof HostInstance instance && instance.eContainer() instanceof Host host && !runsOn(host, twin)) {
				Connect.hostInstance(host, twin, instance.getAccount()).run();
			} else if (usage.holder() instanceof NlbCluster cluster) {
				Join.member(cluster, twin).run();
			}
		}
		return twin;
	}

	/** A text with mistakes may give a host two instances on one server. */
	private static boolean runsOn(Host host, Server server) {
		return host.getInstances().stream().anyMatch(instance -> instance.getServer() == server);
	}

	private CopyElements copy() {
		return CopyElements.duplicate(List.of(server));
	}

	private List<Usage> usages() {
		return Usages.of(Containers.deployment(server)).of(server);
	}
}
