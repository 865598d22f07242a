package org.btdeploy.rules.security;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Trust;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-006: service interfaces and services trust data, corporate trusts services, each directly. Kinds that were merged into
 * one domain need no trust between them.
 */
public final class MissingTrust extends Rule {
	private record Pair(Domain trusting, Domain trusted) {
	}

	public MissingTrust() {
		super("SEC-006", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Set<Pair> required = new LinkedHashSet<>();
		require(DomainKind.SERVICE_INTERFACES, DomainKind.DATA, deployment, required);
		require(DomainKind.SERVICES, DomainKind.DATA, deployment, required);
		require(DomainKind.CORPORATE, DomainKind.SERVICES, deployment, required);
		required.removeAll(modelled(deployment.trusts()));
		for (Pair pair : required) {
			findings.report(Spot.at(pair.trusting()).with(pair.trusted()), "pair", pair.trusting(), pair.trusted());
		}
	}

	private static void require(DomainKind trusting, DomainKind trusted, DeploymentIndex deployment, Set<Pair> required) {
		List<DomainFacts> inner = deployment.domains(trusted);
		for (DomainFacts outer : deployment.domains(trusting)) {
			for (DomainFacts other : inner) {
				if (!outer.is(trusted)) {
					required.add(new Pair(outer.domain(), other.domain()));
				}
			}
		}
	}

	private static Set<Pair> modelled(List<Trust> trusts) {
		Set<Pair> pairs = new HashSet<>();
		for (Trust trust : trusts) {
			pairs.add(new Pair(Known.of(trust.getTrusting()), Known.of(trust.getTrusted())));
		}
		return pairs;
	}
}
