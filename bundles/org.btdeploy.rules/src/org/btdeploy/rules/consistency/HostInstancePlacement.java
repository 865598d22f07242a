package org.btdeploy.rules.consistency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.HostType;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * CON-003: the server of a host instance has what the instance needs to run: BizTalk (which brings Single Sign-On), IIS for an
 * isolated host, Message Queuing for a local queue. It has no second instance of the host and belongs to no other group. Reading
 * remote queues takes Message Queuing as well, but no role says that a server has it for that purpose, so nothing is said.
 */
public final class HostInstancePlacement extends Rule {
	public HostInstancePlacement() {
		super("CON-003", Category.CONSISTENCY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		Map<Server, BizTalkGroup> groups = new HashMap<>();
		for (HostFacts host : context.deployment().hosts()) {
			Set<Server> taken = new HashSet<>(4);
			boolean needsQueue = readsLocalQueue(host) && !clustersQueue(host);
			for (HostInstance instance : host.host().getInstances()) {
				ServerFacts server = context.deployment().server(instance.getServer());
				if (server != null) {
					check(instance, host, server, needsQueue, findings);
					checkDuplicate(instance, taken, findings);
					checkGroup(instance, host.group(), groups, findings);
				}
			}
		}
	}

	private static void check(HostInstance instance, HostFacts host, ServerFacts server, boolean needsQueue, Findings findings) {
		if (!server.has(ServerRole.BIZTALK_RUNTIME)) {
			report(instance, "runtime", findings);
		}
		if (host.host().getType() == HostType.ISOLATED && !server.has(ServerRole.IIS)) {
			report(instance, "iis", findings);
		}
		if (needsQueue && !server.has(ServerRole.MSMQ_SERVER)) {
			report(instance, "msmq", findings);
		}
	}

	private static void checkDuplicate(HostInstance instance, Set<Server> taken, Findings findings) {
		if (!taken.add(instance.getServer())) {
			report(instance, "duplicate", findings);
		}
	}

	private static void checkGroup(HostInstance instance, BizTalkGroup group, Map<Server, BizTalkGroup> groups, Findings findings) {
		BizTalkGroup first = groups.putIfAbsent(instance.getServer(), group);
		if (first != null && first != group) {
			findings.report(spot(instance).with(first), "group", instance.eContainer(), instance.getServer(), first);
		}
	}

	private static boolean readsLocalQueue(HostFacts host) {
		for (ReceiveLocation location : host.locations()) {
			if (location.isLocalQueue()) {
				return true;
			}
		}
		return false;
	}

	private static boolean clustersQueue(HostFacts host) {
		ClusterGroup group = host.host().getClusterGroup();
		return group != null && (Known.of(group) == null || group.getResources().contains(ClusterResource.MSMQ));
	}

	private static void report(HostInstance instance, String reason, Findings findings) {
		findings.report(spot(instance), reason, instance.eContainer(), instance.getServer());
	}

	private static Spot spot(HostInstance instance) {
		return Spot.at(instance, DeploymentPackage.Literals.HOST_INSTANCE__SERVER).with(instance.eContainer(), instance.getServer());
	}
}
