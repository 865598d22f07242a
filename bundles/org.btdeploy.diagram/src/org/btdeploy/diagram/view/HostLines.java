package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.scene.ChipContent;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.diagram.scene.NodeSizes;
import org.btdeploy.diagram.scene.Size;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Note;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.eclipse.emf.ecore.EObject;

/**
 * The lines of the hosts view: the trunks of the figures, from whoever exchanges messages with hosts to the boxes in which
 * these run, and on to the boxes with the databases of their group and the master secret.
 */
final class HostLines {
	private record Trunk(Node source, Node target) {
	}

	private final DeploymentIndex index;
	private final Boxes boxes;
	private final ViewOptions options;
	private final Map<Trunk, Set<String>> trunks = new LinkedHashMap<>();

	HostLines(DeploymentIndex index, Boxes boxes, ViewOptions options) {
		this.index = index;
		this.boxes = boxes;
		this.options = options;
	}

	/** @return the outside parties that exchange messages with servers on which hosts run */
	static Set<ExternalParty> callers(DeploymentIndex index) {
		Set<ExternalParty> callers = new LinkedHashSet<>();
		for (MessageFlow flow : index.flows()) {
			if (flow.getSource() instanceof ExternalParty party && runsHosts(flow.getTarget(), index)) {
				callers.add(party);
			} else if (flow.getTarget() instanceof ExternalParty party && runsHosts(flow.getSource(), index)) {
				callers.add(party);
			}
		}
		return callers;
	}

	private static boolean runsHosts(EObject end, DeploymentIndex index) {
		for (EObject place : Extent.of(end)) {
			if (place instanceof Server server && index.server(server) != null && !index.server(server).instances().isEmpty()) {
				return true;
			}
		}
		return false;
	}

	List<Link> build() {
		for (MessageFlow flow : index.flows()) {
			if (options.shows(flow) && flow.getSource() instanceof ExternalParty) {
				addCaller(flow.getSource(), flow.getTarget());
			} else if (options.shows(flow) && flow.getTarget() instanceof ExternalParty) {
				addCaller(flow.getTarget(), flow.getSource());
			}
		}
		List<Link> links = new ArrayList<>(needs());
		addNotes(links);
		return links;
	}

	/** @return the trunks to databases and master secret, and those made before */
	List<Link> needs() {
		if (options.infrastructure()) {
			index.groups().forEach(this::addNeeds);
		}
		List<Link> links = new ArrayList<>();
		trunks.forEach((trunk, words) -> links.add(link(trunk, words)));
		return links;
	}

	private void addCaller(EObject party, EObject end) {
		Node source = boxes.node(party);
		for (Node target : roots(end)) {
			if (source != null) {
				trunks.computeIfAbsent(new Trunk(source, target), any -> new LinkedHashSet<>());
			}
		}
	}

	private void addNeeds(BizTalkGroup group) {
		Set<Node> users = new LinkedHashSet<>();
		index.serversOf(group).forEach(server -> users.addAll(roots(server)));
		for (Database database : index.databasesOf(group)) {
			if (DatabaseKinds.isBizTalk(database)) {
				addNeed(users, roots(database), Messages.get("HostLines_databases"));
			}
		}
		for (ServerFacts server : index.servers()) {
			if (server.keepsMasterSecret()) {
				addNeed(users, roots(server.server()), Messages.get("HostLines_masterSecret"));
			}
		}
	}

	private void addNeed(Set<Node> users, Set<Node> places, String what) {
		for (Node user : users) {
			for (Node place : places) {
				if (user != place) {
					trunks.computeIfAbsent(new Trunk(user, place), any -> new LinkedHashSet<>()).add(what);
				}
			}
		}
	}

	/** @return the outermost boxes in which an element is to be seen */
	private Set<Node> roots(EObject element) {
		Set<Node> roots = new LinkedHashSet<>();
		for (EObject place : Extent.of(element)) {
			Node node = place instanceof Server ? boxes.node(place) : null;
			while (node != null && node.parent() != null) {
				node = node.parent();
			}
			if (node != null) {
				roots.add(node);
			}
		}
		return roots;
	}

	private static Link link(Trunk trunk, Set<String> words) {
		String id = trunk.source.id() + "->" + trunk.target.id();
		List<Chip> chips = new ArrayList<>();
		if (!words.isEmpty()) {
			ChipContent content = new ChipContent(null, List.copyOf(words), Initiator.NONE, false, null);
			Size size = NodeSizes.of(content);
			chips.add(new Chip(size.width(), size.height(), content));
		}
		return new Link(id, trunk.source, trunk.target, List.of(), chips, !words.isEmpty(), new LineStyle(null));
	}

	private void addNotes(List<Link> links) {
		Ends ends = new Ends(boxes, UnresolvedNames.UNKNOWN);
		index.deployment().getElements().forEach(element -> {
			if (element instanceof Note note && boxes.node(note) != null) {
				note.getSubjects().forEach(subject -> {
					Node node = subject.eIsProxy() ? null : ends.of(subject);
					if (node != null) {
						links.add(new Link(ElementPaths.of(note) + "#" + subject.getName(), boxes.node(note), node, List.of(), List.of(), false,
							new LineStyle(null, LineKind.QUIET, false, null)));
					}
				});
			}
		});
	}
}
