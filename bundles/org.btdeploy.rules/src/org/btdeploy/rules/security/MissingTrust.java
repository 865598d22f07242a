package org.btdeploy.rules.security;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Trust;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-006: service interfaces and services trust data, corporate trusts services, each directly. Kinds that were merged into
 * one domain need no trust between them. Where there are several inner domains of a kind, as at several sites, trusting one
 * of them will do: nothing says which of them a domain works with. So does a trust that names an unresolved domain.
 */
public final class MissingTrust extends Rule {
	/** The id of this rule; the first element involved in a finding is the domain to trust. */
	public static final String ID = "SEC-006";

	public MissingTrust() {
		super(ID, Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Map<Domain, Set<Domain>> trusted = trustedBy(deployment.trusts());
		require(DomainKind.SERVICE_INTERFACES, DomainKind.DATA, trusted, deployment, findings);
		require(DomainKind.SERVICES, DomainKind.DATA, trusted, deployment, findings);
		require(DomainKind.CORPORATE, DomainKind.SERVICES, trusted, deployment, findings);
	}

	/** Adds what is missing to what is trusted, so that merged kinds are not asked for twice. */
	private static void require(DomainKind trusting, DomainKind inner, Map<Domain, Set<Domain>> trusted, DeploymentIndex deployment, Findings findings) {
		List<DomainFacts> others = deployment.domains(inner);
		for (DomainFacts outer : others.isEmpty() ? List.<DomainFacts>of() : deployment.domains(trusting)) {
			Set<Domain> known = known(outer.domain(), trusted);
			if (!outer.is(inner) && !hasKind(inner, known, deployment)) {
				Domain first = others.get(0).domain();
				known.add(first);
				findings.report(Spot.at(outer.domain()).with(first), others.size() == 1 ? "pair" : "oneOf", outer.domain(), first, inner);
			}
		}
	}

	private static boolean hasKind(DomainKind kind, Set<Domain> domains, DeploymentIndex deployment) {
		for (Domain domain : domains) {
			DomainFacts facts = deployment.domain(domain);
			if (facts == null || facts.is(kind)) {
				return true;
			}
		}
		return false;
	}

	private static Map<Domain, Set<Domain>> trustedBy(List<Trust> trusts) {
		Map<Domain, Set<Domain>> trusted = new HashMap<>();
		for (Trust trust : trusts) {
			known(trust.getTrusting(), trusted).add(trust.getTrusted());
		}
		return trusted;
	}

	private static Set<Domain> known(Domain trusting, Map<Domain, Set<Domain>> trusted) {
		Set<Domain> known = trusted.get(trusting);
		if (known == null) {
			known = new HashSet<>(2);
			trusted.put(trusting, known);
		}
		return known;
	}
}
