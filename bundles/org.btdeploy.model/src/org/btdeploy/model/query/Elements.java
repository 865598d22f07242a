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

/** The elements of a deployment by type, each list in the order of the text. */
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
		switch (element) {
			case Server server -> servers.add(server);
			case MessageFlow flow -> {
				flows.add(flow);
				connections.add(flow);
			}
			case Connection connection -> connections.add(connection);
			case Domain domain -> {
				domains.add(domain);
				addAll(domain.getMembers());
			}
			case Zone zone -> {
				zones.add(zone);
				addAll(zone.getServers());
			}
			case ExternalParty external -> externals.add(external);
			case Trust trust -> trusts.add(trust);
			case Firewall firewall -> firewalls.add(firewall);
			case null, default -> {
				return false;
			}
		}
		return true;
	}

	private boolean addBizTalk(EObject element) {
		switch (element) {
			case Host host -> hosts.add(host);
			case Database database -> databases.add(database);
			case ReceivePort port -> locations.addAll(port.getLocations());
			case SendPort port -> sendPorts.add(port);
			case Orchestration orchestration -> orchestrations.add(orchestration);
			case BizTalkGroup group -> {
				groups.add(group);
				addAll(group.getMembers());
			}
			case null, default -> {
				return false;
			}
		}
		return true;
	}

	private void addRedundancy(EObject element) {
		switch (element) {
			case SqlInstance instance -> sqlInstances.add(instance);
			case FailoverCluster cluster -> clusters.add(cluster);
			case NlbCluster nlb -> nlbs.add(nlb);
			case AvailabilityGroup group -> availabilityGroups.add(group);
			case LogShipping shipping -> logShippings.add(shipping);
			case Acceptance acceptance -> acceptances.add(acceptance);
			case null, default -> {
				// notes say nothing about the deployment
			}
		}
	}
}
