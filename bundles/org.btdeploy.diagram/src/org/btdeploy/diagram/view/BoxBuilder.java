package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Lane;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.NodeSizes;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainMember;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Internet;
import org.btdeploy.model.Note;
import org.btdeploy.model.Server;
import org.btdeploy.model.Zone;

/** Makes the boxes of views in which things stand where they are: domains with their zones, frames and servers. */
final class BoxBuilder {
	private final Deployment deployment;
	private final Part part;
	private final Cast cast;
	private final Runs runs;
	private final Framing framing;
	private final Boxes boxes = new Boxes();

	BoxBuilder(Deployment deployment, Part part, Runs runs, Cast cast) {
		this.deployment = deployment;
		this.part = part;
		this.runs = runs;
		this.cast = cast;
		framing = new Framing(cast.frames(), boxes);
	}

	/** @return all boxes, in the order of the text */
	Boxes build() {
		List<Server> free = new ArrayList<>();
		for (DeploymentElement element : deployment.getElements()) {
			switch (element) {
				case ExternalParty party when isShown(party) -> addExternal(party);
				case Domain domain -> addDomain(domain);
				case Server server when isShown(server) -> free.add(server);
				default -> { }
			}
		}
		addFree(free);
		for (DeploymentElement element : deployment.getElements()) {
			if (element instanceof Firewall firewall && isShown(firewall)) {
				addFirewall(firewall);
			} else if (element instanceof Note note && isShown(note)) {
				String text = note.getText() == null ? "" : note.getText();
				boxes.roots().add(boxes.put(note, NodeKind.NOTE, new NodeContent(Notation.of("note"), text)));
			}
		}
		return boxes;
	}

	private boolean isShown(DeploymentElement element) {
		return part.shows(element) && cast.has(element);
	}

	private List<Server> shown(List<Server> servers) {
		return servers.stream().filter(this::isShown).toList();
	}

	private void addExternal(ExternalParty party) {
		NodeContent content = new NodeContent(Notation.of(party instanceof Internet ? "internet" : "partner"), Labels.title(party));
		Labels.addDetails(party, content);
		Node node = boxes.put(party, NodeKind.EXTERNAL, content);
		node.setLane(Lane.OUTSIDE);
		node.setRank(Rank.OUTSIDE);
		boxes.roots().add(node);
	}

	private void addDomain(Domain domain) {
		List<Server> all = servers(domain);
		if (shown(all).isEmpty() && !isShown(domain)) {
			return;
		}
		NodeContent content = DomainBox.content(domain);
		addPart(all, content);
		Node node = boxes.put(domain, NodeKind.DOMAIN, content);
		node.setRank(Rank.of(domain));
		node.setLane(Rank.isBeside(domain) ? Lane.SIDE : Lane.MAIN);
		boxes.roots().add(node);
		fill(node, domain);
	}

	private void fill(Node node, Domain domain) {
		List<Server> servers = new ArrayList<>();
		for (DomainMember member : domain.getMembers()) {
			if (member instanceof Server server && isShown(server)) {
				servers.add(server);
			} else if (member instanceof Zone zone) {
				addServers(node, servers);
				servers.clear();
				addZone(node, zone);
			}
		}
		addServers(node, servers);
	}

	private static List<Server> servers(Domain domain) {
		List<Server> servers = new ArrayList<>();
		for (DomainMember member : domain.getMembers()) {
			if (member instanceof Server server) {
				servers.add(server);
			} else if (member instanceof Zone zone) {
				servers.addAll(zone.getServers());
			}
		}
		return servers;
	}

	private void addZone(Node domain, Zone zone) {
		List<Server> servers = shown(zone.getServers());
		if (servers.isEmpty() && !(part.shows(zone) && cast.has(zone))) {
			return;
		}
		NodeContent content = new NodeContent(Notation.zone(zone.getKindWord() == null ? "" : zone.getKindWord()), Labels.title(zone));
		Labels.addDetails(zone, content);
		addPart(zone.getServers(), content);
		Node node = boxes.put(zone, NodeKind.ZONE, content);
		domain.add(node);
		addServers(node, servers);
	}

	/** Says how much of a box the restriction leaves, so that nobody takes the part for the whole. */
	private void addPart(List<Server> servers, NodeContent content) {
		long wanted = servers.stream().filter(cast::has).count();
		int left = shown(servers).size();
		if (left < wanted) {
			content.detail(Messages.format("Framing_partly", left, wanted));
		}
	}

	/** Adds the servers to a box, those of one cluster in a frame of their own. */
	private void addServers(Node box, List<Server> servers) {
		Map<Server, Node> frames = framing.of(servers);
		Map<Server, Node> cards = cards(servers);
		for (Server server : servers) {
			Node frame = frames.get(server);
			if (frame != null && frame.parent() == null) {
				box.add(frame);
			}
			(frame == null ? box : frame).add(cards.get(server));
		}
	}

	/** Servers outside any domain stand in the frames of their cluster or BizTalk group, or alone. */
	private void addFree(List<Server> servers) {
		Map<Server, Node> frames = framing.of(servers);
		Map<BizTalkGroup, Node> tiers = new LinkedHashMap<>();
		Map<Server, Node> cards = cards(servers);
		for (Server server : servers) {
			BizTalkGroup group = runs.groups(server).isEmpty() ? null : runs.groups(server).iterator().next();
			Node tier = group == null ? null : tiers.computeIfAbsent(group, this::tier);
			Node frame = frames.get(server);
			if (frame != null && frame.parent() == null && !boxes.roots().contains(frame)) {
				place(frame, tier, Rank.DATA);
			}
			if (frame == null) {
				place(cards.get(server), tier, runs.databases(server).isEmpty() ? Rank.SERVICES : Rank.DATA);
			} else {
				frame.add(cards.get(server));
			}
		}
	}

	private void place(Node node, Node tier, int rank) {
		if (tier != null) {
			tier.add(node);
		} else {
			node.setRank(rank);
			boxes.roots().add(node);
		}
	}

	private Node tier(BizTalkGroup group) {
		NodeContent content = new NodeContent(Notation.of("group"), Labels.title(group));
		cast.describe(group, content);
		Node tier = boxes.put(group, NodeKind.FRAME, content);
		tier.setRank(Rank.INTERFACES);
		boxes.roots().add(tier);
		return tier;
	}

	/** Cards that stand together are equally wide, which looks calmer than each as wide as its own text. */
	private Map<Server, Node> cards(List<Server> servers) {
		Map<Server, NodeContent> contents = new LinkedHashMap<>();
		double width = 0;
		for (Server server : servers) {
			NodeContent content = cast.card(server);
			contents.put(server, content);
			width = Math.max(width, NodeSizes.of(content).width());
		}
		Map<Server, Node> cards = new HashMap<>();
		for (Map.Entry<Server, NodeContent> entry : contents.entrySet()) {
			cards.put(entry.getKey(), boxes.card(entry.getKey(), entry.getValue(), width));
		}
		return cards;
	}

	private void addFirewall(Firewall firewall) {
		NodeContent content = new NodeContent(Notation.of(firewall.isReverseProxy() ? "reverse-proxy" : "firewall"), Labels.title(firewall));
		Labels.addDetails(firewall, content);
		if (firewall.isReverseProxy()) {
			content.detail(Messages.get("BoxBuilder_reverseProxy"));
		}
		Node node = boxes.put(firewall, NodeKind.FIREWALL, content);
		for (Domain domain : firewall.getProtects()) {
			if (node.guarded() == null && boxes.node(domain) != null) {
				node.setGuarded(boxes.node(domain));
			}
		}
		boxes.roots().add(node);
	}
}
