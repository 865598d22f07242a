package org.btdeploy.rules.availability;

import java.util.List;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-001: a host that is not clustered runs on two servers or more, and so does the group. Hosts that have to be clustered are
 * left to HA-002 and HA-003. Instances on unresolved servers get the benefit of the doubt.
 */
public final class TooFewHostInstances extends Rule {
	public TooFewHostInstances() {
		super("HA-001", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		for (BizTalkGroup group : deployment.groups()) {
			List<HostFacts> hosts = deployment.hostsOf(group);
			checkGroup(group, hosts, deployment, findings);
			for (HostFacts host : hosts) {
				int count = host.enabledServers().size();
				boolean few = count + host.unknownServers() < 2;
				if (few && !host.isClustered() && ReceiveNeeds.clustering(host, deployment) == null) {
					findings.report(Spot.at(host.host()).with(host.enabledServers()), count == 0 ? "none" : "one", host.host(), host.enabledServers());
				}
			}
		}
	}

	private static void checkGroup(BizTalkGroup group, List<HostFacts> hosts, DeploymentIndex deployment, Findings findings) {
		int unknown = 0;
		for (HostFacts host : hosts) {
			unknown += host.unknownServers();
		}
		int count = deployment.serversOf(group).size();
		if (!hosts.isEmpty() && count + unknown < 2) {
			findings.report(Spot.at(group).with(deployment.serversOf(group)), count == 0 ? "groupNone" : "group", group, deployment.serversOf(group));
		}
	}
}
