package org.btdeploy.rules.availability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.BizTalkEdition;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.CommitMode;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlEdition;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * HA-022: availability groups with BizTalk databases commit synchronously, have replicas on different nodes of one
 * failover cluster, one transaction coordinator for each database, a listener, one subnet and no cubes; versions and
 * editions are new enough, and every MessageBox is in a group. Before SQL Server 2016 SP2 or BizTalk Server 2016 CU5 the
 * databases are on four instances at least; a group is on one at a time, so fewer groups than that cannot do it.
 */
public final class AvailabilityGroupLayout extends Rule {
	public AvailabilityGroupLayout() {
		super("HA-022", Category.AVAILABILITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Map<AvailabilityGroup, List<Database>> contents = new LinkedHashMap<>();
		for (AvailabilityGroup group : deployment.availabilityGroups()) {
			contents.put(group, new ArrayList<>());
		}
		boolean used = false;
		for (Database database : deployment.databases()) {
			List<Database> content = contents.get(Known.of(database.getLocation()));
			if (content != null && DatabaseKinds.isBizTalk(database)) {
				content.add(database);
				used = true;
			}
		}
		for (Map.Entry<AvailabilityGroup, List<Database>> entry : contents.entrySet()) {
			if (!entry.getValue().isEmpty()) {
				checkSettings(entry.getKey(), findings);
				checkReplicas(entry.getKey(), entry.getValue(), deployment, findings);
				checkCubes(entry.getKey(), entry.getValue(), findings);
			}
		}
		if (used) {
			checkDeployment(deployment, findings);
			AvailabilityGroupSpread.check(contents, deployment, findings);
		}
	}

	private static void checkSettings(AvailabilityGroup group, Findings findings) {
		if (group.getCommitMode() == CommitMode.ASYNCHRONOUS) {
			findings.report(Spot.at(group, DeploymentPackage.Literals.AVAILABILITY_GROUP__COMMIT_MODE_WORD), "commit", group);
		}
		if (!group.isPerDatabaseDtc()) {
			findings.report(Spot.at(group), "dtc", group);
		}
		if (group.getListener() == null) {
			findings.report(Spot.at(group), "listener", group);
		}
		if (group.isMultiSubnet()) {
			findings.report(Spot.at(group, DeploymentPackage.Literals.AVAILABILITY_GROUP__MULTI_SUBNET), "subnet", group);
		}
	}

	private static void checkReplicas(AvailabilityGroup group, List<Database> content, DeploymentIndex deployment, Findings findings) {
		Spot spot = Spot.at(group, DeploymentPackage.Literals.AVAILABILITY_GROUP__REPLICAS);
		if (!Known.all(group.getReplicas())) {
			return;
		}
		Set<Server> servers = deployment.place(group).servers();
		if (servers.size() < 2 || servers.size() < group.getReplicas().size()) {
			findings.report(spot.with(servers), "replicas", group);
		} else if (!shareCluster(servers, deployment)) {
			findings.report(spot.with(servers), "cluster", group, servers);
		}
		for (EObject replica : group.getReplicas()) {
			if (replica instanceof SqlInstance instance) {
				if (Versions.isBefore(instance.getVersion(), 2016)) {
					findings.report(spot.with(instance), "sqlVersion", group, instance, instance.getVersion());
				}
				if (instance.getEdition() == SqlEdition.STANDARD && content.size() > 1) {
					findings.report(spot.with(instance), "sqlEdition", group, instance, content.size());
				}
			}
		}
	}

	private static boolean shareCluster(Set<Server> servers, DeploymentIndex deployment) {
		for (FailoverCluster cluster : deployment.server(servers.iterator().next()).clusters()) {
			if (cluster.getNodes().containsAll(servers)) {
				return true;
			}
		}
		return false;
	}

	private static void checkCubes(AvailabilityGroup group, List<Database> content, Findings findings) {
		for (Database database : content) {
			if (DatabaseKinds.isAnalysis(database)) {
				findings.report(Spot.at(database, DeploymentPackage.Literals.DATABASE__LOCATION).with(group), "cubes", database, group);
			}
		}
	}

	private static void checkDeployment(DeploymentIndex deployment, Findings findings) {
		boolean bam = false;
		boolean packages = false;
		for (Database database : deployment.databases()) {
			EObject location = Known.of(database.getLocation());
			if (database.getKind() == DatabaseKind.MESSAGEBOX && location != null && !(location instanceof AvailabilityGroup)) {
				findings.report(Spot.at(database, DeploymentPackage.Literals.DATABASE__LOCATION), "messageBox", database);
			}
			bam |= database.getKind() == DatabaseKind.BAM_PRIMARY_IMPORT;
			packages |= database.getKind() == DatabaseKind.SSISDB;
		}
		for (BizTalkGroup group : deployment.groups()) {
			boolean small = group.getEdition() == BizTalkEdition.STANDARD || group.getEdition() == BizTalkEdition.BRANCH;
			if (small || Versions.isBefore(group.getVersion(), 2016)) {
				findings.report(Spot.at(group), "bizTalk", group);
			}
			if (bam && !packages && group.getVersion() != null && !Versions.isBefore(group.getVersion(), 2020)) {
				findings.report(Severity.WARNING, Spot.at(group), "ssisdb", group);
			}
		}
	}
}
