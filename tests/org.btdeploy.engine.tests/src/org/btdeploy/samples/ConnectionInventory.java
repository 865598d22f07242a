package org.btdeploy.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.Host;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Server;
import org.btdeploy.model.words.Words;

/** The lines of an inventory for flows, their alternatives and infrastructure connections, between places as drawn. */
final class ConnectionInventory {
	private final Map<Server, String> groupOf = new HashMap<>();
	/** All that is one line: key is the line without protocols, split at them. */
	private final SortedMap<List<String>, Merged> merged = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
	private final SortedSet<String> lines = new TreeSet<>();

	private static final class Merged {
		private final SortedSet<String> protocols = new TreeSet<>();
		private final SortedSet<String> sourceServers = new TreeSet<>();
	}

	private ConnectionInventory(Deployment deployment) {
		deployment.eAllContents().forEachRemaining(element -> {
			if (element instanceof Host host && host.eContainer() instanceof BizTalkGroup group) {
				host.getInstances().forEach(instance -> groupOf.put(instance.getServer(), group.getName()));
			}
		});
		deployment.getElements().stream().filter(Connection.class::isInstance).map(Connection.class::cast).forEach(this::add);
		merged.forEach(this::addLine);
	}

	static SortedSet<String> of(Deployment deployment) {
		return new ConnectionInventory(deployment).lines;
	}

	private void add(Connection connection) {
		List<String> key = new ArrayList<>();
		key.add(connection instanceof InfrastructureConnection infrastructure ? "connection | " + infrastructure.getKindWord() : "flow");
		key.add(place(connection.getSource()));
		key.add(place(connection.getTarget()));
		key.add(String.join(" > ", connection.getVia().stream().map(InventoryNames::of).toList()));
		key.add(connection.getInitiatorWord() == null ? "" : connection.getInitiatorWord());
		Merged line = merged.computeIfAbsent(key, k -> new Merged());
		line.protocols.addAll(protocols(connection));
		if (isTier(connection.getSource())) {
			line.sourceServers.add(InventoryNames.of(connection.getSource()));
		}
		if (connection instanceof MessageFlow flow && flow.getAlternativeTo() != null) {
			lines.add(Inventory.fact("alternative", route(flow), route(flow.getAlternativeTo())));
		}
	}

	private void addLine(List<String> key, Merged line) {
		int servers = line.sourceServers.size();
		String source = key.get(1) + (servers == 0 ? "" : " (" + servers + " servers)");
		lines.add(Inventory.fact(key.get(0), source, key.get(2), key.get(3), String.join(", ", line.protocols), key.get(4)));
	}

	private String route(MessageFlow flow) {
		return place(flow.getSource()) + " -> " + place(flow.getTarget()) + " : " + String.join(", ", protocols(flow));
	}

	private static List<String> protocols(Connection connection) {
		return connection.getProtocolWords().stream().map(Words::text).toList();
	}

	private boolean isTier(Endpoint end) {
		return end instanceof Server server && groupOf.containsKey(server) && InventoryNames.container(server).equals(Inventory.NONE);
	}

	private String place(Endpoint end) {
		if (end instanceof Host host) {
			return InventoryNames.place(host);
		}
		return isTier(end) ? groupOf.get(end) : InventoryNames.of(end);
	}
}
