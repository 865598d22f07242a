package org.btdeploy.rules.availability;

import java.util.HashMap;
import java.util.Map;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-012: no instance of a host that is not clustered runs where Single Sign-On is a cluster resource and may be passive. This
 * is what makes two computers too few. Disabled instances do not run.
 */
public final class HostOnSsoClusterNode extends Rule {
	public HostOnSsoClusterNode() {
		super("HA-012", Category.AVAILABILITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		Map<Server, ClusterGroup> ssoGroups = new HashMap<>();
		for (FailoverCluster cluster : context.deployment().clusters()) {
			for (ClusterGroup group : cluster.getGroups()) {
				if (Clusters.hasSso(group)) {
					for (Server owner : Clusters.owners(group)) {
						ssoGroups.putIfAbsent(owner, group);
					}
				}
			}
		}
		if (ssoGroups.isEmpty()) {
			return;
		}
		for (HostFacts host : context.deployment().hosts()) {
			if (!host.isClustered()) {
				check(host, ssoGroups, findings);
			}
		}
	}

	private static void check(HostFacts host, Map<Server, ClusterGroup> ssoGroups, Findings findings) {
		for (HostInstance instance : host.host().getInstances()) {
			ClusterGroup group = ssoGroups.get(instance.getServer());
			if (group != null && !instance.isDisabled()) {
				findings.report(Spot.at(instance, DeploymentPackage.Literals.HOST_INSTANCE__SERVER)
						.with(host.host(), instance.getServer(), group, group.eContainer()),
						"instance", host.host(), instance.getServer(), group);
			}
		}
	}
}
