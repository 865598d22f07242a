package org.btdeploy.ui.diagram.create;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.compose.CreateHost;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.naming.FreeNames;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.GroupMember;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostType;
import org.btdeploy.model.Server;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.Adapter.Hosting;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.emf.ecore.EAttribute;

/** Hosts on servers: instances of hosts that are there, then new hosts, one for each adapter. */
final class HostOffers {
	private final NotationEntry entry;
	private final Spot spot;
	private final BizTalkGroup group;
	private final List<Server> servers;
	private final List<Offer> offers = new ArrayList<>();

	private HostOffers(NotationEntry entry, Spot spot) {
		this.entry = entry;
		this.spot = spot;
		group = spot.group();
		servers = spot.servers();
	}

	static List<Offer> of(NotationEntry entry, Spot spot) {
		HostOffers offers = new HostOffers(entry, spot);
		if (!offers.servers.isEmpty() || spot.target() instanceof BizTalkGroup) {
			offers.addInstances();
			offers.addNew();
		}
		return offers.offers;
	}

	private void addInstances() {
		if (group == null) {
			return;
		}
		for (GroupMember member : group.getMembers()) {
			if (member instanceof Host host && fits(host)) {
				List<Server> missing = new ArrayList<>(servers);
				host.getInstances().forEach(instance -> missing.remove(instance.getServer()));
				if (!missing.isEmpty()) {
					String label = Messages.get("HostOffers_instance", name(host), names(missing));
					offers.add(new Offer(label, entry, Sequence.of(label, missing.stream().map(server -> Connect.hostInstance(host, server, null)).toList()), false));
				}
			}
		}
	}

	static String name(Host host) {
		return host.getLabel() == null || host.getLabel().isBlank() ? host.getName() : host.getLabel().replace('\n', ' ');
	}

	private static String names(List<Server> servers) {
		return String.join(", ", servers.stream().map(Server::getName).toList());
	}

	private boolean fits(Host host) {
		return switch (Offers.word(entry)) {
			case "receive" -> !host.getReceiveAdapterWords().isEmpty();
			case "send" -> !host.getSendAdapterWords().isEmpty();
			case "process" -> host.isProcess();
			case "tracking" -> host.isTracking();
			default -> entry.key().equals("host") || host.getType() == HostType.ISOLATED;
		};
	}

	private void addNew() {
		switch (Offers.word(entry)) {
			case "receive" -> addAdapters(Literals.HOST__RECEIVE_ADAPTER_WORDS);
			case "send" -> addAdapters(Literals.HOST__SEND_ADAPTER_WORDS);
			case "process" -> offers.add(plain("ProcessingHost", create().with(Literals.HOST__PROCESS, true)));
			case "tracking" -> offers.add(plain("TrackingHost", create().with(Literals.HOST__TRACKING, true)));
			default -> offers.add(plain(null, entry.key().equals("host-isolated") ? isolated(create()) : create()));
		}
	}

	private void addAdapters(EAttribute feature) {
		boolean receives = feature == Literals.HOST__RECEIVE_ADAPTER_WORDS;
		for (Adapter adapter : Adapter.values()) {
			Hosting hosting = receives ? adapter.receiveHosting() : adapter.sendHosting();
			if (hosting != Hosting.NONE) {
				CreateHost create = create().with(feature, List.of(adapter.word())).with(Literals.NAMED_ELEMENT__NAME, free(receives ? "ReceiveHost" : "SendHost"));
				boolean alone = hosting == Hosting.ISOLATED;
				String label = Messages.get(alone ? "HostOffers_isolated" : "HostOffers_adapter", entry.label(), adapter.displayName());
				offers.add(new Offer(label, alone ? Notation.of("host-isolated") : entry, alone ? isolated(create) : create));
			}
		}
	}

	private Offer plain(String name, CreateHost create) {
		if (name != null) {
			create.with(Literals.NAMED_ELEMENT__NAME, free(name));
		}
		return new Offer(Messages.get("HostOffers_new", entry.label()), entry, create);
	}

	private CreateHost create() {
		return new CreateHost(spot.deployment(), group, servers);
	}

	private static CreateHost isolated(CreateHost create) {
		return create.with(Literals.HOST__TYPE_WORD, HostType.ISOLATED.getLiteral());
	}

	private String free(String name) {
		return new FreeNames(spot.deployment()).like(name);
	}
}
