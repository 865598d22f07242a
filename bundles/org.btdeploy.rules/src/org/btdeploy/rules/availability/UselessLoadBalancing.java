package org.btdeploy.rules.availability;

import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.HostType;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * HA-007: members of a load balancing cluster run something that is called from outside: a relay or web server in the
 * perimeter, an isolated host or one that receives with WCF-NetTcp or WCF-Custom, the BAM portal, SharePoint, or queues
 * for traffic that is not transactional. Servers of which nothing is said are not judged.
 */
public final class UselessLoadBalancing extends Rule {
	public UselessLoadBalancing() {
		super("HA-007", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		for (NlbCluster nlb : deployment.nlbs()) {
			for (int i = 0; i < nlb.getMembers().size(); i++) {
				ServerFacts member = deployment.server(nlb.getMembers().get(i));
				boolean described = member != null && !(member.roles().isEmpty() && member.instances().isEmpty());
				if (described && !hasSuitableRole(member, deployment) && !runsSuitableHost(member, deployment)) {
					findings.report(Spot.at(nlb, DeploymentPackage.Literals.NLB_CLUSTER__MEMBERS, i).with(member.server()), "member", member.server(), nlb);
				}
			}
		}
	}

	private static boolean hasSuitableRole(ServerFacts member, DeploymentIndex deployment) {
		boolean web = member.has(ServerRole.HTTP_RELAY) || member.has(ServerRole.IIS);
		boolean perimeter = member.isIn(DomainKind.PERIMETER) || !deployment.hasDomains();
		boolean queue = member.has(ServerRole.MSMQ_SERVER) && !isTransactional(member.server(), deployment);
		return web && perimeter || queue || member.has(ServerRole.BAM_PORTAL) || member.has(ServerRole.SHAREPOINT);
	}

	private static boolean runsSuitableHost(ServerFacts member, DeploymentIndex deployment) {
		for (HostInstance instance : member.instances()) {
			HostFacts host = deployment.host((Host) instance.eContainer());
			boolean called = host.receives().contains(Adapter.WCF_NETTCP) || host.receives().contains(Adapter.WCF_CUSTOM);
			boolean queue = host.receives().contains(Adapter.MSMQ) || host.receives().contains(Adapter.MSMQT);
			if (host.host().getType() == HostType.ISOLATED || called || queue && !isTransactional(host.host(), deployment)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isTransactional(EObject end, DeploymentIndex deployment) {
		for (Connection connection : deployment.connectionsAt(end)) {
			if (connection instanceof MessageFlow flow && flow.isTransactional()) {
				return true;
			}
		}
		return false;
	}
}
