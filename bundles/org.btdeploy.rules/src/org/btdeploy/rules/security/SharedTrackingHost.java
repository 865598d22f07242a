package org.btdeploy.rules.security;

import java.util.EnumSet;
import java.util.Set;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/** SEC-025: a host that tracks does nothing else. */
public final class SharedTrackingHost extends Rule {
	public SharedTrackingHost() {
		super("SEC-025", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts host : context.deployment().hosts()) {
			if (host.does(HostFunction.TRACKING) && host.functions().size() > 1) {
				Set<HostFunction> others = EnumSet.copyOf(host.functions());
				others.remove(HostFunction.TRACKING);
				findings.report(Spot.at(host.host(), DeploymentPackage.Literals.HOST__TRACKING), "host", host.host(), others);
			}
		}
	}
}
