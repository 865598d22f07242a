package org.btdeploy.rules.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.SizeClass;
import org.btdeploy.model.query.Clusters;
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
 * SEC-020: the Single Sign-On database shares neither its instance nor its servers with others, nor its server with the
 * master secret unless both are in one failover cluster. In small and medium deployments without a data domain one shared
 * cluster is the documented layout, so there it is information.
 */
public final class SharedSsoDatabase extends Rule {
	public SharedSsoDatabase() {
		super("SEC-020", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		boolean usual = deployment.sizeClass() != SizeClass.LARGE && deployment.domains(DomainKind.DATA).isEmpty();
		Map<EObject, List<Database>> byLocation = new HashMap<>();
		for (Database database : deployment.databases()) {
			if (!byLocation.containsKey(database.getLocation())) {
				byLocation.put(database.getLocation(), new ArrayList<>(1));
			}
			byLocation.get(database.getLocation()).add(database);
		}
		for (Database database : deployment.databases()) {
			if (database.getKind() == DatabaseKind.SSO && Known.of(database.getLocation()) != null) {
				checkOthers(database, byLocation.get(database.getLocation()), usual, deployment, findings);
				checkMasterSecret(database, deployment, findings);
			}
		}
	}

	private static void checkOthers(Database sso, List<Database> neighbours, boolean usual, DeploymentIndex deployment, Findings findings) {
		Set<Database> others = new LinkedHashSet<>(neighbours);
		for (Server server : deployment.place(sso).servers()) {
			for (Database other : deployment.server(server).databases()) {
				if (DatabaseKinds.isBizTalk(other)) {
					others.add(other);
				}
			}
		}
		others.remove(sso);
		if (!others.isEmpty()) {
			Spot spot = Spot.at(sso, DeploymentPackage.Literals.DATABASE__LOCATION).with(others);
			findings.report(usual ? Severity.INFO : Severity.WARNING, spot, usual ? "usual" : "shared", sso, sso.getLocation(), others);
		}
	}

	private static void checkMasterSecret(Database sso, DeploymentIndex deployment, Findings findings) {
		FailoverCluster cluster = Clusters.of(Clusters.groupOf(sso));
		if (cluster != null && Clusters.has(cluster, ClusterResource.MASTER_SECRET)) {
			return;
		}
		for (Server server : deployment.place(sso).servers()) {
			if (deployment.server(server).has(ServerRole.MASTER_SECRET_SERVER)) {
				findings.report(Spot.at(sso, DeploymentPackage.Literals.DATABASE__LOCATION).with(server), "masterSecret", sso, server);
			}
		}
	}
}
