package org.btdeploy.dsl.sync;

import static org.btdeploy.dsl.sync.SyncCase.expect;
import static org.btdeploy.dsl.sync.SyncCase.find;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Elements that come, go and change places. */
class ChildSyncTest {
	private static final String TWO_DOMAINS = """
		deployment D {
		  // outer
		  domain A : perimeter {
		    // first of A
		    server A1 : iis { // web
		      remote // far

		      sso-account "two
		  lines"
		    } // end of A1
		    server A2 // second

		    // detached

		    server A3
		  }

		  // inner
		  domain B : data {
		      server B1
		  }
		}
		""";

	private static Server newServer(String name) {
		Server server = DeploymentFactory.eINSTANCE.createServer();
		server.setName(name);
		return server;
	}

	private static Server server(Deployment deployment, String name) {
		return find(deployment, Server.class, name);
	}

	@Test
	void newElement_comesBehindTheOneBeforeIt() {
		expect(TWO_DOMAINS, d -> find(d, Domain.class, "A").getMembers().add(2, newServer("N")), TWO_DOMAINS.replace("// second\n", "// second\n    server N\n"));
		expect(TWO_DOMAINS, d -> find(d, Domain.class, "A").getMembers().add(newServer("N")), TWO_DOMAINS.replace("server A3\n", "server A3\n    server N\n"));
	}

	@Test
	void newFirstElement_comesBeforeTheCommentsOfTheNext() {
		expect(TWO_DOMAINS, d -> find(d, Domain.class, "A").getMembers().add(0, newServer("N")), TWO_DOMAINS.replace("    // first", "    server N\n    // first"));
	}

	@Test
	void newTopLevelElement_isSetApartFromOtherKinds() {
		expect(TWO_DOMAINS, d -> d.getElements().add(newServer("N")), TWO_DOMAINS.replace("  }\n}\n", "  }\n\n  server N\n}\n"));
		expect(TWO_DOMAINS, d -> d.getElements().add(1, newServer("N")), TWO_DOMAINS.replace("\n  // inner", "\n  server N\n\n  // inner"));
		expect(TWO_DOMAINS, d -> d.getElements().add(0, newServer("N")), TWO_DOMAINS.replace("  // outer", "  server N\n\n  // outer"));
	}

	@Test
	void newElementWithContents_isInTheCanonicalForm() {
		expect("""
			deployment D {
			  server S
			}
			""", d -> {
				BizTalkGroup group = DeploymentFactory.eINSTANCE.createBizTalkGroup();
				group.setName("group");
				group.setVersion("2020");
				Host host = DeploymentFactory.eINSTANCE.createHost();
				host.setName("H");
				host.setTypeWord("in-process");
				host.setProcess(true);
				HostInstance instance = DeploymentFactory.eINSTANCE.createHostInstance();
				instance.setServer(server(d, "S"));
				instance.setDisabled(true);
				host.getInstances().add(instance);
				group.getMembers().add(host);
				d.getElements().add(group);
			}, """
			deployment D {
			  server S

			  group ^group {
			    version "2020"
			    host H : in-process {
			      process
			      instance on S { disabled }
			    }
			  }
			}
			""");
	}

	@Test
	void deletedElement_takesItsCommentsAndLines() {
		expect(TWO_DOMAINS, d -> EcoreUtil.remove(server(d, "A1")), """
			deployment D {
			  // outer
			  domain A : perimeter {
			    server A2 // second

			    // detached

			    server A3
			  }

			  // inner
			  domain B : data {
			      server B1
			  }
			}
			""");
		expect(TWO_DOMAINS, d -> EcoreUtil.remove(server(d, "A3")), TWO_DOMAINS.replace("    // detached\n\n    server A3\n", "    // detached\n"));
		expect(TWO_DOMAINS, d -> EcoreUtil.remove(find(d, Domain.class, "B")), TWO_DOMAINS.substring(0, TWO_DOMAINS.indexOf("\n  // inner")) + "}\n");
	}

	@Test
	void lastChild_takesTheBracesAlong() {
		expect(TWO_DOMAINS, d -> EcoreUtil.remove(server(d, "B1")), TWO_DOMAINS.replace("data {\n      server B1\n  }", "data"));
	}

	@Test
	void movedElement_keepsItsTextAndComments() {
		expect(TWO_DOMAINS, d -> find(d, Domain.class, "B").getMembers().add(server(d, "A1")), """
			deployment D {
			  // outer
			  domain A : perimeter {
			    server A2 // second

			    // detached

			    server A3
			  }

			  // inner
			  domain B : data {
			      server B1
			      // first of A
			      server A1 : iis { // web
			        remote // far

			        sso-account "two
			  lines"
			      } // end of A1
			  }
			}
			""");
	}

	@Test
	void movedElement_canChangeOnTheWay() {
		expect("""
			deployment D {
			  server S { // s
			    remote
			    sso-account "x" // x
			  }
			  domain A : data
			}
			""", d -> {
				Server server = server(d, "S");
				server.setName("T");
				server.setRemote(false);
				find(d, Domain.class, "A").getMembers().add(server);
			}, """
			deployment D {
			  domain A : data {
			    server T { // s
			      sso-account "x" // x
			    }
			  }
			}
			""");
	}

	@Test
	void order_changesByMovingAsFewAsPossible() {
		expect("deployment D { server A server B server C }", d -> d.getElements().move(0, 2), "deployment D { server C server A server B }");
	}

	@Test
	void newParent_takesOldChildrenWithTheirComments() {
		expect("""
			deployment D {
			  domain A : data {
			    // one
			    server S { /* here */ remote }
			  }
			}
			""", d -> {
				Zone zone = DeploymentFactory.eINSTANCE.createZone();
				zone.setName("Z");
				zone.setKindWord("custom");
				zone.getServers().add(server(d, "S"));
				find(d, Domain.class, "A").getMembers().add(zone);
			}, """
			deployment D {
			  domain A : data {
			    zone Z : custom {
			      // one
			      server S { /* here */ remote }
			    }
			  }
			}
			""");
	}

	@Test
	void childOfDeletedParent_survivesElsewhere() {
		expect("""
			deployment D {
			  // a
			  domain A : data {
			    server S // s
			  }
			}
			""", d -> {
				Domain domain = find(d, Domain.class, "A");
				d.getElements().add(server(d, "S"));
				EcoreUtil.remove(domain);
			}, """
			deployment D {
			  server S // s
			}
			""");
	}

	@Test
	void elementsOnOneLine_stayThere() {
		expect("deployment D { domain A : data { server S } firewall F }", d -> {
			find(d, Domain.class, "A").getMembers().add(newServer("T"));
			find(d, Firewall.class, "F").setLabel("x");
		}, "deployment D { domain A : data { server S server T } firewall F \"x\" }");
		expect("deployment D{server S database X:sso on S}", d -> EcoreUtil.remove(find(d, Database.class, "X")), "deployment D{server S}");
	}

	@Test
	void newParentOnALineWithOthers_stillTakesComments() {
		expect("""
			deployment D { domain A : data { server S : iis, // why
			sso } }
			""", d -> {
				Zone zone = DeploymentFactory.eINSTANCE.createZone();
				zone.setName("Z");
				zone.setKindWord("custom");
				find(d, Domain.class, "A").getMembers().add(zone);
				zone.getServers().add(server(d, "S"));
				find(d, Domain.class, "A").getMembers().add(newServer("T"));
			}, """
			deployment D { domain A : data {
			  zone Z : custom {
			    server S : iis, // why
			    sso
			  }
			  server T } }
			""");
	}

	@Test
	void emptyDeployment_growsLines() {
		expect("deployment D { }", d -> d.getElements().add(newServer("S")), "deployment D {\n  server S\n}");
	}
}
