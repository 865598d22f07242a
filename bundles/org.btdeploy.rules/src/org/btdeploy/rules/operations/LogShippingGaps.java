package org.btdeploy.rules.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DatabaseKinds;
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
 * covers every place with a database of the backup job. Fewer or other SQL Server instances on the destination than in
 * production, and databases outside the backup job, are information; how large an instance is, no text says. Says nothing
 * as long as no database of the backup job is modelled.
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
		reportOwnBackups(deployment, findings);
		LogShippingInstances instances = new LogShippingInstances(deployment);
		Map<Server, Set<LogShipping>> covered = new HashMap<>();
		for (LogShipping shipping : deployment.logShippings()) {
			checkSources(shipping, sources, covered, deployment, findings);
			instances.check(shipping, findings);
		}
		if (!deployment.logShippings().isEmpty()) {
			for (Map.Entry<EObject, Database> source : sources.entrySet()) {
				if (isCovered(deployment.place(source.getKey()).servers(), covered)) {
					continue;
				}
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

	/** Takes the sources of the shipping off those that are open, and notes the servers behind them as covered by it. */
	private static void checkSources(LogShipping shipping, Map<EObject, Database> open, Map<Server, Set<LogShipping>> covered,
			DeploymentIndex deployment, Findings findings) {
		Server destination = Known.of(shipping.getDestination());
		boolean same = false;
		for (EObject source : shipping.getSources()) {
			open.remove(source);
			for (Server server : deployment.place(source).servers()) {
				if (!covered.containsKey(server)) {
					covered.put(server, new HashSet<>(2));
				}
				covered.get(server).add(shipping);
				same |= server == destination;
			}
		}
		if (same) {
			findings.report(Severity.ERROR, Spot.at(shipping, DeploymentPackage.Literals.LOG_SHIPPING__DESTINATION).with(destination), "same", shipping, destination);
		}
	}

	/** Whether one shipping covers all servers behind a place. */
	private static boolean isCovered(Set<Server> servers, Map<Server, Set<LogShipping>> covered) {
		Set<LogShipping> common = null;
		for (Server server : servers) {
			Set<LogShipping> own = covered.getOrDefault(server, Set.of());
			if (common == null) {
				common = new HashSet<>(own);
			} else {
				common.retainAll(own);
			}
		}
		return common != null && !common.isEmpty();
	}

	private static void reportOwnBackups(DeploymentIndex deployment, Findings findings) {
		List<Database> others = new ArrayList<>(0);
		for (Database database : deployment.databases()) {
			if (DatabaseKinds.isAnalysis(database) || database.getKind() == DatabaseKind.BAM_STAR_SCHEMA || database.getKind() == DatabaseKind.BAM_ARCHIVE) {
				others.add(database);
			}
		}
		if (!others.isEmpty()) {
			findings.report(Severity.INFO, Spot.at(others.get(0)).with(others), "ownBackup", others);
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
