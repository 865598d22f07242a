package org.btdeploy.rules.fix;

import org.btdeploy.edit.compose.ReverseTrust;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Trust;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** Trusts that are missing, or that point the wrong way. */
final class Trusts {
	private Trusts() {
	}

	static void add(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		for (Domain trusted : Common.involved(finding, Domain.class)) {
			if (finding.element() instanceof Domain trusting) {
				proposals.add(Connect.trust(trusting, trusted));
			}
		}
	}

	static void take(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Trust trust)) {
			return;
		}
		proposals.add(Common.delete(trust, "Trusts_delete", trust));
		proposals.add(new ReverseTrust(trust));
	}
}
