package org.btdeploy.rules.availability;

import java.util.HashSet;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Server;
import org.btdeploy.model.SizeClass;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-016: in a small deployment BizTalk and its databases are on different servers, and two servers run every host. In
 * larger ones sharing a server is information. Hosts with fewer than two instances are the matter of HA-001.
 */
public final class SharedComputers extends Rule {
	public SharedComputers() {
		super("HA-016", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		boolean small = deployment.sizeClass() == SizeClass.SMALL;
		for (ServerFacts server : deployment.servers()) {
			if (!server.instances().isEmpty() && server.hasBizTalkDatabase()) {
				findings.report(small ? Severity.WARNING : Severity.INFO, Spot.at(server.server()).with(server.databases()),
						small ? "small" : "larger", server.server(), deployment.tierComputers());
			}
		}
		if (small) {
			for (BizTalkGroup group : deployment.groups()) {
				checkSpread(group, deployment, findings);
			}
		}
	}

	private static void checkSpread(BizTalkGroup group, DeploymentIndex deployment, Findings findings) {
		Set<Server> common = null;
		for (HostFacts host : deployment.hostsOf(group)) {
			if (host.isClustered()) {
				continue;
			}
			if (host.enabledServers().size() < 2) {
				return;
			}
			if (common == null) {
				common = new HashSet<>(host.enabledServers());
			} else {
				common.retainAll(host.enabledServers());
			}
		}
		if (common != null && common.size() < 2) {
			findings.report(Spot.at(group), "spread", group);
		}
	}
}
