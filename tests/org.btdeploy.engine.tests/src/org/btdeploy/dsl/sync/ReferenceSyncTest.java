package org.btdeploy.dsl.sync;

import static org.btdeploy.dsl.sync.SyncCase.expect;
import static org.btdeploy.dsl.sync.SyncCase.find;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Server;
import org.btdeploy.model.Zone;
import org.junit.jupiter.api.Test;

/** References follow their targets' names. */
class ReferenceSyncTest {
	@Test
	void rename_changesEveryReference() {
		expect("""
			deployment D {
			  server A { virtual on A /* itself */ }
			  cluster C : active-passive { nodes A, B }
			  server B
			  flow A -> B : http // A to B
			}
			""", d -> find(d, Server.class, "A").setName("server"), """
			deployment D {
			  server ^server { virtual on ^server /* itself */ }
			  cluster C : active-passive { nodes ^server, B }
			  server B
			  flow ^server -> B : http // A to B
			}
			""");
	}

	@Test
	void renameOfTheOwner_changesQualifiedReferencesOnly() {
		expect("""
			deployment D {
			  cluster C : active-passive {
			    group G
			  }
			  database X : sso on C.G
			  database Y : sso on G
			}
			""", d -> find(d, FailoverCluster.class, "C").setName("CC"), """
			deployment D {
			  cluster CC : active-passive {
			    group G
			  }
			  database X : sso on CC.G
			  database Y : sso on G
			}
			""");
	}

	@Test
	void qualifiedReference_staysQualified() {
		expect("deployment D { cluster C : active-passive { group G } database X : sso on C.G }", d -> find(d, ClusterGroup.class, "G").setName("on"),
			"deployment D { cluster C : active-passive { group ^on } database X : sso on C.^on }");
	}

	@Test
	void simpleReference_becomesQualified_whenAnotherElementTakesTheName() {
		String before = """
			deployment D {
			  domain A : data { zone Z : custom }
			  domain B : data { zone Y : custom }
			  server S
			  flow S -> Z : http
			}
			""";
		expect(before, d -> find(d, Zone.class, "Y").setName("Z"), before.replace("zone Y", "zone Z").replace("-> Z", "-> A.Z"));
		expect(before, d -> find(d, Server.class, "S").setName("Z"), before.replace("server S", "server Z").replace("flow S -> Z", "flow Z -> A.Z"));
	}

	@Test
	void newElement_doesNotCatchReferencesToAnother() {
		expect("deployment D { cluster C : active-passive { group G } database X : sso on G }", d -> {
			Server server = DeploymentFactory.eINSTANCE.createServer();
			server.setName("G");
			d.getElements().add(server);
		}, "deployment D { cluster C : active-passive { group G } database X : sso on C.G server G }");
	}

	@Test
	void moveToAnotherOwner_changesQualifiedReferences() {
		expect("""
			deployment D {
			  domain A : data {
			    zone Z : custom
			  }
			  domain B : data
			  flow A.Z -> B : http
			}
			""", d -> find(d, Domain.class, "B").getMembers().add(find(d, Zone.class, "Z")), """
			deployment D {
			  domain A : data
			  domain B : data {
			    zone Z : custom
			  }
			  flow B.Z -> B : http
			}
			""");
	}

	@Test
	void elementsThatCannotBeQualified_goFirst_whereverTheyStand() {
		String before = "deployment D { server M domain A : data { server S } cluster C : active-passive { group M } cluster E : active-passive { group M } database X : sso on M }";
		expect(before, d -> d.getElements().move(3, 0), "deployment D { domain A : data { server S } cluster C : active-passive { group M } cluster E : active-passive { group M } server M database X : sso on M }");
	}

	@Test
	void swappedNames_areNoObstacle() {
		expect("deployment D { server A server B flow A -> B : http }", d -> {
			Server a = find(d, Server.class, "A");
			find(d, Server.class, "B").setName("A");
			a.setName("B");
		}, "deployment D { server B server A flow B -> A : http }");
	}

	@Test
	void newReference_isWrittenByTheShortestName() {
		expect("deployment D { server Main cluster C : active-passive { group Main group G } database X : sso on G database Y : sso on G }", d -> {
			find(d, Database.class, "X").setLocation(find(d, ClusterGroup.class, "Main"));
			find(d, Database.class, "Y").setLocation(find(d, Server.class, "Main"));
		}, "deployment D { server Main cluster C : active-passive { group Main group G } database X : sso on C.Main database Y : sso on Main }");
	}

	@Test
	void alternativeFlow_followsTheNameOfTheOther() {
		expect("deployment D { server A flow F A -> A : http flow A -> A : ftp alternative-to F }", d -> find(d, MessageFlow.class, "F").setName("flow"),
			"deployment D { server A flow ^flow A -> A : http flow A -> A : ftp alternative-to ^flow }");
	}
}
