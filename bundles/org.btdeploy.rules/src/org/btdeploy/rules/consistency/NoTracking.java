package org.btdeploy.rules.consistency;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostType;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/** CON-004: each group has an in-process host that tracks and runs. */
public final class NoTracking extends Rule {
	public NoTracking() {
		super("CON-004", Category.CONSISTENCY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (BizTalkGroup group : context.deployment().groups()) {
			List<HostFacts> tracking = new ArrayList<>(1);
			boolean running = false;
			for (HostFacts host : context.deployment().hostsOf(group)) {
				if (host.does(HostFunction.TRACKING) && host.host().getType() == HostType.IN_PROCESS) {
					tracking.add(host);
					running |= !host.enabledServers().isEmpty() || host.unknownServers() > 0;
				}
			}
			if (tracking.isEmpty()) {
				findings.report(Spot.at(group), "none", group);
			} else if (!running) {
				findings.report(Spot.at(tracking.get(0).host()).with(group), "notRunning", group, tracking.get(0).host());
			}
		}
	}
}
