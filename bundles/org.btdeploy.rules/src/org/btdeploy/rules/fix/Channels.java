package org.btdeploy.rules.fix;

import org.btdeploy.edit.compose.Fixes;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Protection;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** Encrypts what is sent in clear text. */
final class Channels {
	private Channels() {
	}

	/** Inside the network, where IPsec needs no change of the programs at both ends. */
	static void inside(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Connection connection) {
			proposals.add(Fixes.protect(connection, Protection.IPSEC));
			proposals.add(Fixes.protect(connection, Protection.SSL_TLS));
		}
	}

	/** As {@link #inside}; a firewall is as good where the domains are separate. */
	static void toDatabases(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		inside(finding, deployment, proposals);
		if (finding.element() instanceof Connection connection) {
			for (Domain domain : Common.involved(finding, Domain.class)) {
				Borders.through(connection, domain, deployment, proposals);
			}
		}
	}

	/** Over the Internet, where partners know SSL. */
	static void internet(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof MessageFlow flow)) {
			return;
		}
		proposals.add(Fixes.protect(flow, Protection.SSL_TLS));
		proposals.add(new SetFeature(flow, Literals.MESSAGE_FLOW__MESSAGE_ENCRYPTED, true).labelled(Messages.get("Channels_messages", flow)));
	}
}
