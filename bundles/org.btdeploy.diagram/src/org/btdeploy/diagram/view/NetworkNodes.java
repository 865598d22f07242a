package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Lane;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.Tint;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.NodeSizes;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainMember;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Internet;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Note;
import org.btdeploy.model.Server;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.EObject;

/** The boxes of the network view: what stands where, and what each box shows. */
final class NetworkNodes extends Boxes {
	private final Deployment deployment;
	private final Runs runs;
	private final Map<EObject, List<DeploymentElement>> framed = new HashMap<>();

	NetworkNodes(Deployment deployment) {
		this.deployment = deployment;
		runs = new Runs(deployment);
	}

	/** Makes all boxes. */
	void build() {
		gatherFrames();
		List<Server> free = new ArrayList<>();
		for (DeploymentElement element : deployment.getElements()) {
			switch (element) {
				case ExternalParty party -> addExternal(party);
				case Domain domain -> addDomain(domain);
				case Server server -> free.add(server);
				default -> { }
			}
		}
		addFree(free);
		for (DeploymentElement element : deployment.getElements()) {
			if (element instanceof Firewall firewall) {
				addFirewall(firewall);
			} else if (element instanceof Note note) {
				addNote(note);
			}
		}
	}

	Runs runs() {
		return runs;
	}

	private void addExternal(ExternalParty party) {
		NodeContent content = new NodeContent(Notation.of(party instanceof Internet ? "internet" : "partner"), Labels.title(party));
		Labels.addDetails(party, content);
		Node node = put(party, NodeKind.EXTERNAL, content);
		node.setLane(Lane.OUTSIDE);
		node.setRank(Rank.OUTSIDE);
		roots().add(node);
	}

	private void addDomain(Domain domain) {
		NotationEntry notation = Notation.domain(domain.getKindWords().isEmpty() ? "" : domain.getKindWords().get(0));
		NodeContent content = new NodeContent(notation, Labels.title(domain));
		Labels.addDetails(domain, content);
		for (String kind : domain.getKindWords()) {
			content.tint(Tint.of(kind));
		}
		Node node = put(domain, NodeKind.DOMAIN, content);
		node.setRank(Rank.of(domain));
		node.setLane(Rank.isBeside(domain) ? Lane.SIDE : Lane.MAIN);
		roots().add(node);
		List<Server> servers = new ArrayList<>();
		for (DomainMember member : domain.getMembers()) {
			if (member instanceof Server server) {
				servers.add(server);
			} else if (member instanceof Zone zone) {
				addServers(node, servers);
				servers.clear();
				addZone(node, zone);
			}
		}
		addServers(node, servers);
	}

	private void addZone(Node domain, Zone zone) {
		NodeContent content = new NodeContent(Notation.zone(zone.getKindWord() == null ? "" : zone.getKindWord()), Labels.title(zone));
		Labels.addDetails(zone, content);
		Node node = put(zone, NodeKind.ZONE, content);
		domain.add(node);
		addServers(node, zone.getServers());
	}

	/** Adds the servers to a box, those of one cluster in a frame of their own. */
	private void addServers(Node box, List<Server> servers) {
		Map<Server, Node> frames = frames(servers);
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
		Map<Server, Node> frames = frames(servers);
		Map<BizTalkGroup, Node> tiers = new LinkedHashMap<>();
		Map<Server, Node> cards = cards(servers);
		for (Server server : servers) {
			Node card = cards.get(server);
			Node frame = frames.get(server);
			BizTalkGroup group = runs.groups(server).isEmpty() ? null : runs.groups(server).iterator().next();
			Node box = group == null ? null : tiers.computeIfAbsent(group, this::tier);
			if (box == null) {
				box = frame;
			} else if (frame != null && frame.parent() == null && !roots().contains(frame)) {
				box.add(frame);
			}
			if (frame == null && box == null) {
				card.setRank(runs.databases(server).isEmpty() ? Rank.SERVICES : Rank.DATA);
				roots().add(card);
			} else if (frame == null) {
				box.add(card);
			} else {
				if (group == null && !roots().contains(frame)) {
					frame.setRank(Rank.DATA);
					roots().add(frame);
				}
				frame.add(card);
			}
		}
	}

	private Node tier(BizTalkGroup group) {
		Node tier = put(group, NodeKind.FRAME, new NodeContent(Notation.of("group"), Labels.title(group)));
		tier.setRank(Rank.INTERFACES);
		roots().add(tier);
		return tier;
	}

	/** Sorts clusters and farms by the box of their first member, since every box asks for its own. */
	private void gatherFrames() {
		for (DeploymentElement element : deployment.getElements()) {
			Server first = switch (element) {
				case FailoverCluster cluster when !cluster.getNodes().isEmpty() -> cluster.getNodes().get(0);
				case NlbCluster nlb when !nlb.getMembers().isEmpty() -> nlb.getMembers().get(0);
				default -> null;
			};
			if (first != null) {
				framed.computeIfAbsent(first.eContainer(), any -> new ArrayList<>()).add(element);
			}
		}
	}

	/** @return for each server of a cluster or farm whose members all stand among these servers: the frame around them */
	private Map<Server, Node> frames(List<Server> servers) {
		Map<Server, Node> frames = new HashMap<>();
		Set<Server> here = new HashSet<>(servers);
		List<DeploymentElement> candidates = servers.isEmpty() ? List.of() : framed.getOrDefault(servers.get(0).eContainer(), List.of());
		for (DeploymentElement element : candidates) {
			if (element instanceof FailoverCluster cluster && canFrame(cluster.getNodes(), here, frames)) {
				NodeContent content = new NodeContent(Notation.of("cluster"), Labels.title(cluster)).detail(clusterDetail(cluster));
				Node frame = put(cluster, NodeKind.FRAME, content);
				cluster.getNodes().forEach(server -> frames.put(server, frame));
			} else if (element instanceof NlbCluster nlb && canFrame(nlb.getMembers(), here, frames)) {
				NodeContent content = new NodeContent(Notation.of("nlb"), Labels.title(nlb));
				content.detail(nlb.getAddress() == null ? Messages.get("NetworkNodes_nlb") : nlb.getAddress());
				Node frame = put(nlb, NodeKind.FRAME, content);
				nlb.getMembers().forEach(server -> frames.put(server, frame));
			}
		}
		return frames;
	}

	private boolean canFrame(List<Server> members, Set<Server> here, Map<Server, Node> frames) {
		if (members.size() < 2 || !here.containsAll(members)) {
			return false;
		}
		for (Server member : members) {
			if (frames.containsKey(member)) {
				return false;
			}
		}
		return true;
	}

	private static String clusterDetail(FailoverCluster cluster) {
		String mode = Messages.get("NetworkNodes_" + cluster.getMode());
		return cluster.isSharedStorage() ? Messages.format("NetworkNodes_sharedStorage", mode) : mode;
	}

	/** Cards that stand together are equally wide, which looks calmer than each as wide as its own text. */
	private Map<Server, Node> cards(List<Server> servers) {
		Map<Server, NodeContent> shown = new LinkedHashMap<>();
		double width = 0;
		for (Server server : servers) {
			NodeContent content = new ServerCard(server, runs).content();
			shown.put(server, content);
			width = Math.max(width, NodeSizes.of(content).width());
		}
		Map<Server, Node> cards = new HashMap<>();
		for (Map.Entry<Server, NodeContent> entry : shown.entrySet()) {
			Node card = new Node(ElementPaths.of(entry.getKey()), NodeKind.CARD, width, NodeSizes.of(entry.getValue()).height());
			put(entry.getKey(), card, entry.getValue());
			cards.put(entry.getKey(), card);
		}
		return cards;
	}

	private void addFirewall(Firewall firewall) {
		NodeContent content = new NodeContent(Notation.of(firewall.isReverseProxy() ? "reverse-proxy" : "firewall"), Labels.title(firewall));
		Labels.addDetails(firewall, content);
		if (firewall.isReverseProxy()) {
			content.detail(Messages.get("NetworkNodes_reverseProxy"));
		}
		Node node = put(firewall, NodeKind.FIREWALL, content);
		for (Domain domain : firewall.getProtects()) {
			if (node.guarded() == null && node(domain) != null) {
				node.setGuarded(node(domain));
			}
		}
		roots().add(node);
	}

	private void addNote(Note note) {
		String text = note.getText() == null ? "" : note.getText();
		Node node = put(note, NodeKind.NOTE, new NodeContent(Notation.of("note"), text));
		roots().add(node);
	}
}
