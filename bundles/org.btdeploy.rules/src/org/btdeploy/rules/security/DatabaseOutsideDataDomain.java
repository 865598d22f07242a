package org.btdeploy.rules.security;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-004: where domains are drawn, every server that runs a BizTalk database, or to which it may fail over, is in a data
 * domain. Monitoring databases are none of BizTalk's.
 */
public final class DatabaseOutsideDataDomain extends Rule {
	public DatabaseOutsideDataDomain() {
		super("SEC-004", Category.SECURITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		if (!context.deployment().hasDomains()) {
			return;
		}
		for (Database database : context.deployment().databases()) {
			if (DatabaseKinds.isBizTalk(database)) {
				check(database, context.deployment(), findings);
			}
		}
	}

	private static void check(Database database, DeploymentIndex deployment, Findings findings) {
		List<Server> misplaced = new ArrayList<>(0);
		DomainFacts domain = null;
		for (Server server : deployment.place(database).servers()) {
			if (!deployment.server(server).isIn(DomainKind.DATA)) {
				domain = misplaced.isEmpty() ? deployment.server(server).domain() : domain;
				misplaced.add(server);
			}
		}
		if (misplaced.isEmpty()) {
			return;
		}
		Spot spot = Spot.at(database, DeploymentPackage.Literals.DATABASE__LOCATION).with(misplaced);
		if (domain == null) {
			findings.report(spot, "noDomain", database, misplaced);
		} else {
			findings.report(spot.with(domain.domain()), "domain", database, misplaced, domain.domain());
		}
	}
}
