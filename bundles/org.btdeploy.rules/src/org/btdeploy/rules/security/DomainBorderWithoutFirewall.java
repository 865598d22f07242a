package org.btdeploy.rules.security;

import java.util.LinkedHashMap;
import java.util.Map;

import org.btdeploy.model.Connection;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.ConnectionRule;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Spot;

/**
 * SEC-009: a connection between two domains passes a firewall that protects the inner one; between domains neither of which is
 * the inner one any firewall will do. Where threats from inside are no concern, IPsec or SSL make it a warning. One finding
 * for each connection and inner domain.
 */
public final class DomainBorderWithoutFirewall extends ConnectionRule {
	public DomainBorderWithoutFirewall() {
		super("SEC-009", Category.SECURITY, Severity.ERROR);
	}

	@Override
	protected void check(Connection connection, DeploymentIndex deployment, Findings findings) {
		if (!Traffic.pathIsKnown(connection)) {
			return;
		}
		Map<DomainFacts, DomainFacts> outerOfInner = new LinkedHashMap<>(2);
		for (DomainFacts source : deployment.place(connection.getSource()).domains()) {
			for (DomainFacts target : deployment.place(connection.getTarget()).domains()) {
				if (source != target) {
					addUnguarded(connection, source, target, outerOfInner);
				}
			}
		}
		for (Map.Entry<DomainFacts, DomainFacts> unguarded : outerOfInner.entrySet()) {
			report(connection, unguarded.getValue(), unguarded.getKey(), deployment, findings);
		}
	}

	private static void addUnguarded(Connection connection, DomainFacts source, DomainFacts target, Map<DomainFacts, DomainFacts> outerOfInner) {
		boolean ordered = isOrdered(source, target);
		DomainFacts inner = ordered && source.rank() > target.rank() ? source : target;
		boolean guarded = ordered ? Traffic.passesProtectorOf(connection, inner) : !connection.getVia().isEmpty();
		if (!guarded) {
			outerOfInner.putIfAbsent(inner, inner == source ? target : source);
		}
	}

	private static boolean isOrdered(DomainFacts one, DomainFacts other) {
		return one.rank() != DomainFacts.NO_RANK && other.rank() != DomainFacts.NO_RANK && one.rank() != other.rank();
	}

	private static void report(Connection connection, DomainFacts outer, DomainFacts inner, DeploymentIndex deployment, Findings findings) {
		Spot spot = Spot.at(connection).with(connection.getSource(), connection.getTarget(), outer.domain(), inner.domain());
		String meaning = isOrdered(outer, inner) ? "unprotected" : "none";
		boolean replaced = !Traffic.isClearText(connection) && !deployment.deployment().isInternalThreats();
		if (replaced) {
			findings.report(Severity.WARNING, spot, meaning + "ButEncrypted", connection, outer.domain(), inner.domain());
		} else {
			findings.report(spot, meaning, connection, outer.domain(), inner.domain());
		}
	}
}
