package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.CommitMode;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.Known;
import org.eclipse.emf.ecore.EObject;

/** The frames of the data view: clusters, availability groups, and servers whose databases are shipped together. */
final class DataFrames {
	private DataFrames() {
	}

	/** @return those of the deployment, clusters first */
	static List<Frame> of(Deployment deployment) {
		List<Frame> frames = new ArrayList<>();
		List<Frame> groups = new ArrayList<>();
		List<Frame> shipped = new ArrayList<>();
		deployment.getElements().forEach(element -> {
			switch (element) {
				case FailoverCluster cluster -> frames.add(Frames.of(cluster));
				case AvailabilityGroup group -> groups.add(of(group));
				case LogShipping shipping -> shipped.add(of(shipping));
				default -> { }
			}
		});
		frames.addAll(groups);
		frames.addAll(shipped);
		return frames;
	}

	/** @return the key of the frame around what is shipped */
	static String sources(LogShipping shipping) {
		return ElementPaths.of(shipping) + "#sources";
	}

	private static Frame of(AvailabilityGroup group) {
		NodeContent content = new NodeContent(Notation.of("availability-group"), Labels.title(group));
		content.detail(facts(group));
		return new Frame(group, servers(group.getReplicas()), content);
	}

	static String facts(AvailabilityGroup group) {
		List<String> facts = new ArrayList<>();
		if (group.getCommitMode() != null) {
			facts.add(Messages.get(group.getCommitMode() == CommitMode.SYNCHRONOUS ? "DataFrames_synchronous" : "DataFrames_asynchronous"));
		}
		if (group.getListener() != null) {
			facts.add(Messages.format("DataFrames_listener", group.getListener()));
		}
		if (group.isMultiSubnet()) {
			facts.add(Messages.get("DataFrames_multiSubnet"));
		}
		return facts.isEmpty() ? Messages.get("DataFrames_group") : String.join(", ", facts);
	}

	private static Frame of(LogShipping shipping) {
		NodeContent content = new NodeContent(Notation.of("shipped"), Messages.get("DataFrames_shipped"));
		return new Frame(sources(shipping), null, servers(shipping.getSources()), content);
	}

	private static List<Server> servers(List<? extends EObject> locations) {
		Set<Server> servers = new LinkedHashSet<>();
		for (EObject location : Known.of(locations)) {
			Server server = Known.of(Runs.activeServer(location));
			if (server != null) {
				servers.add(server);
			}
		}
		return List.copyOf(servers);
	}
}
