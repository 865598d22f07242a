package org.btdeploy.rules.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.HostType;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * CON-001: one master secret server and one Single Sign-On database in the deployment; one management database, one master
 * MessageBox and one default host in each group. A clustered master secret counts once for all its nodes. A deployment in which
 * no part of BizTalk is modelled has nothing to count.
 */
public final class UniqueComponents extends Rule {
	public UniqueComponents() {
		super("CON-001", Category.CONSISTENCY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		List<EObject> masterSecrets = masterSecrets(deployment);
		if (!deployment.groups().isEmpty() || !masterSecrets.isEmpty() || hasBizTalkServer(deployment)) {
			EObject owner = deployment.deployment();
			expectOne(masterSecrets, owner, "masterSecret", findings);
			expectOne(ofKind(DatabaseKind.SSO, deployment.databases()), owner, "ssoDatabase", findings);
		}
		for (BizTalkGroup group : deployment.groups()) {
			List<Database> databases = deployment.databasesOf(group);
			expectOne(ofKind(DatabaseKind.MANAGEMENT, databases), group, "managementDatabase", findings);
			checkMessageBoxes(group, ofKind(DatabaseKind.MESSAGEBOX, databases), findings);
			checkDefaultHost(group, deployment, findings);
		}
	}

	private static void expectOne(List<EObject> found, EObject owner, String meaning, Findings findings) {
		if (found.isEmpty()) {
			findings.report(Spot.at(owner), meaning + "Missing", owner);
		} else if (found.size() > 1) {
			findings.report(Spot.at(found.get(1)).with(found), meaning + "Several", found.size(), found, owner);
		}
	}

	private static void checkMessageBoxes(BizTalkGroup group, List<EObject> messageBoxes, Findings findings) {
		if (messageBoxes.isEmpty()) {
			findings.report(Spot.at(group), "messageBoxMissing", group);
			return;
		}
		List<EObject> masters = new ArrayList<>(1);
		for (EObject messageBox : messageBoxes) {
			if (((Database) messageBox).isMaster()) {
				masters.add(messageBox);
			}
		}
		if (masters.isEmpty()) {
			findings.report(Spot.at(messageBoxes.get(0)).with(group), "masterMissing", group, messageBoxes.get(0));
		} else if (masters.size() > 1) {
			findings.report(Spot.at(masters.get(1), DeploymentPackage.Literals.DATABASE__MASTER).with(masters), "masterSeveral", group, masters.size(), masters);
		}
	}

	private static void checkDefaultHost(BizTalkGroup group, DeploymentIndex deployment, Findings findings) {
		List<EObject> defaults = new ArrayList<>(1);
		for (HostFacts host : deployment.hostsOf(group)) {
			if (host.host().isDefault()) {
				defaults.add(host.host());
				if (host.host().getType() == HostType.ISOLATED) {
					findings.report(Spot.at(host.host(), DeploymentPackage.Literals.HOST__DEFAULT), "defaultIsolated", host.host());
				}
			}
		}
		expectOne(defaults, group, "defaultHost", findings);
	}

	/** The clustered secrets, and the servers that keep it outside these clusters. */
	private static List<EObject> masterSecrets(DeploymentIndex deployment) {
		List<EObject> secrets = new ArrayList<>(1);
		Set<EObject> clustered = new HashSet<>(4);
		for (FailoverCluster cluster : deployment.clusters()) {
			for (ClusterGroup group : cluster.getGroups()) {
				if (group.getResources().contains(ClusterResource.MASTER_SECRET)) {
					secrets.add(group);
					clustered.addAll(Clusters.owners(group));
				}
			}
		}
		for (ServerFacts server : deployment.servers()) {
			if (server.has(ServerRole.MASTER_SECRET_SERVER) && !clustered.contains(server.server())) {
				secrets.add(server.server());
			}
		}
		return secrets;
	}

	private static boolean hasBizTalkServer(DeploymentIndex deployment) {
		for (ServerFacts server : deployment.servers()) {
			if (server.has(ServerRole.BIZTALK_RUNTIME)) {
				return true;
			}
		}
		return false;
	}

	private static List<EObject> ofKind(DatabaseKind kind, List<Database> databases) {
		List<EObject> found = new ArrayList<>(1);
		for (Database database : databases) {
			if (database.getKind() == kind) {
				found.add(database);
			}
		}
		return found;
	}
}
