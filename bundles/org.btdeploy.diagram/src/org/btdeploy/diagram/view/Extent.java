package org.btdeploy.diagram.view;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.Domain;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Note;
import org.btdeploy.model.Orchestration;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.ReceivePort;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.Trust;
import org.btdeploy.model.Zone;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.Known;
import org.eclipse.emf.ecore.EObject;

/** Where an element is to be seen: the places, servers and outside parties that it is or runs on. */
final class Extent {
	private final Set<EObject> found = new LinkedHashSet<>();

	private Extent() {
	}

	/** @return places with all that stands in them, and servers; nothing for null or an unresolved name */
	static Set<EObject> of(EObject element) {
		Extent extent = new Extent();
		extent.add(element);
		return extent.found;
	}

	/** @return the same, but places without what stands in them */
	static Set<EObject> box(EObject element) {
		return element instanceof Domain || element instanceof Zone ? Set.of(element) : of(element);
	}

	private void addAll(Collection<? extends EObject> elements) {
		elements.forEach(this::add);
	}

	private void add(EObject element) {
		switch (Known.of(element)) {
			case Domain domain -> {
				found.add(domain);
				addAll(domain.getMembers());
			}
			case Zone zone -> {
				found.add(zone);
				addAll(zone.getServers());
			}
			case Server server -> found.add(server);
			case ExternalParty party -> found.add(party);
			case Firewall firewall -> found.add(firewall);
			case Note note -> {
				found.add(note);
				addAll(note.getSubjects());
			}
			case BizTalkGroup group -> addAll(group.getMembers());
			case Host host -> addAll(host.getInstances());
			case HostInstance instance -> add(instance.getServer());
			case ReceivePort port -> addAll(port.getLocations());
			case ReceiveLocation location -> add(location.getHost());
			case SendPort port -> add(port.getHost());
			case Orchestration orchestration -> add(orchestration.getHost());
			case null, default -> addOther(element);
		}
	}

	private void addOther(EObject element) {
		switch (Known.of(element)) {
			case Database database -> add(database.getLocation());
			case SqlInstance instance -> add(instance.getLocation());
			case ClusterGroup group -> addAll(Clusters.owners(group));
			case FailoverCluster cluster -> addAll(cluster.getNodes());
			case NlbCluster nlb -> addAll(nlb.getMembers());
			case AvailabilityGroup group -> addAll(group.getReplicas());
			case LogShipping shipping -> {
				addAll(shipping.getSources());
				add(shipping.getDestination());
			}
			case Connection connection -> {
				add(connection.getSource());
				add(connection.getTarget());
				addAll(connection.getVia());
			}
			case Trust trust -> {
				add(trust.getTrusting());
				add(trust.getTrusted());
			}
			case null, default -> { }
		}
	}
}
