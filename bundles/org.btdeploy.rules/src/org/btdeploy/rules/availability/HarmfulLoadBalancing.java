package org.btdeploy.rules.availability;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.NlbKind;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-008: no member of a load balancing cluster keeps the master secret or runs BizTalk databases, and with Windows load
 * balancing none is a node of a failover cluster.
 */
public final class HarmfulLoadBalancing extends Rule {
	public HarmfulLoadBalancing() {
		super("HA-008", Category.AVAILABILITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (NlbCluster nlb : context.deployment().nlbs()) {
			for (int i = 0; i < nlb.getMembers().size(); i++) {
				ServerFacts member = context.deployment().server(nlb.getMembers().get(i));
				if (member != null) {
					check(nlb, member, Spot.at(nlb, DeploymentPackage.Literals.NLB_CLUSTER__MEMBERS, i).with(member.server()), findings);
				}
			}
		}
	}

	private static void check(NlbCluster nlb, ServerFacts member, Spot spot, Findings findings) {
		if (member.keepsMasterSecret()) {
			findings.report(spot, "masterSecret", member.server(), nlb);
		}
		if (member.hasBizTalkDatabase()) {
			findings.report(spot, "databases", member.server(), nlb);
		}
		if (nlb.getKind() == NlbKind.WINDOWS && !member.clusters().isEmpty()) {
			findings.report(spot.with(member.clusters()), "cluster", member.server(), nlb, member.clusters().get(0));
		}
	}
}
