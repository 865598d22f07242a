package org.btdeploy.rules.fix;

import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/**
 * Fixes that suit the findings of one rule, or of several of a kind. A family proposes what might help, the best first, and
 * always the same for the same deployment; whether it does help, and whether it can be done, is looked at elsewhere.
 */
@FunctionalInterface
interface FixFamily {
	void propose(Finding finding, DeploymentIndex deployment, Proposals proposals);
}
