package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Note;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.eclipse.emf.ecore.EObject;

/**
 * The hosts view: which host runs where, as the figures of sample-biztalk-server-high-availability-scenarios.md draw it. It
 * holds the servers with host instances and those with what hosts cannot do without: BizTalk's databases and the master secret.
 */
final class HostsView implements Cast {
	private final DeploymentIndex index;
	private final Runs runs;
	private final HostRows rows;
	private final Set<ExternalParty> callers;

	private HostsView(DeploymentIndex index) {
		this.index = index;
		runs = new Runs(index.deployment());
		rows = new HostRows(index);
		callers = HostLines.callers(index);
	}

	/** @return as {@link Views#of} */
	static View of(Deployment deployment, Map<EObject, List<Mark>> marks, ViewOptions options) {
		HostsView view = new HostsView(DeploymentIndex.of(deployment));
		Boxes boxes = new BoxBuilder(deployment, Part.of(options.restriction(), deployment), view.runs, view).build();
		Graph graph = new Graph();
		graph.roots().addAll(boxes.roots());
		if (boxes.roots().isEmpty()) {
			graph.setRemark(Messages.get("HostsView_nothing"));
		}
		graph.links().addAll(new HostLines(view.index, boxes, options).build());
		new Marking(boxes).apply(marks);
		return new View(graph, boxes.contents());
	}

	@Override
	public boolean has(EObject element) {
		return switch (element) {
			case Server server -> has(index.server(server));
			case ExternalParty party -> callers.contains(party);
			case Note note -> isAboutHosts(note);
			default -> false;
		};
	}

	private static boolean has(ServerFacts facts) {
		return facts != null && (!facts.instances().isEmpty() || facts.hasBizTalkDatabase() || facts.keepsMasterSecret());
	}

	private boolean isAboutHosts(Note note) {
		Set<EObject> subjects = new LinkedHashSet<>();
		note.getSubjects().forEach(subject -> subjects.addAll(Extent.of(subject)));
		return subjects.stream().anyMatch(subject -> subject instanceof Server server && has(index.server(server)));
	}

	@Override
	public NodeContent card(Server server) {
		int databases = 0;
		for (Database database : index.server(server).databases()) {
			boolean here = Clusters.activeServer(database) == server || database.getLocation() instanceof AvailabilityGroup;
			databases += here && DatabaseKinds.isBizTalk(database) ? 1 : 0;
		}
		List<String> facts = databases == 0 ? List.of()
			: List.of(databases == 1 ? Messages.get("HostsView_database") : Messages.format("HostsView_databases", databases));
		return new ServerCard(server, runs).content(facts, rows.of(server));
	}

	@Override
	public void describe(BizTalkGroup group, NodeContent content) {
		List<String> facts = new ArrayList<>();
		if (group.getEdition() != null) {
			facts.add(Messages.get("HostsView_" + group.getEdition().getLiteral()));
		}
		if (group.getVersion() != null) {
			facts.add(Messages.format("HostsView_version", group.getVersion()));
		}
		if (!facts.isEmpty()) {
			content.detail(String.join(", ", facts));
		}
	}

	@Override
	public List<Frame> frames() {
		return Frames.of(index.deployment());
	}
}
