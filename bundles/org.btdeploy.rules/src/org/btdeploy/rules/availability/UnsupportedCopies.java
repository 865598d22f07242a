package org.btdeploy.rules.availability;

import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/** HA-023: no BizTalk database is mirrored or backed up by shadow copies. */
public final class UnsupportedCopies extends Rule {
	public UnsupportedCopies() {
		super("HA-023", Category.AVAILABILITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (Database database : context.deployment().databases()) {
			if (DatabaseKinds.isBizTalk(database) && database.isMirrored()) {
				findings.report(Spot.at(database, DeploymentPackage.Literals.DATABASE__MIRRORED), "mirrored", database);
			}
			if (DatabaseKinds.isBizTalk(database) && database.isShadowCopies()) {
				findings.report(Spot.at(database, DeploymentPackage.Literals.DATABASE__SHADOW_COPIES), "shadow", database);
			}
		}
	}
}
