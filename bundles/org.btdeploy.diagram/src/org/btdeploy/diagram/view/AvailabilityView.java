package org.btdeploy.diagram.view;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.Row;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.rules.Category;
import org.eclipse.emf.ecore.EObject;

/**
 * The availability view: what takes over from what when a computer fails, as the figures of
 * sample-biztalk-server-high-availability-scenarios.md draw clusters and MessageBox tiers, and what has nothing to take over.
 */
final class AvailabilityView implements Cast {
	private final DeploymentIndex index;
	private final Runs runs;
	private final AvailabilityRows rows;
	private final AvailabilityFrames frames;
	private final Set<Server> shipping = new HashSet<>();
	private int servers;
	private int alone;

	private AvailabilityView(DeploymentIndex index) {
		this.index = index;
		runs = new Runs(index.deployment());
		Redundancy redundancy = new Redundancy(index);
		rows = new AvailabilityRows(index, redundancy);
		frames = new AvailabilityFrames(index, redundancy);
		for (LogShipping log : index.logShippings()) {
			for (EObject place : Extent.of(log)) {
				if (place instanceof Server server) {
					shipping.add(server);
				}
			}
		}
	}

	/** @return as {@link Views#of} */
	static View of(Deployment deployment, Map<EObject, List<Mark>> marks, ViewOptions options) {
		AvailabilityView view = new AvailabilityView(DeploymentIndex.of(deployment));
		Boxes boxes = new BoxBuilder(deployment, Part.of(options.restriction(), deployment), view.runs, view).build();
		Graph graph = new Graph();
		graph.roots().addAll(boxes.roots());
		graph.setRemark(view.remark(boxes));
		graph.links().addAll(new HostLines(view.index, boxes, options).needs());
		view.addShipping(boxes, graph);
		new Marking(boxes).apply(aboutAvailability(marks));
		return new View(graph, boxes.contents());
	}

	/** @return the gist of the picture, null for nothing to say */
	private String remark(Boxes boxes) {
		if (boxes.roots().isEmpty()) {
			return Messages.get("AvailabilityView_nothing");
		}
		return alone == 0 ? null : Messages.format(alone == 1 ? "AvailabilityView_one" : "AvailabilityView_alone", alone, servers);
	}

	private static Map<EObject, List<Mark>> aboutAvailability(Map<EObject, List<Mark>> marks) {
		Map<EObject, List<Mark>> left = new LinkedHashMap<>();
		marks.forEach((element, found) -> {
			List<Mark> some = found.stream().filter(mark -> mark.finding() == null || mark.finding().rule().category() == Category.AVAILABILITY).toList();
			if (!some.isEmpty()) {
				left.put(element, some);
			}
		});
		return left;
	}

	@Override
	public boolean has(EObject element) {
		return element instanceof Server server && index.server(server) != null && has(index.server(server));
	}

	private boolean has(ServerFacts facts) {
		return !facts.instances().isEmpty() || facts.hasBizTalkDatabase() || facts.keepsMasterSecret() || !facts.clusters().isEmpty() || !facts.nlbs().isEmpty()
			|| Redundancy.isEndpoint(facts) || shipping.contains(facts.server())
			|| index.availabilityGroups().stream().anyMatch(group -> Extent.of(group).contains(facts.server()));
	}

	@Override
	public NodeContent card(Server server) {
		List<Row> shown = rows.of(server);
		NodeContent content = new ServerCard(server, runs).content(List.of(), shown);
		boolean single = shown.stream().anyMatch(row -> row.state() == NodeState.ALONE) || Redundancy.isSingleEndpoint(index.server(server));
		count(server, single);
		return single && content.state() == null ? content.state(NodeState.ALONE) : content;
	}

	/** Logical servers are no computers. */
	private void count(Server server, boolean single) {
		if (server.getNature() != ServerNature.LOGICAL) {
			servers++;
			alone += single ? 1 : 0;
		}
	}

	@Override
	public void describe(BizTalkGroup group, NodeContent content) {
		String spare = frames.spare(group);
		if (spare != null) {
			content.detail(spare);
		}
	}

	@Override
	public List<Frame> frames() {
		return frames.all();
	}

	private void addShipping(Boxes boxes, Graph graph) {
		Ends ends = new Ends(boxes, UnresolvedNames.UNKNOWN);
		for (LogShipping log : index.logShippings()) {
			Node target = log.getDestination() == null ? null : boxes.node(log.getDestination());
			for (EObject source : log.getSources()) {
				Node node = source.eIsProxy() ? null : ends.of(source);
				if (node != null && target != null && node != target) {
					String id = ElementPaths.of(log);
					graph.links().add(new Link(id + "#" + node.id(), node, target, List.of(), List.of(), true, new LineStyle(id, LineKind.SHIPPING, false, null)));
				}
			}
		}
	}
}
