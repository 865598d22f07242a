package org.btdeploy.diagram.view;

import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EObject;

/**
 * The network view: domains from the outside in with their servers, firewalls on the borders they guard, and the flows and
 * connections through them, as the figures of large-distributed-architecture.md and scaled-down-architecture.md draw it.
 * Servers outside any domain stand in the frame of their BizTalk group or cluster, as in the figures of
 * sample-biztalk-server-high-availability-scenarios.md.
 */
final class NetworkView {
	private NetworkView() {
	}

	/**
	 * @param deployment what to show; may have unresolved references
	 * @param marks findings by the element they are about
	 * @param unresolved names of unresolved references
	 * @param options what of it to show
	 * @return boxes with their sizes and lines, without places
	 */
	static View of(Deployment deployment, Map<EObject, List<Mark>> marks, UnresolvedNames unresolved, ViewOptions options) {
		NetworkNodes nodes = new NetworkNodes(deployment);
		nodes.build();
		Graph graph = new Graph();
		graph.links().addAll(new NetworkLinks(deployment, nodes, unresolved, options).build());
		graph.roots().addAll(nodes.roots());
		new Marking(nodes).apply(marks);
		return new View(graph, nodes.contents());
	}
}
