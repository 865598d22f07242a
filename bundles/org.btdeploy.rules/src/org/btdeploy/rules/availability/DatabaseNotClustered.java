package org.btdeploy.rules.availability;

import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-009: each BizTalk database other than MessageBoxes is on a clustered instance or in an availability group. Graver for BAM
 * Primary Import, whose events are lost for good; the BAM archive is optional. Copies on a log shipping destination are
 * exempt, for they are what survives.
 */
public final class DatabaseNotClustered extends Rule {
	public DatabaseNotClustered() {
		super("HA-009", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (Database database : context.deployment().databases()) {
			if (DatabaseKinds.isBizTalk(database) && database.getKind() != DatabaseKind.MESSAGEBOX && !Clusters.isProtected(database)
					&& !isCopy(database, context.deployment())) {
				report(database, findings);
			}
		}
	}

	private static boolean isCopy(Database database, DeploymentIndex deployment) {
		ServerFacts server = deployment.server(Clusters.activeServer(database));
		return server != null && server.has(ServerRole.LOG_SHIPPING_DESTINATION);
	}

	private static void report(Database database, Findings findings) {
		Spot spot = Spot.at(database, DeploymentPackage.Literals.DATABASE__LOCATION).with(database.getLocation());
		if (database.getKind() == DatabaseKind.BAM_PRIMARY_IMPORT) {
			findings.report(Severity.ERROR, spot, "events", database, database.getLocation());
		} else if (database.getKind() == DatabaseKind.BAM_ARCHIVE) {
			findings.report(Severity.INFO, spot, "archive", database, database.getLocation());
		} else {
			findings.report(spot, "database", database, database.getLocation());
		}
	}
}
