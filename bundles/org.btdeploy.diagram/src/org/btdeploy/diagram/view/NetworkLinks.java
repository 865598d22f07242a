package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.scene.ChipContent;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.diagram.scene.NodeSizes;
import org.btdeploy.diagram.scene.Size;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Note;
import org.btdeploy.model.Partner;
import org.btdeploy.model.Protection;

/** The lines of the network view: connections between the same boxes through the same firewalls are drawn as one. */
final class NetworkLinks {
	private record ChipKey(Initiator initiator, boolean locked) {
	}

	/** The connections of one way, gathered into chips. */
	private static final class Bundle {
		private final List<Connection> connections = new ArrayList<>();
		private final Map<ChipKey, Set<String>> words = new LinkedHashMap<>();
		private final Set<String> purposes = new LinkedHashSet<>();

		void add(Connection connection) {
			connections.add(connection);
			ChipKey key = new ChipKey(ChipMaker.initiator(connection), ChipMaker.isLocked(connection));
			words.computeIfAbsent(key, any -> new LinkedHashSet<>()).addAll(ChipMaker.words(connection));
			if (connection.getPurpose() != null && !connection.getPurpose().isBlank()) {
				purposes.add(String.join(" ", connection.getPurpose().lines().map(String::strip).toList()));
			}
		}
	}

	private final Deployment deployment;
	private final Boxes nodes;
	private final Ends ends;
	private final ViewOptions options;
	private final Predicate<Connection> shown;
	private final ElementPaths paths = new ElementPaths();
	private final List<Link> links = new ArrayList<>();

	NetworkLinks(Deployment deployment, Boxes nodes, UnresolvedNames unresolved, ViewOptions options) {
		this(deployment, nodes, unresolved, options, connection -> true);
	}

	/** @param shown which of the connections that the options leave a view is about */
	NetworkLinks(Deployment deployment, Boxes nodes, UnresolvedNames unresolved, ViewOptions options, Predicate<Connection> shown) {
		this.deployment = deployment;
		this.nodes = nodes;
		this.options = options;
		this.shown = shown;
		ends = new Ends(nodes, unresolved);
	}

	/** @return all lines, in the order of the text */
	List<Link> build() {
		Map<Way, Bundle> bundles = new LinkedHashMap<>();
		for (DeploymentElement element : deployment.getElements()) {
			switch (element) {
				case Connection connection when options.shows(connection) && shown.test(connection) -> add(connection, bundles);
				case Partner partner -> addPartner(partner);
				case Note note -> addNote(note);
				default -> { }
			}
		}
		Map<Way, Bundle> drawn = new LinkedHashMap<>();
		new Tiers(nodes).merge(bundles.keySet()).forEach((way, merged) -> {
			Bundle whole = new Bundle();
			merged.forEach(part -> bundles.get(part).connections.forEach(whole::add));
			drawn.put(way, whole);
		});
		Map<Way, Bundle> labels = shareLabels(drawn);
		drawn.forEach((way, bundle) -> links.add(link(way, bundle, labels.get(way))));
		return links;
	}

	/**
	 * Lines that leave a firewall for the same box are one line there, with one label; it goes to the first of them.
	 *
	 * @return what is written on each line, null for nothing
	 */
	private static Map<Way, Bundle> shareLabels(Map<Way, Bundle> drawn) {
		Map<Way, Way> first = new HashMap<>();
		Map<Way, Bundle> labels = new HashMap<>();
		drawn.forEach((way, bundle) -> {
			Way shared = leavesFirewall(way) ? first.computeIfAbsent(new Way(null, way.target(), way.via()), any -> way) : way;
			bundle.connections.forEach(labels.computeIfAbsent(shared, any -> new Bundle())::add);
		});
		return labels;
	}

	/** A line to a box behind the last firewall; one to the box that the firewall guards ends at the firewall. */
	private static boolean leavesFirewall(Way way) {
		return !way.via().isEmpty() && way.via().getLast().guarded() != way.target();
	}

	private void add(Connection connection, Map<Way, Bundle> bundles) {
		if (!options.restriction().isNone() && !ends.touch(connection)) {
			return;
		}
		Node source = ends.of(connection, DeploymentPackage.Literals.CONNECTION__SOURCE);
		Node target = ends.of(connection, DeploymentPackage.Literals.CONNECTION__TARGET);
		if (source == null || target == null || isInside(source, target) || isInside(target, source)) {
			return;
		}
		List<Node> via = new ArrayList<>();
		for (Firewall firewall : connection.getVia()) {
			if (nodes.node(firewall) != null) {
				via.add(nodes.node(firewall));
			}
		}
		bundles.computeIfAbsent(new Way(source, target, via), any -> new Bundle()).add(connection);
	}

	private static boolean isInside(Node node, Node box) {
		for (Node around = node; around != null; around = around.parent()) {
			if (around == box) {
				return true;
			}
		}
		return false;
	}

	private Link link(Way way, Bundle bundle, Bundle label) {
		Connection first = bundle.connections.get(0);
		String id = paths.path(first);
		List<Chip> chips = label == null ? List.of() : chips(id, label);
		boolean dashed = "none".equals(first.getProtectionWord()) && first.getProtection() == Protection.NONE;
		return new Link(id, way.source(), way.target(), way.via(), chips, true, new LineStyle(id, LineKind.NORMAL, dashed, tip(bundle)));
	}

	private static List<Chip> chips(String id, Bundle label) {
		List<Chip> chips = new ArrayList<>();
		label.words.forEach((key, words) -> {
			if (!words.isEmpty()) {
				chips.add(chip(new ChipContent(id, List.copyOf(words), key.initiator(), key.locked(), tip(label))));
			}
		});
		for (String purpose : label.purposes) {
			chips.add(chip(new ChipContent(id, List.of(purpose), Initiator.NONE, false, null)));
		}
		return chips;
	}

	private static String tip(Bundle bundle) {
		Set<String> names = new LinkedHashSet<>();
		for (Connection connection : bundle.connections) {
			if (connection.getName() != null) {
				names.add(connection.getName());
			}
		}
		return names.isEmpty() ? null : String.join(", ", names);
	}

	private static Chip chip(ChipContent content) {
		Size size = NodeSizes.of(content);
		return new Chip(size.width(), size.height(), content);
	}

	private void addPartner(Partner partner) {
		Node through = partner.getThrough() == null ? null : nodes.node(partner.getThrough());
		if (through != null && nodes.node(partner) != null) {
			links.add(quiet(paths.path(partner) + "#through", nodes.node(partner), through));
		}
	}

	private void addNote(Note note) {
		for (NamedElement subject : note.getSubjects()) {
			Node node = subject.eIsProxy() ? null : ends.of(subject);
			if (node != null && nodes.node(note) != null) {
				links.add(quiet(paths.path(note) + "#" + subject.getName(), nodes.node(note), node));
			}
		}
	}

	private static Link quiet(String id, Node source, Node target) {
		return new Link(id, source, target, List.of(), List.of(), false, new LineStyle(null, LineKind.QUIET, false, null));
	}
}
