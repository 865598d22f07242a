package org.btdeploy.rules.fix;

import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/** Servers that a domain or deployment should have and has not. */
final class NewServers {
	private NewServers() {
	}

	static void domainController(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		Domain domain = (Domain) finding.element();
		proposals.add(Common.newServer(domain, ServerRole.DOMAIN_CONTROLLER));
		if (domain.getKinds().contains(DomainKind.PERIMETER)) {
			proposals.add(new SetFeature(domain, Literals.DOMAIN__NO_ACTIVE_DIRECTORY, true).labelled(Messages.get("NewServers_noDirectory", domain)));
		}
	}

	static void administration(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		for (Domain services : Places.domains(deployment, DomainKind.SERVICES)) {
			proposals.add(Common.newServer(services, ServerRole.ADMIN_TOOLS));
		}
		if (finding.element() instanceof Server server) {
			Instances.none(server, deployment, proposals);
			for (ServerRole foreign : new ServerRole[] { ServerRole.IIS, ServerRole.BAM_PORTAL }) {
				proposals.add(Common.removeRole(server, foreign));
			}
		}
	}

	/** Servers for monitoring and time stand in the services domain, where there is one. */
	static void monitoring(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Server server) {
			Common.moves(server, deployment, proposals, DomainKind.SERVICES);
			return;
		}
		EObject place = place(deployment, DomainKind.SERVICES);
		proposals.add(Common.newServer(place, ServerRole.MONITORING));
		proposals.add(Common.newServer(place, ServerRole.TIME_SERVER));
		for (Server controller : Places.with(ServerRole.DOMAIN_CONTROLLER, null, deployment)) {
			if (deployment.server(controller).isIn(DomainKind.SERVICES)) {
				proposals.add(Common.addRole(controller, ServerRole.TIME_SERVER));
			}
		}
	}

	/** @return the first domain of the kind, else the deployment */
	static EObject place(DeploymentIndex deployment, DomainKind kind) {
		for (Domain domain : Places.domains(deployment, kind)) {
			return domain;
		}
		return deployment.deployment();
	}

	/** @return a server with the role in a domain of the kind, null if there is none */
	static Server find(ServerRole role, DomainKind kind, DeploymentIndex deployment) {
		for (ServerFacts server : deployment.servers()) {
			if (server.has(role) && server.isIn(kind)) {
				return server.server();
			}
		}
		return null;
	}
}
