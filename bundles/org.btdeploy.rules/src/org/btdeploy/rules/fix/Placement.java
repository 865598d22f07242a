package org.btdeploy.rules.fix;

import org.btdeploy.model.HostInstance;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** Host instances on servers that lack what they need: the server gets it, or the instance goes elsewhere. */
final class Placement {
	private Placement() {
	}

	static void possible(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof HostInstance instance)) {
			return;
		}
		for (ServerRole role : new ServerRole[] { ServerRole.BIZTALK_RUNTIME, ServerRole.IIS, ServerRole.MSMQ_SERVER }) {
			if (!deployment.server(instance.getServer()).has(role)) {
				proposals.add(Common.addRole(instance.getServer(), role));
			}
		}
		Instances.elsewhere(instance, deployment, proposals);
	}
}
