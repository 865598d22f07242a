package org.btdeploy.rules.operations;

import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RoleSpots;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * OPS-003: there is a monitoring server, in the services domain where there is one, and a time server by which the Single
 * Sign-On servers agree. The database of monitoring is in the data domain, or on the monitoring server itself as in the scaled-down layout;
 * that it has a SQL Server of its own is the matter of SCA-004. Says nothing as long as no server runs Single Sign-On.
 */
public final class NoMonitoring extends Rule {
	public NoMonitoring() {
		super("OPS-003", Category.OPERATIONS, Severity.INFO);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		boolean sso = false;
		boolean time = false;
		ServerFacts monitoring = null;
		for (ServerFacts server : deployment.servers()) {
			sso |= server.has(ServerRole.SSO_SERVER);
			time |= server.has(ServerRole.TIME_SERVER);
			boolean better = monitoring == null || server.isIn(DomainKind.SERVICES);
			monitoring = server.has(ServerRole.MONITORING) && better ? server : monitoring;
		}
		if (!sso) {
			return;
		}
		EObject owner = deployment.deployment();
		if (monitoring == null) {
			findings.report(Spot.at(owner), "monitoring", owner);
		} else if (!deployment.domains(DomainKind.SERVICES).isEmpty() && !monitoring.isIn(DomainKind.SERVICES)) {
			findings.report(RoleSpots.of(monitoring.server(), ServerRole.MONITORING), "misplaced", monitoring.server());
		}
		if (monitoring != null) {
			checkDatabase(monitoring, deployment, findings);
		}
		if (!time) {
			findings.report(Spot.at(owner), "time", owner);
		}
	}

	private static void checkDatabase(ServerFacts monitoring, DeploymentIndex deployment, Findings findings) {
		Database database = null;
		for (Database each : deployment.databases()) {
			database = database == null && each.getKind() == DatabaseKind.MONITORING ? each : database;
		}
		if (database == null) {
			findings.report(RoleSpots.of(monitoring.server(), ServerRole.MONITORING), "noDatabase", monitoring.server());
			return;
		}
		for (Server server : deployment.place(database).servers()) {
			boolean fits = server == monitoring.server() || deployment.server(server).isIn(DomainKind.DATA);
			if (!fits && !deployment.domains(DomainKind.DATA).isEmpty()) {
				findings.report(Spot.at(database, DeploymentPackage.Literals.DATABASE__LOCATION).with(server), "databaseMisplaced", database, server, monitoring.server());
				return;
			}
		}
	}
}
