package org.btdeploy.rules.availability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * HA-021: a group tracks on two servers at least. One more than it has MessageBoxes is recommended; fewer or more than
 * that is information.
 */
public final class TooFewTrackingInstances extends Rule {
	public TooFewTrackingInstances() {
		super("HA-021", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (BizTalkGroup group : context.deployment().groups()) {
			check(group, context.deployment(), findings);
		}
	}

	private static void check(BizTalkGroup group, DeploymentIndex deployment, Findings findings) {
		int boxes = 0;
		for (Database database : deployment.databasesOf(group)) {
			boxes += database.getKind() == DatabaseKind.MESSAGEBOX ? 1 : 0;
		}
		Set<Server> servers = new HashSet<>();
		List<EObject> hosts = new ArrayList<>(1);
		int unknown = 0;
		for (HostFacts host : deployment.hostsOf(group)) {
			if (host.does(HostFunction.TRACKING)) {
				hosts.add(host.host());
				servers.addAll(host.enabledServers());
				unknown += host.unknownServers();
			}
		}
		Spot spot = Spot.at(hosts.isEmpty() ? group : hosts.get(0)).with(hosts);
		int count = servers.size();
		if (count + unknown < 2) {
			findings.report(spot, "few", group, count, boxes, Math.max(2, boxes + 1));
		} else if (boxes > 0 && count + unknown < boxes + 1) {
			findings.report(Severity.INFO, spot, "fewer", group, count, boxes, boxes + 1);
		} else if (boxes > 0 && count > boxes + 1) {
			findings.report(Severity.INFO, spot, "more", group, count, boxes, boxes + 1);
		}
	}
}
