package org.btdeploy.diagram.view;

import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/**
 * The network view: domains from the outside in with their servers, firewalls on the borders they guard, and the flows and
 * connections through them, as the figures of large-distributed-architecture.md and scaled-down-architecture.md draw it.
 * Servers outside any domain stand in the frame of their BizTalk group or cluster, as in the figures of
 * sample-biztalk-server-high-availability-scenarios.md.
 */
final class NetworkView implements Cast {
	private final Deployment deployment;
	private final Runs runs;

	private NetworkView(Deployment deployment) {
		this.deployment = deployment;
		runs = new Runs(deployment);
	}

	/**
	 * @param deployment what to show; may have unresolved references
	 * @param marks findings by the element they are about
	 * @param unresolved names of unresolved references
	 * @param options what of it to show
	 * @return boxes with their sizes and lines, without places
	 */
	static View of(Deployment deployment, Map<EObject, List<Mark>> marks, UnresolvedNames unresolved, ViewOptions options) {
		NetworkView view = new NetworkView(deployment);
		Part part = Part.of(options.restriction(), deployment);
		Boxes boxes = new BoxBuilder(deployment, part, view.runs, view).build();
		Graph graph = new Graph();
		graph.links().addAll(new NetworkLinks(deployment, boxes, unresolved, options).build());
		graph.roots().addAll(boxes.roots());
		new Marking(boxes).apply(marks);
		return new View(graph, boxes.contents());
	}

	@Override
	public boolean has(EObject element) {
		return true;
	}

	@Override
	public NodeContent card(Server server) {
		return new ServerCard(server, runs).content();
	}

	@Override
	public List<Frame> frames() {
		return Frames.of(deployment);
	}
}
