package org.btdeploy.rules.security;

import org.btdeploy.model.Connection;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Place;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.ConnectionRule;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Spot;

/**
 * SEC-010: only the data domain itself and domains in which BizTalk works talk to it. One finding a connection, for the first
 * end that is somewhere else.
 */
public final class DirectAccessToData extends ConnectionRule {
	public DirectAccessToData() {
		super("SEC-010", Category.SECURITY, Severity.ERROR);
	}

	@Override
	protected void check(Connection connection, DeploymentIndex deployment, Findings findings) {
		Endpoint source = Known.of(connection.getSource());
		Endpoint target = Known.of(connection.getTarget());
		if (source != null && target != null && !reported(connection, source, target, deployment, findings)) {
			reported(connection, target, source, deployment, findings);
		}
	}

	private static boolean reported(Connection connection, Endpoint outer, Endpoint inner, DeploymentIndex deployment, Findings findings) {
		for (DomainFacts data : deployment.place(inner).domains()) {
			if (data.is(DomainKind.DATA)) {
				return reported(connection, outer, inner, data, deployment.place(outer), findings);
			}
		}
		return false;
	}

	private static boolean reported(Connection connection, Endpoint outer, Endpoint inner, DomainFacts data, Place outerPlace, Findings findings) {
		Spot spot = atEnd(connection, outer).with(data.domain());
		if (outer instanceof ExternalParty || outerPlace.isOutsideDomains()) {
			findings.report(spot, outer instanceof ExternalParty ? "external" : "noDomain", outer, inner, data.domain());
			return true;
		}
		for (DomainFacts domain : outerPlace.domains()) {
			if (domain != data && !domain.isProcessing() && !domain.kinds().isEmpty()) {
				findings.report(spot.with(domain.domain()), "domain", outer, domain.domain(), inner, data.domain());
				return true;
			}
		}
		return false;
	}
}
