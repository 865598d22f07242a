package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.diagram.scene.Badge;
import org.btdeploy.diagram.scene.NodeSizes;
import org.btdeploy.model.HostInstance;
import org.eclipse.emf.ecore.EObject;

/** Puts the findings as badges on the boxes of what they are about; one badge for each severity on a box. */
final class Marking {
	private final Ends ends;
	private final Boxes nodes;

	Marking(Boxes nodes) {
		this.nodes = nodes;
		ends = new Ends(nodes, UnresolvedNames.UNKNOWN);
	}

	void apply(Map<EObject, List<Mark>> marks) {
		Map<Node, Map<Severity, List<String>>> texts = new IdentityHashMap<>();
		marks.forEach((element, found) -> {
			Node node = box(element);
			if (node != null) {
				for (Mark mark : found) {
					texts.computeIfAbsent(node, any -> new EnumMap<>(Severity.class)).computeIfAbsent(mark.severity(), any -> new ArrayList<>()).add(mark.text());
				}
			}
		});
		texts.forEach((node, bySeverity) -> bySeverity.forEach((severity, found) -> nodes.contents().get(node).badge(new Badge(severity, String.join("\n", found)))));
		texts.keySet().forEach(node -> NodeSizes.reserveBadges(node, nodes.contents().get(node)));
	}

	private Node box(EObject element) {
		if (element instanceof HostInstance instance && nodes.node(instance) == null) {
			return instance.getServer() == null ? null : nodes.node(instance.getServer());
		}
		for (EObject around = element; around != null; around = around.eContainer()) {
			Node node = ends.of(around);
			if (node != null) {
				return node;
			}
		}
		return null;
	}
}
