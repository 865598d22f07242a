package org.btdeploy.model.query;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Domain;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Orchestration;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.ReceivePort;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.Trust;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.EObject;

/**
 * The elements of a deployment by type, each list in the order of the text. Sorted by type tests rather than by a switch over
 * types, which costs more at start-up than all of this.
 */
final class Elements {
	final List<ExternalParty> externals = new ArrayList<>();
	final List<Domain> domains = new ArrayList<>();
	final List<Zone> zones = new ArrayList<>();
	final List<Server> servers = new ArrayList<>();
	final List<Trust> trusts = new ArrayList<>();
	final List<Firewall> firewalls = new ArrayList<>();
	final List<BizTalkGroup> groups = new ArrayList<>();
	final List<Database> databases = new ArrayList<>();
	final List<Host> hosts = new ArrayList<>();
	final List<ReceiveLocation> locations = new ArrayList<>();
	final List<SendPort> sendPorts = new ArrayList<>();
	final List<Orchestration> orchestrations = new ArrayList<>();
	final List<SqlInstance> sqlInstances = new ArrayList<>();
	final List<FailoverCluster> clusters = new ArrayList<>();
	final List<NlbCluster> nlbs = new ArrayList<>();
	final List<AvailabilityGroup> availabilityGroups = new ArrayList<>();
	final List<LogShipping> logShippings = new ArrayList<>();
	final List<Connection> connections = new ArrayList<>();
	final List<MessageFlow> flows = new ArrayList<>();
	final List<Acceptance> acceptances = new ArrayList<>();

	Elements(Deployment deployment) {
		addAll(deployment.getElements());
	}

	private void addAll(List<? extends EObject> elements) {
		for (EObject element : elements) {
			if (!addTopology(element) && !addBizTalk(element)) {
				addRedundancy(element);
			}
		}
	}

	private boolean addTopology(EObject element) {
		if (element instanceof Server server) {
			servers.add(server);
		} else if (element instanceof Connection connection) {
			connections.add(connection);
			if (element instanceof MessageFlow flow) {
				flows.add(flow);
			}
		} else if (element instanceof Domain domain) {
			domains.add(domain);
			addAll(domain.getMembers());
		} else if (element instanceof Zone zone) {
			zones.add(zone);
			addAll(zone.getServers());
		} else if (element instanceof ExternalParty external) {
			externals.add(external);
		} else if (element instanceof Trust trust) {
			trusts.add(trust);
		} else if (element instanceof Firewall firewall) {
			firewalls.add(firewall);
		} else {
			return false;
		}
		return true;
	}

	private boolean addBizTalk(EObject element) {
		if (element instanceof Host host) {
			hosts.add(host);
		} else if (element instanceof Database database) {
			databases.add(database);
		} else if (element instanceof ReceivePort port) {
			locations.addAll(port.getLocations());
		} else if (element instanceof SendPort port) {
			sendPorts.add(port);
		} else if (element instanceof Orchestration orchestration) {
			orchestrations.add(orchestration);
		} else if (element instanceof BizTalkGroup group) {
			groups.add(group);
			addAll(group.getMembers());
		} else {
			return false;
		}
		return true;
	}

	/** What is none of these is a note, which says nothing about the deployment. */
	private void addRedundancy(EObject element) {
		if (element instanceof SqlInstance instance) {
			sqlInstances.add(instance);
		} else if (element instanceof FailoverCluster cluster) {
			clusters.add(cluster);
		} else if (element instanceof NlbCluster nlb) {
			nlbs.add(nlb);
		} else if (element instanceof AvailabilityGroup group) {
			availabilityGroups.add(group);
		} else if (element instanceof LogShipping shipping) {
			logShippings.add(shipping);
		} else if (element instanceof Acceptance acceptance) {
			acceptances.add(acceptance);
		}
	}
}
