package org.btdeploy.model.query;

import static org.btdeploy.model.query.Deployments.broken;
import static org.btdeploy.model.query.Deployments.find;
import static org.btdeploy.model.query.Deployments.index;
import static org.btdeploy.model.query.Deployments.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.junit.jupiter.api.Test;

class ClustersTest {
	private static final String CLUSTER = """
			server A
			server B
			server X
			cluster C : active-passive {
			  nodes A, B
			  group All { resources sso-service }
			  group One { resources master-secret active B owners A }
			  group Sql { resources sql-instance active B }
			}
			sql-instance Cubes : analysis-services on C.Sql
			sql-instance Alone : analysis-services on X
			availability-group AG : synchronous { replicas A, B }
			database OnGroup : management on C.Sql
			database OnCubes : tracking-analysis on Cubes
			database OnAlone : tracking-analysis on Alone
			database OnAg : messagebox on AG
			database OnServer : tracking on X
			""";

	@Test
	void ownersAreNamedOrAllNodesAndTheActiveOneInAnyCase() {
		DeploymentIndex index = index(CLUSTER);
		assertEquals(List.of("A", "B"), names(Clusters.owners(find(index, ClusterGroup.class, "All"))));
		assertEquals(List.of("B", "A"), names(Clusters.owners(find(index, ClusterGroup.class, "One"))));
		assertEquals(List.of("B", "A"), names(Clusters.owners(find(index, ClusterGroup.class, "Sql"))));
	}

	@Test
	void singleSignOnComesPlainOrWithTheMasterSecret() {
		DeploymentIndex index = index(CLUSTER);
		assertTrue(Clusters.hasSso(find(index, ClusterGroup.class, "All")));
		assertTrue(Clusters.hasSso(find(index, ClusterGroup.class, "One")));
		assertFalse(Clusters.hasSso(find(index, ClusterGroup.class, "Sql")));
		assertTrue(Clusters.has(index.clusters().get(0), ClusterResource.SQL_INSTANCE));
		assertFalse(Clusters.has(index.clusters().get(0), ClusterResource.MSDTC));
	}

	@Test
	void databasesAreProtectedByClusterOrAvailabilityGroup() {
		DeploymentIndex index = index(CLUSTER);
		for (String name : List.of("OnGroup", "OnCubes", "OnAg")) {
			assertTrue(Clusters.isProtected(find(index, Database.class, name)), name);
		}
		for (String name : List.of("OnAlone", "OnServer")) {
			assertFalse(Clusters.isProtected(find(index, Database.class, name)), name);
		}
		assertEquals("C.Sql", Names.of(Clusters.groupOf(find(index, Database.class, "OnCubes"))));
		assertNull(Clusters.groupOf(find(index, Database.class, "OnAg")));
		DeploymentIndex unknown = broken("database D1 : management on GONE\n");
		assertTrue(Clusters.isProtected(find(unknown, Database.class, "D1")), "nothing is known against it");
	}

	@Test
	void activeNodesAreStatedOnlyIfEveryGroupSaysSo() {
		DeploymentIndex index = index(CLUSTER + "cluster E : active-active { nodes A, B group G1 { active A } group G2 { active A } }\ncluster F : active-active { nodes A, B }\n");
		assertEquals(List.of("B"), names(Clusters.activeNodes(index.clusters().get(0))));
		assertFalse(Clusters.statesAllActiveNodes(index.clusters().get(0)));
		assertEquals(List.of("A"), names(Clusters.activeNodes(index.clusters().get(1))));
		assertTrue(Clusters.statesAllActiveNodes(index.clusters().get(1)));
		assertFalse(Clusters.statesAllActiveNodes(index.clusters().get(2)));
	}
}
