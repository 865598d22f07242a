package org.btdeploy.rules.security;

import org.btdeploy.model.HostFunction;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/** SEC-024: no host both receives and processes. */
public final class OrchestrationsWithReceivers extends Rule {
	public OrchestrationsWithReceivers() {
		super("SEC-024", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts host : context.deployment().hosts()) {
			if (host.does(HostFunction.RECEIVE) && host.does(HostFunction.PROCESS)) {
				findings.report(Spot.at(host.host()).with(host.orchestrations()).with(host.locations()), "host", host.host());
			}
		}
	}
}
