package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.FreeNames;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.HostType;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.rules.Finding;

/** Hosts that track: one there must be, on as many servers as the group has MessageBoxes, and one more. */
final class Tracking {
	private static final int FEWEST = 2;

	private Tracking() {
	}

	/** A group in which nothing tracks. */
	static void missing(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Host host) {
			HostFacts facts = deployment.host(host);
			Instances.more(facts, FEWEST, deployment, proposals);
			Instances.more(facts, 1, deployment, proposals);
			return;
		}
		if (!(finding.element() instanceof BizTalkGroup group)) {
			return;
		}
		newHost(group, deployment, proposals);
		for (HostFacts host : deployment.hostsOf(group)) {
			if (host.host().getType() == HostType.IN_PROCESS) {
				proposals.add(new SetFeature(host.host(), Literals.HOST__TRACKING, true).labelled(Messages.get("Tracking_on", host.host())));
			}
		}
	}

	private static void newHost(BizTalkGroup group, DeploymentIndex deployment, Proposals proposals) {
		List<Server> servers = new ArrayList<>();
		for (boolean services : new boolean[] { true, false }) {
			for (Server server : Instances.bizTalkServers(group, deployment)) {
				if (deployment.server(server).isIn(DomainKind.SERVICES) == services && servers.size() < FEWEST) {
					servers.add(server);
				}
			}
		}
		CreateElement host = new CreateElement(Literals.HOST, group).with(Literals.NAMED_ELEMENT__NAME, new FreeNames(deployment.deployment()).like("Tracking"))
			.with(Literals.HOST__TYPE_WORD, HostType.IN_PROCESS.getLiteral()).with(Literals.HOST__TRACKING, true);
		Sequence sequence = new Sequence(Messages.get("Tracking_host", group, servers)).step(host);
		servers.forEach(server -> sequence.then(made -> Connect.hostInstance((Host) made, server, null)));
		if (!servers.isEmpty()) {
			proposals.add(sequence);
		}
	}

	/** A group that tracks on too few servers, or on more than are of use. */
	static void number(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		BizTalkGroup group = Containers.group(finding.element());
		if (group == null) {
			return;
		}
		int boxes = 0;
		for (Database database : deployment.databasesOf(group)) {
			boxes += database.getKind() == DatabaseKind.MESSAGEBOX ? 1 : 0;
		}
		int wanted = Math.max(FEWEST, boxes + 1);
		List<Operation> surplus = new ArrayList<>();
		List<Server> servers = new ArrayList<>();
		for (HostFacts host : deployment.hostsOf(group)) {
			if (host.does(HostFunction.TRACKING)) {
				Instances.more(host, wanted, deployment, proposals);
				Instances.more(host, FEWEST, deployment, proposals);
				surplus(host, wanted, servers, surplus);
			}
		}
		if (servers.isEmpty()) {
			newHost(group, deployment, proposals);
		}
		proposals.add(Sequence.of(Messages.get("Tracking_fewer", group, Integer.toString(wanted)), surplus));
	}

	private static void surplus(HostFacts host, int wanted, List<Server> servers, List<Operation> surplus) {
		for (HostInstance instance : host.host().getInstances()) {
			if (!instance.isDisabled() && !servers.contains(instance.getServer())) {
				servers.add(instance.getServer());
				if (servers.size() > wanted) {
					surplus.add(Common.deleteInstance(instance));
				}
			}
		}
	}
}
