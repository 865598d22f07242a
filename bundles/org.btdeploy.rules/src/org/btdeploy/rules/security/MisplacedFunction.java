package org.btdeploy.rules.security;

import java.util.HashSet;
import java.util.Set;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-023: where service interfaces and services are separate domains, receiving and sending happen in the first,
 * everything else in the second. BizTalk in a corporate domain is misplaced in any layout; as long as nothing but FTP or POP3
 * receiving is known of it that is information, since one table of the documentation mentions it. Servers in no domain are
 * not judged.
 */
public final class MisplacedFunction extends Rule {
	public MisplacedFunction() {
		super("SEC-023", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		boolean separate = false;
		for (DomainFacts interfaces : deployment.domains(DomainKind.SERVICE_INTERFACES)) {
			separate |= !interfaces.is(DomainKind.SERVICES);
		}
		boolean services = false;
		for (DomainFacts domain : deployment.domains(DomainKind.SERVICES)) {
			services |= !domain.is(DomainKind.SERVICE_INTERFACES);
		}
		for (ServerFacts server : deployment.servers()) {
			if (server.domain() != null && !server.domain().kinds().isEmpty()) {
				check(server, separate && services, deployment, findings);
			}
		}
	}

	private static void check(ServerFacts server, boolean separate, DeploymentIndex deployment, Findings findings) {
		if (server.isIn(DomainKind.CORPORATE) && !server.domain().isProcessing() && server.has(ServerRole.BIZTALK_RUNTIME)) {
			boolean mentioned = receivesFilesOrMailOnly(server, deployment);
			findings.report(mentioned ? Severity.INFO : Severity.WARNING, RoleSpots.of(server.server(), ServerRole.BIZTALK_RUNTIME).with(server.domain().domain()),
					mentioned ? "corporateReceiver" : "corporate", server.server(), server.domain().domain());
		} else if (separate) {
			for (HostInstance instance : server.instances()) {
				checkInstance(instance, deployment.host((Host) instance.eContainer()), server, findings);
			}
			checkRole(server, ServerRole.MASTER_SECRET_SERVER, findings);
			checkRole(server, ServerRole.ADMIN_TOOLS, findings);
			checkRole(server, ServerRole.MONITORING, findings);
		}
	}

	private static boolean receivesFilesOrMailOnly(ServerFacts server, DeploymentIndex deployment) {
		for (HostInstance instance : server.instances()) {
			HostFacts host = deployment.host((Host) instance.eContainer());
			Set<Adapter> others = new HashSet<>(host.receives());
			others.remove(Adapter.FTP);
			others.remove(Adapter.POP3);
			boolean receives = host.functions().isEmpty() || host.functions().equals(Set.of(HostFunction.RECEIVE));
			if (!receives || !others.isEmpty()) {
				return false;
			}
		}
		return true;
	}

	private static void checkInstance(HostInstance instance, HostFacts host, ServerFacts server, Findings findings) {
		for (HostFunction function : host.functions()) {
			boolean outer = function == HostFunction.RECEIVE || function == HostFunction.SEND;
			DomainKind expected = outer ? DomainKind.SERVICE_INTERFACES : DomainKind.SERVICES;
			if (!server.isIn(expected)) {
				Spot spot = Spot.at(instance, DeploymentPackage.Literals.HOST_INSTANCE__SERVER).with(host.host(), server.server(), server.domain().domain());
				findings.report(spot, "host", host.host(), function, server.server(), server.domain().domain(), expected);
				return;
			}
		}
	}

	private static void checkRole(ServerFacts server, ServerRole role, Findings findings) {
		if (server.has(role) && !server.isIn(DomainKind.SERVICES)) {
			findings.report(RoleSpots.of(server.server(), role).with(server.domain().domain()), "role", server.server(), role, server.domain().domain());
		}
	}
}
