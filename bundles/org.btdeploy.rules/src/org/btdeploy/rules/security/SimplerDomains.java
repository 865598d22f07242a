package org.btdeploy.rules.security;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Server;
import org.btdeploy.model.Zone;
import org.btdeploy.model.ZoneKind;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.DomainFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.btdeploy.rules.Threshold;
import org.eclipse.emf.ecore.EObject;

/**
 * SEC-031: containers that no message flow needs can go, and with few partners intranet services and perimeter can be one.
 * A merged domain is pointed out with what became dispensable. Says nothing as long as no message flow is drawn; merging
 * with data is the matter of SEC-011.
 */
public final class SimplerDomains extends Rule {
	/** Partners up to which a perimeter network of its own may be more than is needed. */
	private static final Threshold PARTNERS = new Threshold("SEC-031", "partners", 5, 0);

	public SimplerDomains() {
		super("SEC-031", Category.SECURITY, Severity.INFO);
	}

	@Override
	public List<Threshold> thresholds() {
		return List.of(PARTNERS);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		if (!deployment.flows().isEmpty()) {
			checkContainers(deployment, context.configuration().threshold(PARTNERS), findings);
		}
		for (DomainFacts domain : deployment.domains()) {
			if (domain.is(DomainKind.SERVICE_INTERFACES) && domain.is(DomainKind.SERVICES)) {
				findings.report(Spot.at(domain.domain(), DeploymentPackage.Literals.DOMAIN__KIND_WORDS), "merged", domain.domain());
			}
		}
	}

	private static void checkContainers(DeploymentIndex deployment, int threshold, Findings findings) {
		boolean outside = false;
		Set<Zone> used = new HashSet<>();
		for (MessageFlow flow : deployment.flows()) {
			outside |= Traffic.external(flow) != null;
			addZone(flow.getSource(), deployment, used);
			addZone(flow.getTarget(), deployment, used);
		}
		Zone intranet = null;
		for (Zone zone : deployment.zones()) {
			if (zone.getKind() == ZoneKind.INTRANET_SERVICES && !used.contains(zone)) {
				findings.report(Spot.at(zone), "zone", zone);
			} else if (zone.getKind() == ZoneKind.INTRANET_SERVICES) {
				intranet = zone;
			}
		}
		for (DomainFacts perimeter : deployment.domains(DomainKind.PERIMETER)) {
			boolean holdsIntranet = intranet != null && intranet.eContainer() == perimeter.domain();
			if (!outside && !holdsIntranet) {
				findings.report(Spot.at(perimeter.domain()), "perimeter", perimeter.domain());
			}
			int partners = deployment.deployment().isSetPartners() ? deployment.deployment().getPartners() : Integer.MAX_VALUE;
			if (outside && intranet != null && !holdsIntranet && partners <= threshold) {
				findings.report(Spot.at(intranet).with(perimeter.domain()), "combine", intranet, perimeter.domain(), partners);
			}
		}
	}

	private static void addZone(EObject end, DeploymentIndex deployment, Set<Zone> used) {
		if (Known.of(end) instanceof Zone zone) {
			used.add(zone);
		} else if (end instanceof Server server && deployment.server(server) != null) {
			used.add(deployment.server(server).zone());
		}
	}
}
