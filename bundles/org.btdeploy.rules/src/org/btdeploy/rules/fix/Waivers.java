package org.btdeploy.rules.fix;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** Acceptances that are of no use any more. When they end is for people to decide, so that is not offered. */
final class Waivers {
	private Waivers() {
	}

	static void remove(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Acceptance acceptance)) {
			return;
		}
		proposals.add(Common.delete(acceptance, "Waivers_remove", acceptance));
	}
}
