package org.btdeploy.rules.availability;

import java.util.EnumSet;
import java.util.Set;

import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;

/** What a server does by the hosts it runs. */
final class ServerFunctions {
	private ServerFunctions() {
	}

	/** @return which of receive, process and send its enabled host instances do; tracking is left out of account */
	static Set<HostFunction> of(ServerFacts server, DeploymentIndex deployment) {
		Set<HostFunction> functions = EnumSet.noneOf(HostFunction.class);
		for (HostInstance instance : server.instances()) {
			if (!instance.isDisabled()) {
				functions.addAll(deployment.host((Host) instance.eContainer()).functions());
			}
		}
		functions.remove(HostFunction.TRACKING);
		return functions;
	}
}
