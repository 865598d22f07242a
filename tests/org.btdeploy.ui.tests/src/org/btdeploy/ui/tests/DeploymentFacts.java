package org.btdeploy.ui.tests;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.Internet;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/** What the picture of a deployment shows, as sentences that can be compared. */
final class DeploymentFacts {
	private final boolean labels;
	private final Set<String> facts = new TreeSet<>();

	private DeploymentFacts(boolean labels) {
		this.labels = labels;
	}

	/** @param labels whether they count: with the mouse alone none can be typed */
	static String of(String text, boolean labels) {
		return of(DeploymentReader.parse("", text).deployment(), labels);
	}

	static String of(Deployment deployment, boolean labels) {
		DeploymentFacts facts = new DeploymentFacts(labels);
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			facts.add(all.next());
		}
		return String.join("\n", facts.facts);
	}

	private void add(EObject element) {
		switch (element) {
			case Internet internet -> fact("internet", name(internet));
			case Server server -> fact("server", name(server), server.eContainer().eClass().getName(), server.getRoleWords());
			case Host host -> fact("host", name(host), host.getTypeWord(), host.getReceiveAdapterWords(), host.getSendAdapterWords(), host.isProcess(), host.isTracking());
			case HostInstance instance -> fact("instance", ((Host) instance.eContainer()).getName(), instance.getServer().getName());
			case Database database -> fact("database", name(database), database.getKindWord(), database.getLocation().eContainer() instanceof FailoverCluster cluster
				? cluster.getName() : database.getLocation().getName());
			case FailoverCluster cluster -> fact("cluster", name(cluster), cluster.getModeWord(), names(cluster.getNodes()), cluster.isSharedStorage());
			case ClusterGroup group -> fact("group", group.getName(), new TreeSet<>(group.getResourceWords()), group.getActiveNode().getName());
			case MessageFlow flow -> fact("flow", ends(flow), flow.getProtocolWords(), flow.getDirection(), flow.getInitiatorWord());
			case InfrastructureConnection connection -> fact("connection", ends(connection), connection.getKindWord(), connection.getInitiatorWord(), connection.getProtectionWord());
			default -> { }
		}
	}

	private void fact(Object... parts) {
		facts.add(List.of(java.util.Arrays.stream(parts).map(String::valueOf).toArray()).toString());
	}

	private String name(NamedElement element) {
		return labels && element.getLabel() != null ? element.getName() + " \"" + element.getLabel() + "\"" : element.getName();
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}

	private static String ends(Connection connection) {
		return Describe.name(connection.getSource()) + " -> " + Describe.name(connection.getTarget());
	}
}
