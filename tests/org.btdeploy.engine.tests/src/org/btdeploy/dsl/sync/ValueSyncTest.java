package org.btdeploy.dsl.sync;

import static org.btdeploy.dsl.sync.SyncCase.expect;
import static org.btdeploy.dsl.sync.SyncCase.find;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.junit.jupiter.api.Test;

/** Values, phrases and list items of an element that stays. */
class ValueSyncTest {
	private static Server server(Deployment deployment, String name) {
		return find(deployment, Server.class, name);
	}

	@Test
	void changedValue_isReplacedWhereItStands() {
		List<TextEdit> edits = expect("""
			deployment D {
			  server A   "old"  :  iis // why
			}
			""", d -> server(d, "A").setLabel("new \"one\""), """
			deployment D {
			  server A   "new \\"one\\""  :  iis // why
			}
			""");
		assertEquals(List.of(new TextEdit(28, 5, "\"new \\\"one\\\"\"")), edits);
	}

	@Test
	void nothingChanged_givesNoEdit() {
		assertEquals(List.of(), expect("deployment D { server A { physical } }", d -> server(d, "A").setNature(ServerNature.PHYSICAL), "deployment D { server A { physical } }"));
	}

	@Test
	void headPhrases_comeAndGoInTheirPlace() {
		expect("deployment D { server A }", d -> {
			server(d, "A").setLabel("x");
			server(d, "A").getRoleWords().add("iis");
		}, "deployment D { server A \"x\" : iis }");
		expect("deployment D { server A \"x\" : iis /* c */ , sso }", d -> {
			server(d, "A").setLabel(null);
			server(d, "A").getRoleWords().clear();
		}, "deployment D { server A /* c */ }");
	}

	@Test
	void clauses_comeBehindThoseBeforeThemInTheGrammar() {
		expect("deployment D { server A server B flow A -> B : http for \"x\" by partner }", d -> {
			MessageFlow flow = find(d, MessageFlow.class, null);
			flow.setProtectionWord("ssl");
			flow.setName("F");
		}, "deployment D { server A server B flow F A -> B : http for \"x\" by partner protected ssl }");
	}

	@Test
	void body_isMadeWithTheFirstStatement_andRemovedWithTheLast() {
		String without = """
			deployment D {
			    server A : iis // web
			}
			""";
		String with = """
			deployment D {
			    server A : iis { remote } // web
			}
			""";
		expect(without, d -> server(d, "A").setRemote(true), with);
		expect(with, d -> server(d, "A").setRemote(false), without);
	}

	@Test
	void bodyOfSeveralStatements_hasTheFilesIndentationAndLineEnding() {
		expect("deployment D {\r\n\tserver A\r\n}\r\n", d -> {
			server(d, "A").setRemote(true);
			server(d, "A").setSsoAccount("a");
			server(d, "A").setMasterSecretBackup("b");
		}, "deployment D {\r\n\tserver A {\r\n\t\tremote\r\n\t\tmaster-secret-backup \"b\"\r\n\t\tsso-account \"a\"\r\n\t}\r\n}\r\n");
	}

	@Test
	void emptyBodyOfTheUser_staysAsLongAsItIsNotNeeded() {
		expect("deployment D { server A { } server B {} }", d -> {
			server(d, "A").setLabel("x");
			server(d, "B").setRemote(true);
		}, "deployment D { server A \"x\" { } server B { remote } }");
	}

	@Test
	void bodyWithAComment_staysWhenItsLastStatementGoes() {
		expect("""
			deployment D {
			  server A {
			    // soon physical
			    virtual // for now
			  }
			}
			""", d -> server(d, "A").unsetNature(), """
			deployment D {
			  server A {
			    // soon physical
			    // for now
			  }
			}
			""");
	}

	@Test
	void statements_comeOnLinesOfTheirOwn_whereTheOthersDo() {
		expect("""
			deployment D {
			  server A {
			    // where
			    remote // not here
			    sso-account "x"
			  }
			}
			""", d -> {
				server(d, "A").setHighlyAvailable(true);
				server(d, "A").setNature(ServerNature.LOGICAL);
			}, """
			deployment D {
			  server A {
			    logical
			    // where
			    remote // not here
			    highly-available
			    sso-account "x"
			  }
			}
			""");
	}

	@Test
	void hyperVHost_followsVirtual() {
		expect("deployment D { server H server A { remote physical } }", d -> {
			server(d, "A").setNature(ServerNature.VIRTUAL);
			server(d, "A").setHyperVHost(server(d, "H"));
		}, "deployment D { server H server A { remote virtual on H } }");
		expect("deployment D { server H server A { remote virtual on H } }", d -> {
			server(d, "A").setNature(ServerNature.PHYSICAL);
			server(d, "A").setHyperVHost(null);
		}, "deployment D { server H server A { remote physical } }");
	}

	@Test
	void explicitDefaults_survive() {
		expect("deployment D { server A { physical concurrent-mailbox-connections unknown } }", d -> server(d, "A").setRemote(true),
			"deployment D { server A { physical remote concurrent-mailbox-connections unknown } }");
	}

	@Test
	void listItems_goWithTheirComma() {
		String before = "deployment D { server A : iis, sso , biztalk }";
		expect(before, d -> server(d, "A").getRoleWords().remove("iis"), "deployment D { server A : sso , biztalk }");
		expect(before, d -> server(d, "A").getRoleWords().remove("sso"), "deployment D { server A : iis, biztalk }");
		expect(before, d -> server(d, "A").getRoleWords().remove("biztalk"), "deployment D { server A : iis, sso }");
		expect(before, d -> server(d, "A").getRoleWords().add(1, "\"odd\""), "deployment D { server A : iis, \"odd\", sso , biztalk }");
		expect(before, d -> server(d, "A").getRoleWords().add(0, "tmg"), "deployment D { server A : tmg, iis, sso , biztalk }");
	}

	@Test
	void repeatedListStatements_areKeptApart() {
		String before = """
			deployment D {
			  domain A : data
			  domain B : data
			  domain C : data
			  firewall F {
			    protects A // outer
			    protects B, C
			  }
			}
			""";
		expect(before, d -> find(d, Firewall.class, "F").getProtects().remove(1), before.replace("B, C\n", "C\n"));
		expect(before, d -> find(d, Firewall.class, "F").getProtects().remove(0), before.replace("protects A // outer", "// outer"));
		expect(before, d -> find(d, Firewall.class, "F").getProtects().move(0, 2), before.replace("protects A", "protects C, A").replace("B, C\n", "B\n"));
	}

	@Test
	void ports_areComparedByTheirNumbers() {
		String before = "deployment D { firewall F { allow tcp 0080, 443 - 500 from any to any } }";
		expect(before, d -> {
			PortRange range = DeploymentFactory.eINSTANCE.createPortRange();
			range.setLow(80);
			find(d, FirewallRule.class, null).getPorts().set(0, range);
		}, before);
		expect(before, d -> {
			find(d, FirewallRule.class, null).getPorts().clear();
			find(d, FirewallRule.class, null).setAnyPort(true);
		}, "deployment D { firewall F { allow tcp any from any to any } }");
		expect(before, d -> find(d, FirewallRule.class, null).getPorts().get(1).unsetHigh(), before.replace("443 - 500", "443"));
	}

	@Test
	void commentsInsideAReplacedRange_stay() {
		expect("deployment D { firewall F { allow tcp 443 /* from */ - // to\n 500 from any to any } }", d -> {
			find(d, FirewallRule.class, null).getPorts().get(0).setLow(1);
			find(d, FirewallRule.class, null).getPorts().get(0).unsetHigh();
		}, "deployment D { firewall F { allow tcp 1 /* from */ // to\n from any to any } }");
	}

	@Test
	void wordsSideBySide_staySeparate() {
		expect("deployment D{server S database X:\"odd\"on S{master}}", d -> find(d, Database.class, "X").setKindWord("sso"),
			"deployment D{server S database X:sso on S{master}}");
	}
}
