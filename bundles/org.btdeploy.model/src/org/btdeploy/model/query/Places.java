package org.btdeploy.model.query;

import java.util.Map;

import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.EObject;

/** Finds the servers and domains behind an element. */
final class Places {
	private final Map<Server, ServerFacts> servers;
	private final Map<Domain, DomainFacts> domains;

	Places(Map<Server, ServerFacts> servers, Map<Domain, DomainFacts> domains) {
		this.servers = servers;
		this.domains = domains;
	}

	/** @return where the element is; an empty place for null, unresolved and external ones */
	Place of(EObject element) {
		Place place = new Place();
		add(Known.of(element), place);
		return place;
	}

	/** What is none of these is outside the deployment or unknown, that is, nowhere. */
	private void add(EObject element, Place place) {
		if (element instanceof Server server) {
			addServer(server, place);
		} else if (element instanceof Domain domain) {
			addDomain(domain, place);
		} else if (element instanceof Zone zone) {
			addZone(zone, place);
		} else if (element instanceof Host host) {
			for (HostInstance instance : host.getInstances()) {
				add(Known.of(instance.getServer()), place);
			}
		} else if (element instanceof Database database) {
			add(Known.of(database.getLocation()), place);
		} else if (element instanceof SqlInstance instance) {
			add(Known.of(instance.getLocation()), place);
		} else if (element instanceof ClusterGroup group) {
			addAll(Clusters.owners(group), place);
		} else if (element instanceof FailoverCluster cluster) {
			addAll(cluster.getNodes(), place);
		} else if (element instanceof NlbCluster nlb) {
			addAll(nlb.getMembers(), place);
		} else if (element instanceof AvailabilityGroup group) {
			addAll(group.getReplicas(), place);
		}
	}

	private void addZone(Zone zone, Place place) {
		if (zone.eContainer() instanceof Domain domain && domains.containsKey(domain)) {
			place.domains.add(domains.get(domain));
		}
		addAll(zone.getServers(), place);
	}

	private void addAll(Iterable<? extends EObject> elements, Place place) {
		for (EObject element : elements) {
			add(Known.of(element), place);
		}
	}

	private void addServer(Server server, Place place) {
		ServerFacts facts = servers.get(server);
		if (facts != null) {
			place.add(facts);
		}
	}

	private void addDomain(Domain domain, Place place) {
		DomainFacts facts = domains.get(domain);
		if (facts != null) {
			place.domains.add(facts);
			addAll(facts.servers, place);
		}
	}
}
