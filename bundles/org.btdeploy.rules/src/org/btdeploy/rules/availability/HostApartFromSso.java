package org.btdeploy.rules.availability;

import java.util.HashMap;
import java.util.Map;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.HostType;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-013: where Single Sign-On is clustered on BizTalk servers, every clustered host there is in its group, and so is IIS
 * if an isolated host runs there. One finding for each host.
 */
public final class HostApartFromSso extends Rule {
	public HostApartFromSso() {
		super("HA-013", Category.AVAILABILITY, Severity.ERROR);
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
		for (HostFacts host : context.deployment().hosts()) {
			if (!ssoGroups.isEmpty()) {
				check(host, ssoGroups, context.deployment(), findings);
			}
		}
	}

	private static void check(HostFacts host, Map<Server, ClusterGroup> ssoGroups, DeploymentIndex deployment, Findings findings) {
		ClusterGroup own = Known.of(host.host().getClusterGroup());
		for (Server server : host.enabledServers()) {
			ClusterGroup sso = ssoGroups.get(server);
			if (sso == null || !deployment.server(server).has(ServerRole.BIZTALK_RUNTIME)) {
				continue;
			}
			if (own != null && own != sso) {
				findings.report(Spot.at(host.host(), DeploymentPackage.Literals.HOST__CLUSTER_GROUP).with(own, sso), "group", host.host(), own, sso);
				return;
			}
			if (host.host().getType() == HostType.ISOLATED && !sso.getResources().contains(ClusterResource.IIS)) {
				findings.report(Spot.at(host.host()).with(server, sso), "iis", host.host(), server, sso);
				return;
			}
		}
	}
}
