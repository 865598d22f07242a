package org.btdeploy.rules.availability;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.HostType;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-006: the servers of an isolated host, or of one that receives with WCF-NetTcp or WCF-Custom and is not clustered, are
 * members of one load balancing cluster, and flows end at that and not at one of its members. Concerns hosts on two
 * servers or more; fewer are the matter of HA-001.
 */
public final class ReceiverNotLoadBalanced extends Rule {
	public ReceiverNotLoadBalanced() {
		super("HA-006", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts host : context.deployment().hosts()) {
			if (host.enabledServers().size() > 1 && isConcerned(host)) {
				check(host, context.deployment(), findings);
			}
		}
	}

	private static boolean isConcerned(HostFacts host) {
		boolean called = host.receives().contains(Adapter.WCF_NETTCP) || host.receives().contains(Adapter.WCF_CUSTOM);
		return host.host().getType() == HostType.ISOLATED || called && !host.isClustered();
	}

	private static void check(HostFacts host, DeploymentIndex deployment, Findings findings) {
		NlbCluster common = common(host, deployment);
		if (common == null) {
			findings.report(Spot.at(host.host()).with(host.enabledServers()), "none", host.host(), host.enabledServers());
			return;
		}
		for (Server server : host.enabledServers()) {
			for (Connection connection : deployment.connectionsAt(server)) {
				if (connection instanceof MessageFlow flow && flow.getTarget() == server && concerns(flow, host)
						&& Traffic.initiator(flow, deployment) == Initiator.PARTNER) {
					findings.report(Spot.at(flow, DeploymentPackage.Literals.CONNECTION__TARGET).with(server, common), "member", flow, server, common);
				}
			}
		}
	}

	/** Whether the host may receive the flow: another host on the same server may be the one that does. */
	private static boolean concerns(MessageFlow flow, HostFacts host) {
		List<Adapter> adapters = Traffic.adapters(flow);
		for (Adapter adapter : adapters) {
			if (host.receives().contains(adapter)) {
				return true;
			}
		}
		return adapters.isEmpty() || host.receives().isEmpty();
	}

	private static NlbCluster common(HostFacts host, DeploymentIndex deployment) {
		Set<NlbCluster> common = null;
		for (Server server : host.enabledServers()) {
			List<NlbCluster> own = deployment.server(server).nlbs();
			if (common == null) {
				common = new LinkedHashSet<>(own);
			} else {
				common.retainAll(own);
			}
		}
		return common == null || common.isEmpty() ? null : common.iterator().next();
	}
}
