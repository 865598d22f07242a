package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.scene.Row;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;

/** The host instances of a server as rows in the colour of what their hosts do; each says which of how many it is. */
final class HostRows {
	private final DeploymentIndex index;

	HostRows(DeploymentIndex index) {
		this.index = index;
	}

	/** @return a row for each instance on the server, in the order of the text */
	List<Row> of(Server server) {
		List<Row> rows = new ArrayList<>();
		for (HostInstance instance : index.server(server).instances()) {
			rows.add(row(instance));
		}
		return rows;
	}

	private Row row(HostInstance instance) {
		HostFacts facts = index.host((Host) instance.eContainer());
		HostLook look = new HostLook(facts);
		NodeState state = isIdle(instance, facts.host()) ? NodeState.PASSIVE : null;
		return new Row(ElementPaths.of(instance), look.notation(), Labels.oneLine(facts.host()), state).withDetail(detail(facts, look))
			.withNote(note(instance, facts)).withTint(look.tint());
	}

	/** Where there are several groups, each host names its own. */
	private String detail(HostFacts facts, HostLook look) {
		if (index.groups().size() < 2 || facts.group() == null) {
			return look.detail();
		}
		String group = Labels.oneLine(facts.group());
		return look.detail() == null ? group : group + " \u00b7 " + look.detail();
	}

	/** Instances of a clustered host run on one node at a time. */
	private static boolean isIdle(HostInstance instance, Host host) {
		return instance.isDisabled() || isClustered(host) && host.getClusterGroup().getActiveNode() != instance.getServer();
	}

	private static boolean isClustered(Host host) {
		return Known.of(host.getClusterGroup()) != null && Known.of(host.getClusterGroup().getActiveNode()) != null;
	}

	private static String note(HostInstance instance, HostFacts facts) {
		if (!instance.isDisabled() && isClustered(facts.host())) {
			return Messages.get(isIdle(instance, facts.host()) ? "HostRows_standby" : "HostRows_active");
		}
		return number(instance, List.copyOf(facts.enabledServers()), facts.unknownServers(), Messages.get("HostRows_only"));
	}

	/** @return which of how many instances that may run it is, or that it may not */
	static String number(HostInstance instance, List<Server> servers, int unknown, String only) {
		if (instance.isDisabled()) {
			return Messages.get("HostRows_disabled");
		}
		int all = servers.size() + unknown;
		return all == 1 ? only : Messages.format("HostRows_number", servers.indexOf(instance.getServer()) + 1, all);
	}
}
