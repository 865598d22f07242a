package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.Row;
import org.btdeploy.model.Database;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.HostType;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.words.Words;

/** What the card of a server shows: its label, what it is for, and the host instances and databases that run on it. */
final class ServerCard {
	private final Server server;
	private final Runs runs;

	ServerCard(Server server, Runs runs) {
		this.server = server;
		this.runs = runs;
	}

	/** @return its label and all that runs on it, or what it is for where nothing does */
	NodeContent content() {
		List<Row> rows = new ArrayList<>();
		for (HostInstance instance : runs.instances(server)) {
			rows.add(row(instance));
		}
		for (Database database : runs.databases(server)) {
			rows.add(row(database));
		}
		return content(List.of(), rows);
	}

	/**
	 * @param facts what a view has to say about the server, below its label
	 * @param rows what of it runs there
	 * @return its label with these, or what it is for where there are none
	 */
	NodeContent content(List<String> facts, List<Row> rows) {
		NodeContent content = new NodeContent(notation(), Labels.title(server));
		Labels.addDetails(server, content);
		facts.forEach(content::detail);
		rows.forEach(content::row);
		if (content.details().isEmpty() && content.rows().isEmpty()) {
			addRoles(content);
		}
		if (server.getHyperVHost() != null && server.getHyperVHost().getName() != null) {
			content.detail(Messages.format("ServerCard_virtual", Labels.title(server.getHyperVHost())));
		}
		if (server.isRemote()) {
			content.detail(Messages.get("ServerCard_remote"));
		}
		return content.state(state()).tip(Labels.oneLine(server));
	}

	private NodeState state() {
		if (runs.isPassive(server)) {
			return NodeState.PASSIVE;
		}
		return server.getNature() == ServerNature.LOGICAL ? NodeState.LOGICAL : null;
	}

	private NotationEntry notation() {
		if (!runs.databases(server).isEmpty() && server.getRoleWords().contains("sql-server")) {
			return Notation.server(List.of("sql-server"));
		}
		if (runs.isPassive(server) && !server.getRoleWords().contains("sql-server") && server.getRoles().contains(ServerRole.SSO_SERVER)) {
			return Notation.server(List.of("master-secret"));
		}
		return Notation.server(server.getRoleWords());
	}

	private void addRoles(NodeContent content) {
		List<String> roles = new ArrayList<>();
		for (String word : server.getRoleWords()) {
			String role = Words.isQuoted(word) ? Words.text(word) : Notation.of("server:" + word).label();
			if (!role.equalsIgnoreCase(content.title())) {
				roles.add(role);
			}
		}
		if (!roles.isEmpty()) {
			content.detail(String.join(", ", roles));
		}
	}

	private static Row row(HostInstance instance) {
		Host host = (Host) instance.eContainer();
		NodeState state = instance.isDisabled() ? NodeState.PASSIVE : null;
		return new Row(ElementPaths.of(instance), notation(host), Labels.oneLine(host), state);
	}

	private static NotationEntry notation(Host host) {
		if (host.isTracking()) {
			return Notation.host("tracking");
		}
		if (!host.getReceiveAdapterWords().isEmpty()) {
			return host.getType() == HostType.ISOLATED ? Notation.of("host-isolated") : Notation.host("receive");
		}
		if (!host.getSendAdapterWords().isEmpty()) {
			return Notation.host("send");
		}
		return host.isProcess() ? Notation.host("process") : Notation.host("");
	}

	private static Row row(Database database) {
		String kind = database.getKindWord() == null ? "" : database.getKindWord();
		return new Row(ElementPaths.of(database), Notation.database(kind), Labels.oneLine(database), null);
	}
}
