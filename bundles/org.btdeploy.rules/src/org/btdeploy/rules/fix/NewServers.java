package org.btdeploy.rules.fix;

import java.util.List;

import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/** Servers that a domain or deployment should have and has not. */
final class NewServers {
	private NewServers() {
	}

	static void domainController(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Domain domain)) {
			return;
		}
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
			proposals.add(monitoringDatabase(new Sequence(Messages.get("NewServers_database", server)), deployment));
		} else if (finding.element() instanceof Database database) {
			Databases.own(List.of(database), deployment, proposals);
		} else {
			missing(deployment, proposals);
		}
	}

	private static void missing(DeploymentIndex deployment, Proposals proposals) {
		EObject place = place(deployment, DomainKind.SERVICES);
		CreateElement monitoring = Common.newServer(place, ServerRole.MONITORING);
		proposals.add(monitoring);
		proposals.add(monitoringDatabase(new Sequence(Messages.get("NewServers_monitoring", place)), deployment).step(monitoring));
		proposals.add(Common.newServer(place, ServerRole.TIME_SERVER));
		for (Server controller : Places.with(ServerRole.DOMAIN_CONTROLLER, null, deployment)) {
			if (deployment.server(controller).isIn(DomainKind.SERVICES)) {
				proposals.add(Common.addRole(controller, ServerRole.TIME_SERVER));
			}
		}
	}

	/** It is no database of BizTalk, so it belongs to no group. */
	private static Sequence monitoringDatabase(Sequence sequence, DeploymentIndex deployment) {
		return sequence.step(Common.newServer(place(deployment, DomainKind.DATA), ServerRole.SQL_SERVER))
			.then(made -> UniqueParts.database(DatabaseKind.MONITORING, deployment.deployment(), deployment).with(Literals.DATABASE__LOCATION, made));
	}

	/** @return the first domain of the kind, else the deployment */
	static EObject place(DeploymentIndex deployment, DomainKind kind) {
		for (Domain domain : Places.domains(deployment, kind)) {
			return domain;
		}
		return deployment.deployment();
	}
}
