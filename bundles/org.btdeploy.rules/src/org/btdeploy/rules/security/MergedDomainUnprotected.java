package org.btdeploy.rules.security;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Place;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-011: where no firewall stands between BizTalk and its databases, because the domains were merged or the firewall is
 * missing, each channel between them is under IPsec or SSL. A merged domain is also pointed out as such.
 */
public final class MergedDomainUnprotected extends Rule {
	public MergedDomainUnprotected() {
		super("SEC-011", Category.SECURITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		for (DomainFacts domain : deployment.domains()) {
			if (domain.mergesProcessingAndData()) {
				String meaning = deployment.deployment().isInternalThreats() ? "mergedDespiteThreats" : "merged";
				findings.report(Severity.INFO, Spot.at(domain.domain(), DeploymentPackage.Literals.DOMAIN__KIND_WORDS), meaning, domain.domain());
			}
		}
		for (Connection connection : deployment.connections()) {
			if (Traffic.isClearText(connection)) {
				check(connection, deployment, findings);
			}
		}
	}

	private static void check(Connection connection, DeploymentIndex deployment, Findings findings) {
		Place source = deployment.place(connection.getSource());
		Place target = deployment.place(connection.getTarget());
		Place data = null;
		if (isBizTalk(source) && hasDatabase(connection.getTarget(), target)) {
			data = target;
		} else if (isBizTalk(target) && hasDatabase(connection.getSource(), source)) {
			data = source;
		}
		if (data != null) {
			report(connection, data == target ? source : target, data, findings);
		}
	}

	private static void report(Connection connection, Place processing, Place data, Findings findings) {
		Spot spot = Spot.at(connection).with(connection.getSource(), connection.getTarget());
		for (DomainFacts inner : data.domains()) {
			if (inner.mergesProcessingAndData() && processing.domains().contains(inner)) {
				findings.report(spot.with(inner.domain()), "channel", connection, inner.domain());
				return;
			}
			DomainFacts outer = unguarded(connection, processing, inner);
			if (outer != null) {
				findings.report(spot.with(outer.domain(), inner.domain()), "separate", connection, outer.domain(), inner.domain());
				return;
			}
		}
	}

	private static DomainFacts unguarded(Connection connection, Place processing, DomainFacts data) {
		if (data.is(DomainKind.DATA) && Traffic.pathIsKnown(connection) && !Traffic.passesProtectorOf(connection, data)) {
			for (DomainFacts outer : processing.domains()) {
				if (outer != data && outer.isProcessing()) {
					return outer;
				}
			}
		}
		return null;
	}

	private static boolean isBizTalk(Place place) {
		return place.runsHosts() || place.hasSso();
	}

	private static boolean hasDatabase(Endpoint end, Place place) {
		return Known.of(end) instanceof Database database ? DatabaseKinds.isBizTalk(database) : place.hasBizTalkDatabase();
	}
}
