package org.btdeploy.samples;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Internet;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Note;
import org.btdeploy.model.Partner;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.Trust;
import org.btdeploy.model.Zone;
import org.btdeploy.model.words.Words;
import org.eclipse.emf.ecore.EObject;

/** Derives from a parsed deployment the lines that its inventory should have; the form is that of {@link InventoryReader}. */
final class ModelInventory {
	private final SortedSet<String> lines = new TreeSet<>();

	private ModelInventory(Deployment deployment) {
		settings(deployment);
		deployment.eAllContents().forEachRemaining(this::element);
		lines.addAll(ConnectionInventory.of(deployment));
	}

	static SortedSet<String> of(Deployment deployment) {
		return new ModelInventory(deployment).lines;
	}

	private void add(Object... fields) {
		lines.add(Inventory.fact(fields));
	}

	private void settings(Deployment deployment) {
		add("setting", "target", deployment.getTarget());
		add("setting", "workload", deployment.getWorkload());
		add("setting", "internal-threats", deployment.isInternalThreats() ? "yes" : "no");
		add("setting", "partners", deployment.getPartners());
	}

	private void element(EObject element) {
		switch (element) {
			case Internet e -> add("external", e.getName(), "internet", InventoryNames.label(e));
			case Partner e -> add("external", e.getName(), e.getThrough() == null ? "partner" : "partner through " + InventoryNames.of(e.getThrough()), InventoryNames.label(e));
			case Domain e -> add("domain", e.getName(), list(e.getKindWords()), e.isNoActiveDirectory() ? "no-active-directory" : "active-directory", InventoryNames.label(e));
			case Zone e -> add("zone", InventoryNames.of(e), e.getKindWord(), InventoryNames.label(e));
			case Server e -> add("server", e.getName(), words(e.getRoleWords()), InventoryNames.container(e), nature(e), InventoryNames.label(e));
			case Database e -> database(e);
			case Firewall e -> add("firewall", e.getName(), e.getTechnologyWord(), InventoryNames.of(e.getProtects()), InventoryNames.of(e.getOuterSides()), flag(e.isReverseProxy(), "reverse-proxy"));
			case Host e -> host(e);
			case FailoverCluster e -> add("cluster", e.getName(), e.getModeWord(), flag(e.isSharedStorage(), "shared-storage"), nodes(e), InventoryNames.label(e));
			case ClusterGroup e -> add("cluster-group", InventoryNames.of(e), list(e.getResourceWords()), InventoryNames.of(e.getActiveNode()), InventoryNames.of(e.getPossibleOwners()));
			case NlbCluster e -> add("nlb", e.getName(), e.getKindWord(), InventoryNames.of(e.getMembers()));
			case LogShipping e -> add("log-shipping", InventoryNames.of(e.getSources()), InventoryNames.of(e.getDestination()));
			case Trust e -> add("trust", InventoryNames.of(e.getTrusting()) + " -> " + InventoryNames.of(e.getTrusted()));
			case Note e -> add("note", InventoryNames.of(e.getSubjects()));
			case Acceptance e -> add("accept", e.getRule(), InventoryNames.of(e.getSubject()));
			case BizTalkGroup e -> add("group", e.getName(), e.getEditionWord());
			case Connection e -> { } // ConnectionInventory
			case HostInstance e -> { } // with its host
			case PortRange e -> { } // with its connection
			default -> add("other", element.eClass().getName(), element instanceof NamedElement named ? named.getName() : null);
		}
	}

	private void database(Database database) {
		EObject owner = database.eContainer() instanceof BizTalkGroup group ? group : null;
		add("database", database.getName(), Words.text(database.getKindWord()), InventoryNames.of(database.getLocation()), InventoryNames.of(owner),
				flags(flag(database.isMaster(), "master"), flag(database.isPublicationDisabled(), "publication-disabled"),
						flag(database.isMirrored(), "mirrored"), flag(database.isShadowCopies(), "shadow-copies")), InventoryNames.label(database));
	}

	private void host(Host host) {
		String functions = flags(flag(!host.getReceiveAdapterWords().isEmpty(), "receive"), flag(host.isProcess(), "process"),
				flag(!host.getSendAdapterWords().isEmpty(), "send"), flag(host.isTracking(), "tracking"));
		add("host", host.getName(), host.getTypeWord(), functions, words(host.getReceiveAdapterWords()),
				list(host.getInstances().stream().map(instance -> InventoryNames.of(instance.getServer())).toList()));
	}

	private static String nature(Server server) {
		String nature = server.getNature() == ServerNature.VIRTUAL && server.getHyperVHost() != null
				? "virtual on " + InventoryNames.of(server.getHyperVHost()) : server.getNature().getLiteral();
		return server.isRemote() ? nature + ", remote" : nature;
	}

	/** Active is a node that some group names as its active one. */
	private static String nodes(FailoverCluster cluster) {
		List<Server> active = cluster.getGroups().stream().map(ClusterGroup::getActiveNode).toList();
		return list(cluster.getNodes().stream().map(node -> InventoryNames.of(node) + (active.contains(node) ? " active" : " passive")).toList());
	}

	private static String flag(boolean set, String word) {
		return set ? word : "";
	}

	private static String flags(String... words) {
		return list(List.of(words).stream().filter(word -> !word.isEmpty()).toList());
	}

	private static String words(Collection<String> words) {
		return list(words.stream().map(Words::text).toList());
	}

	private static String list(Collection<String> words) {
		return String.join(", ", words);
	}
}
