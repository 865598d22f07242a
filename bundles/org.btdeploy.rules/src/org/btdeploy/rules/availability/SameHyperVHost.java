package org.btdeploy.rules.availability;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * HA-019: servers that stand in for each other are not all guests of one Hyper-V host. Guests whose host is not named are
 * not judged.
 */
public final class SameHyperVHost extends Rule {
	public SameHyperVHost() {
		super("HA-019", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		for (HostFacts host : deployment.hosts()) {
			check(host.host(), host.enabledServers(), findings);
		}
		for (FailoverCluster cluster : deployment.clusters()) {
			check(cluster, cluster.getNodes(), findings);
		}
		for (NlbCluster nlb : deployment.nlbs()) {
			check(nlb, nlb.getMembers(), findings);
		}
		for (AvailabilityGroup group : deployment.availabilityGroups()) {
			check(group, deployment.place(group).servers(), findings);
		}
		for (LogShipping shipping : deployment.logShippings()) {
			Set<Server> members = new LinkedHashSet<>();
			for (EObject source : shipping.getSources()) {
				members.addAll(deployment.place(source).servers());
			}
			if (Known.of(shipping.getDestination()) != null) {
				members.add(shipping.getDestination());
			}
			check(shipping, members, findings);
		}
	}

	private static void check(EObject element, Collection<Server> members, Findings findings) {
		Server common = null;
		for (Server member : members) {
			Server host = Known.of(member) == null ? null : Known.of(member.getHyperVHost());
			if (host == null || common != null && host != common) {
				return;
			}
			common = host;
		}
		if (members.size() > 1) {
			findings.report(Spot.at(element).with(members).with(common), "same", members, element, common);
		}
	}
}
