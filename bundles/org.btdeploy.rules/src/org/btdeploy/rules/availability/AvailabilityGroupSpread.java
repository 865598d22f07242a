package org.btdeploy.rules.availability;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * The part of HA-022 that depends on service packs: before SQL Server 2016 SP2, or with BizTalk Server before 2016 CU5,
 * databases in one instance have no distributed transactions among each other, so they are spread over four instances
 * (high-availability-using-sql-server-always-on-availability-groups.md).
 */
final class AvailabilityGroupSpread {
	private static final int INSTANCES = 4;

	private AvailabilityGroupSpread() {
	}

	/** @param contents the BizTalk databases of each availability group, none for groups that hold others */
	static void check(Map<AvailabilityGroup, List<Database>> contents, DeploymentIndex deployment, Findings findings) {
		EObject old = oldReplica(contents);
		if (old == null) {
			old = oldGroup(deployment);
		}
		int spread = spread(deployment);
		if (old != null && spread < INSTANCES) {
			AvailabilityGroup first = null;
			for (AvailabilityGroup group : contents.keySet()) {
				first = first == null && !contents.get(group).isEmpty() ? group : first;
			}
			String version = old instanceof SqlInstance instance ? instance.getVersion() : ((BizTalkGroup) old).getVersion();
			findings.report(Spot.at(first).with(old), old instanceof SqlInstance ? "spreadSql" : "spreadBizTalk", old, version, spread);
		}
	}

	private static SqlInstance oldReplica(Map<AvailabilityGroup, List<Database>> contents) {
		for (Map.Entry<AvailabilityGroup, List<Database>> entry : contents.entrySet()) {
			for (EObject replica : entry.getValue().isEmpty() ? List.<EObject>of() : entry.getKey().getReplicas()) {
				if (replica instanceof SqlInstance instance && Versions.isBeforeServicePack(instance.getVersion(), 2016, 2)) {
					return instance;
				}
			}
		}
		return null;
	}

	private static BizTalkGroup oldGroup(DeploymentIndex deployment) {
		for (BizTalkGroup group : deployment.groups()) {
			if (Versions.isBeforeUpdate(group.getVersion(), 2016, 5)) {
				return group;
			}
		}
		return null;
	}

	/** The number of instances over which the databases can be spread at most: neither more than there are, nor more than groups. */
	private static int spread(DeploymentIndex deployment) {
		Set<EObject> places = new HashSet<>();
		Set<EObject> instances = new HashSet<>();
		for (Database database : deployment.databases()) {
			EObject location = Known.of(database.getLocation());
			if (location != null && DatabaseKinds.isBizTalk(database) && !DatabaseKinds.isAnalysis(database) && places.add(location)) {
				if (location instanceof AvailabilityGroup group) {
					instances.addAll(group.getReplicas());
				} else {
					instances.add(location);
				}
			}
		}
		return Math.min(places.size(), instances.size());
	}
}
