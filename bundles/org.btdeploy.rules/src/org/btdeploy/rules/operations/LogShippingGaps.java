package org.btdeploy.rules.operations;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * OPS-002: there is a log shipping destination in the data tier, not one of the servers it stands in for, and log shipping
 * covers every place with a database of the backup job. Says nothing as long as no such database is modelled.
 */
public final class LogShippingGaps extends Rule {
	public LogShippingGaps() {
		super("OPS-002", Category.OPERATIONS, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Map<EObject, Database> sources = new LinkedHashMap<>();
		for (Database database : deployment.databases()) {
			if (isInBackupJob(database) && Known.of(database.getLocation()) != null) {
				sources.putIfAbsent(database.getLocation(), database);
			}
		}
		if (sources.isEmpty()) {
			return;
		}
		checkDestination(deployment, findings);
		for (LogShipping shipping : deployment.logShippings()) {
			checkSources(shipping, sources, deployment, findings);
		}
		if (!deployment.logShippings().isEmpty()) {
			for (Map.Entry<EObject, Database> source : sources.entrySet()) {
				findings.report(Spot.at(source.getValue(), DeploymentPackage.Literals.DATABASE__LOCATION).with(source.getKey()),
						"uncovered", source.getKey(), source.getValue());
			}
		}
	}

	private static void checkDestination(DeploymentIndex deployment, Findings findings) {
		boolean anywhere = deployment.domains(DomainKind.DATA).isEmpty();
		for (ServerFacts server : deployment.servers()) {
			if (server.has(ServerRole.LOG_SHIPPING_DESTINATION) && (anywhere || server.isIn(DomainKind.DATA))) {
				return;
			}
		}
		findings.report(Spot.at(deployment.deployment()), "noDestination", deployment.deployment());
	}

	/** Takes what is covered off the sources. */
	private static void checkSources(LogShipping shipping, Map<EObject, Database> sources, DeploymentIndex deployment, Findings findings) {
		Server destination = Known.of(shipping.getDestination());
		Set<Server> servers = new HashSet<>();
		boolean same = false;
		for (EObject source : shipping.getSources()) {
			sources.remove(source);
			servers.addAll(deployment.place(source).servers());
			same |= destination != null && deployment.place(source).servers().contains(destination);
		}
		for (Iterator<EObject> open = sources.keySet().iterator(); open.hasNext();) {
			Set<Server> behind = deployment.place(open.next()).servers();
			if (!behind.isEmpty() && servers.containsAll(behind)) {
				open.remove();
			}
		}
		if (same) {
			findings.report(Severity.ERROR, Spot.at(shipping, DeploymentPackage.Literals.LOG_SHIPPING__DESTINATION).with(destination), "same", shipping, destination);
		}
	}

	private static boolean isInBackupJob(Database database) {
		DatabaseKind kind = database.getKind();
		return kind != null && switch (kind) {
			case MANAGEMENT, MESSAGEBOX, TRACKING, SSO, RULE_ENGINE, BAM_PRIMARY_IMPORT, BAM_ALERTS_APPLICATION, BAM_ALERTS_INSTANCE -> true;
			default -> false;
		};
	}
}
