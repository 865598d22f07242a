package org.btdeploy.rules.fix;

import java.util.Set;

import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.rules.Finding;

/** Takes out of the perimeter network, or out of another wrong domain, what does not belong there. */
final class Perimeter {
	private Perimeter() {
	}

	/** BizTalk on a server. */
	static void runtime(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Server server)) {
			return;
		}
		Common.moves(server, deployment, proposals, DomainKind.SERVICE_INTERFACES, DomainKind.SERVICES);
		proposals.add(Common.removeRole(server, ServerRole.BIZTALK_RUNTIME));
	}

	/** Single Sign-On or the master secret on a server. */
	static void sso(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Server server)) {
			return;
		}
		Common.moves(server, deployment, proposals, DomainKind.SERVICES, DomainKind.SERVICE_INTERFACES);
		proposals.add(Common.removeRole(server, ServerRole.SSO_SERVER));
		proposals.add(Common.removeRole(server, ServerRole.MASTER_SECRET_SERVER));
	}

	/** A host instance or receive location. */
	static void host(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof HostInstance instance) {
			Instances.elsewhere(instance, deployment, proposals);
			Common.moves(instance.getServer(), deployment, proposals, DomainKind.SERVICE_INTERFACES, DomainKind.SERVICES);
		} else if (finding.element() instanceof ReceiveLocation location) {
			HostFacts host = deployment.host(location.getHost());
			for (Server server : host == null ? Set.<Server>of() : host.enabledServers()) {
				proposals.add(new SetFeature(location, Literals.RECEIVE_LOCATION__SERVER, server).labelled(Messages.get("Perimeter_location", location, server)));
			}
			proposals.add(new SetFeature(location, Literals.RECEIVE_LOCATION__SERVER, null).labelled(Messages.get("Perimeter_locationAnywhere", location)));
			Common.moves(location.getServer(), deployment, proposals, DomainKind.SERVICE_INTERFACES, DomainKind.SERVICES);
		}
	}

	/** Functions and roles that belong in the other one of two inner domains, or inside at all. */
	static void misplaced(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof HostInstance instance) {
			Instances.elsewhere(instance, deployment, proposals);
			Common.moves(instance.getServer(), deployment, proposals, DomainKind.SERVICE_INTERFACES, DomainKind.SERVICES);
		} else if (finding.element() instanceof Server server) {
			Common.moves(server, deployment, proposals, DomainKind.SERVICES, DomainKind.SERVICE_INTERFACES);
		}
	}
}
