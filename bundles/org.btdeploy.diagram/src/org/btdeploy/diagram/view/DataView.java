package org.btdeploy.diagram.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.Note;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.SqlInstance;
import org.eclipse.emf.ecore.EObject;

/**
 * The data view: databases on their instances, servers and clusters, how they are copied, and who gets at them; with the file
 * shares and message queues that hold data as well. It looks at the lower half of the figures of
 * large-distributed-architecture.md and sample-biztalk-server-high-availability-scenarios.md more closely.
 */
final class DataView implements Cast {
	private static final Set<ServerRole> STORES = Set.of(ServerRole.SQL_SERVER, ServerRole.ANALYSIS_SERVICES, ServerRole.LOG_SHIPPING_DESTINATION,
			ServerRole.FILE_SERVER, ServerRole.MSMQ_SERVER, ServerRole.MQSERIES_SERVER);
	private final Deployment deployment;
	private final Runs runs;
	private final DataPlaces places;
	private final Set<Server> stores = new LinkedHashSet<>();
	private final DataAccess access;

	private DataView(Deployment deployment, UnresolvedNames unresolved) {
		this.deployment = deployment;
		runs = new Runs(deployment);
		places = new DataPlaces(deployment, unresolved);
		stores.addAll(places.servers());
		deployment.eAllContents().forEachRemaining(this::addStores);
		access = new DataAccess(deployment, stores);
	}

	/** @return as {@link Views#of} */
	static View of(Deployment deployment, Map<EObject, List<Mark>> marks, UnresolvedNames unresolved, ViewOptions options) {
		DataView view = new DataView(deployment, unresolved);
		Boxes boxes = new BoxBuilder(deployment, Part.of(options.restriction(), deployment), view.runs, view).build();
		if (options.restriction().isNone()) {
			view.addHomeless(boxes);
		}
		Graph graph = new Graph();
		graph.links().addAll(new NetworkLinks(deployment, boxes, unresolved, options, view.access::has).build());
		graph.links().addAll(new ShippingLinks(boxes).of(deployment));
		graph.roots().addAll(boxes.roots());
		graph.setRemark(view.remark(boxes));
		new Marking(boxes).apply(view.about(marks));
		return new View(graph, boxes.contents());
	}

	/** Findings about hosts, their servers and the like belong to other views. */
	private Map<EObject, List<Mark>> about(Map<EObject, List<Mark>> marks) {
		Map<EObject, List<Mark>> about = new LinkedHashMap<>();
		marks.forEach((element, found) -> {
			boolean isData = switch (element) {
				case Server server -> stores.contains(server);
				case Database database -> true;
				case SqlInstance instance -> true;
				case FailoverCluster cluster -> true;
				case ClusterGroup group -> true;
				case AvailabilityGroup group -> true;
				default -> false;
			};
			if (isData) {
				about.put(element, found);
			}
		});
		return about;
	}

	private void addStores(EObject element) {
		switch (element) {
			case Server server when server.getRoles().stream().anyMatch(STORES::contains) -> stores.add(server);
			case AvailabilityGroup group -> addAll(group);
			case LogShipping shipping -> addAll(shipping);
			default -> { }
		}
	}

	private void addAll(EObject element) {
		Extent.of(element).forEach(each -> {
			if (each instanceof Server server) {
				stores.add(server);
			}
		});
	}

	private String remark(Boxes boxes) {
		if (boxes.roots().isEmpty()) {
			return Messages.get("DataView_nothing");
		}
		return access.isEmpty() ? Messages.get("DataView_noAccess") : null;
	}

	private void addHomeless(Boxes boxes) {
		if (places.homeless().isEmpty()) {
			return;
		}
		NodeContent content = new NodeContent(Notation.of("unknown"), Messages.get("DataView_homeless"));
		places.homeless().forEach(content::row);
		Node card = boxes.sized("#homeless", NodeKind.CARD, content);
		card.setRank(Rank.DATA);
		boxes.roots().add(card);
	}

	@Override
	public boolean has(EObject element) {
		if (element instanceof Note note) {
			Set<EObject> subjects = new LinkedHashSet<>();
			note.getSubjects().forEach(subject -> subjects.addAll(Extent.of(subject)));
			return subjects.stream().anyMatch(stores::contains);
		}
		return stores.contains(element) || access.ends().contains(element);
	}

	@Override
	public NodeContent card(Server server) {
		return new ServerCard(server, runs).content(List.of(), places.rows(server));
	}

	@Override
	public List<Frame> frames() {
		return DataFrames.of(deployment);
	}
}
