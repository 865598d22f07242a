package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EObject;

/**
 * The trust view: domains with their directories and service accounts, and who trusts whom, as the list of trusts of
 * large-distributed-architecture.md says it in words. Trusts that are forbidden or missing are those that the rules report.
 */
final class TrustView {
	private TrustView() {
	}

	/**
	 * @param deployment what to show; may have unresolved references
	 * @param marks findings by the element they are about
	 * @param unresolved names of unresolved references
	 * @param options what of it to show
	 * @return boxes with their sizes and lines, without places
	 */
	static View of(Deployment deployment, Map<EObject, List<Mark>> marks, UnresolvedNames unresolved, ViewOptions options) {
		TrustNodes nodes = new TrustNodes(deployment, Part.of(options.restriction(), deployment));
		Boxes boxes = nodes.build();
		List<Link> links = new TrustLinks(deployment, boxes, marks, unresolved).build();
		Graph graph = new Graph();
		graph.setRemark(remark(boxes, links));
		new TrustRanks(links).apply(boxes.roots());
		nodes.setApart(links);
		links.addAll(new NoteBoxes(boxes).add(deployment));
		graph.links().addAll(links);
		graph.roots().addAll(boxes.roots());
		new Marking(boxes).apply(drawn(marks, boxes));
		return new View(graph, boxes.contents());
	}

	private static String remark(Boxes boxes, List<Link> links) {
		if (boxes.roots().isEmpty()) {
			return Messages.get("TrustView_noDomains");
		}
		return links.isEmpty() ? Messages.get("TrustView_noTrusts") : null;
	}

	/** Findings about servers and the like are none of this view's; those about trusts are told by the lines. */
	private static Map<EObject, List<Mark>> drawn(Map<EObject, List<Mark>> marks, Boxes boxes) {
		Map<EObject, List<Mark>> drawn = new LinkedHashMap<>();
		marks.forEach((element, found) -> {
			if (boxes.node(element) != null) {
				List<Mark> own = new ArrayList<>(found);
				own.removeIf(mark -> !TrustNodes.isAbout(element, mark));
				drawn.put(element, own);
			}
		});
		return drawn;
	}
}
