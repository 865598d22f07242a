package org.btdeploy.rules.security;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-002: no host instance and no receive location on a server of a perimeter network. A location without a server of its
 * own is where the instances of its host are, and these are reported themselves. What a location polls may be there.
 */
public final class HostInPerimeter extends Rule {
	public HostInPerimeter() {
		super("SEC-002", Category.SECURITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts host : context.deployment().hosts()) {
			for (HostInstance instance : host.host().getInstances()) {
				ServerFacts server = context.deployment().server(instance.getServer());
				if (server != null && server.isIn(DomainKind.PERIMETER)) {
					findings.report(Spot.at(instance, DeploymentPackage.Literals.HOST_INSTANCE__SERVER)
							.with(host.host(), server.server(), server.domain().domain()),
							"instance", host.host(), server.server(), server.domain().domain());
				}
			}
		}
		for (ReceiveLocation location : context.deployment().locations()) {
			ServerFacts server = context.deployment().server(location.getServer());
			if (server != null && server.isIn(DomainKind.PERIMETER)) {
				findings.report(Spot.at(location, DeploymentPackage.Literals.RECEIVE_LOCATION__SERVER)
						.with(location.getHost(), server.server(), server.domain().domain()),
						"location", location, location.getHost(), server.server(), server.domain().domain());
			}
		}
	}
}
