package org.btdeploy.rules.availability;

import org.btdeploy.model.AvailabilityTarget;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/** HA-010: in a highly available deployment each MessageBox is on a clustered instance or in an availability group. */
public final class MessageBoxNotClustered extends Rule {
	public MessageBoxNotClustered() {
		super("HA-010", Category.AVAILABILITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		if (context.deployment().deployment().getTarget() != AvailabilityTarget.HIGHLY_AVAILABLE) {
			return;
		}
		for (Database database : context.deployment().databases()) {
			if (database.getKind() == DatabaseKind.MESSAGEBOX && !Clusters.isProtected(database)) {
				findings.report(Spot.at(database, DeploymentPackage.Literals.DATABASE__LOCATION).with(database.getLocation()),
						"messageBox", database, database.getLocation());
			}
		}
	}
}
