package org.btdeploy.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;
import org.btdeploy.samples.Samples;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What the availability view says about what takes over from what. */
class AvailabilityViewTest {
	private static final String CLUSTERED = """
		  server A : sql-server, master-secret
		  server B : sql-server, sso
		  server BTS-1 : biztalk
		  server BTS-2 : biztalk
		  server BTS-3 : biztalk
		  group G : enterprise {
		    database M "Management" : management on CLU.Main
		    host Work : in-process { process instance on BTS-1 instance on BTS-2 }
		    host Solo : in-process { send file instance on BTS-3 }
		    host Off : in-process { receive file instance on BTS-3 { disabled } }
		  }
		  cluster CLU "SQL" : active-passive {
		    nodes A, B
		    shared-storage
		    group Main { resources network-name, ip-address, disk, msdtc, sql-instance, master-secret active A owners A, B }
		  }
		""";

	private static ShownView show(String body) {
		return new ShownView(ViewKind.AVAILABILITY, body);
	}

	@Test
	void clusterGroupsStandWhereTheyAreActiveAndWhereTheyWouldGo() {
		ShownView shown = show(CLUSTERED);
		assertEquals(List.of("CLU", "A", "B", "G", "BTS-1#tier", "BTS-1", "BTS-2", "BTS-3"), shown.boxes());
		assertEquals(List.of("Active/passive", "1 of 2 may fail"), shown.content("CLU").details());
		assertEquals(List.of("Shared storage"), shown.rows("CLU"));
		assertEquals(List.of("Main | DTC, SQL Server, master secret | active", "Management"), shown.rows("A"));
		assertEquals(1, shown.content("A").rows().get(1).level());
		assertEquals(List.of("Main | standby | PASSIVE"), shown.rows("B"));
		assertEquals(NodeState.PASSIVE, shown.content("B").state());
	}

	@Test
	void serversWithTheSameHostsAreFramedAndOthersStandAlone() {
		ShownView shown = show(CLUSTERED);
		assertEquals(List.of("1 of 2 may fail"), shown.content("BTS-1#tier").details());
		assertEquals(List.of("Work | 1 of 2"), shown.rows("BTS-1"));
		assertEquals(List.of("Solo | only here | ALONE", "Off | disabled | PASSIVE"), shown.rows("BTS-3"));
		assertEquals(NodeState.ALONE, shown.content("BTS-3").state());
		assertNull(shown.content("BTS-1").state());
	}

	@Test
	void linesLeadFromTheGroupToWhatItNeeds() {
		assertEquals(List.of("G > CLU [databases, master secret]"), show(CLUSTERED).lines());
	}

	@Test
	void groupOfEqualServersSaysItItself() {
		ShownView shown = show("server A : biztalk\n server B : biztalk\n server C : biztalk\n group G : enterprise { host H : in-process { process\n"
			+ "instance on A instance on B instance on C } }\n");
		assertEquals(List.of("G", "A", "B", "C"), shown.boxes());
		assertEquals(List.of("2 of 3 may fail"), shown.content("G").details());
	}

	@Test
	void whatStandsOnOneServerOnlyIsMarked() {
		ShownView shown = show("domain D : data { server S : sql-server, master-secret server MAIL : mail-server server SAN : file-server { highly-available } server DC : domain-controller }\n"
			+ "group G : enterprise { database M : messagebox on S }\n");
		assertEquals(List.of("D", "D/S", "D/MAIL", "D/SAN"), shown.boxes());
		assertEquals(List.of("M | only here | ALONE", "Master secret | only here | ALONE"), shown.rows("D/S"));
		assertEquals(NodeState.ALONE, shown.content("D/MAIL").state());
		assertNull(shown.content("D/SAN").state());
	}

	@Test
	void logicalServersAreNoComputersToCount() {
		ShownView shown = show("server A : biztalk { logical }\n server B : biztalk\n group G : enterprise { host H : in-process { instance on A } host I : in-process { instance on B } }\n");
		assertEquals("1 of 1 servers has nothing to take over when it fails.", shown.view.graph().remark());
		assertEquals(NodeState.LOGICAL, shown.content("A").state());
	}

	@Test
	void farmsAndAvailabilityGroupsAreFramed() {
		ShownView shown = show("server R1 : http-relay\n server R2 : http-relay\n nlb Farm : windows { members R1, R2 }\n"
			+ "server S1 : sql-server\n server S2 : sql-server\n availability-group AG : synchronous { replicas S1, S2 listener \"L\" }\n"
			+ "group G : enterprise { database M : management on AG }\n");
		assertEquals(List.of("Farm", "R1", "R2", "AG", "S1", "S2"), shown.boxes());
		assertEquals(List.of("Network load balancing", "1 of 2 may fail"), shown.content("Farm").details());
		assertEquals(List.of("Synchronous, listener L", "1 of 2 may fail"), shown.content("AG").details());
		assertEquals(List.of("AG | Synchronous, listener L | replica", "M"), shown.rows("S2"));
		assertNull(shown.content("R1").state());
	}

	@Test
	void clusterWithoutSpareSaysSo() {
		ShownView shown = show("server A : sql-server\n server B : sql-server\n cluster C : active-active { nodes A, B\n"
			+ "group X { resources sql-instance active A owners A } group Y { resources sql-instance active B owners B } }\n");
		assertEquals(List.of("Active/active", "No computer may fail"), shown.content("C").details());
		assertEquals(List.of("X | SQL Server | only here | ALONE"), shown.rows("A"));
		assertEquals("2 of 2 servers have nothing to take over when they fail.", shown.view.graph().remark());
	}

	/** The two-computer trap: instances do not follow the clustered Single Sign-On that they need. */
	@Test
	void hostsThatNeedAMovingSsoAreNotRedundant() {
		ShownView shown = show("server A : biztalk, master-secret\n server B : biztalk\n group G : enterprise { host H : in-process { process instance on A instance on B } }\n"
			+ "cluster C : active-active { nodes A, B group Sso { resources sso-service, master-secret active A } }\n");
		assertEquals(List.of("G", "C", "A", "B"), shown.boxes());
		assertEquals(List.of(), shown.content("G").details());
		assertEquals(List.of("Active/active", "No computer may fail"), shown.content("C").details());
		assertEquals(List.of("Sso | SSO, master secret | active", "H | stops when Sso moves | needs SSO | ALONE"), shown.rows("A"));
		assertEquals(List.of("Sso | standby | PASSIVE", "H | stops when Sso moves | needs SSO | ALONE"), shown.rows("B"));
	}

	@Test
	void hostsInTheClusterMoveWithTheirSso() {
		ShownView shown = show("server A : biztalk\n server B : biztalk\n group G : enterprise { host H : in-process { receive ftp clustered in C.Sso instance on A instance on B } }\n"
			+ "cluster C : active-passive { nodes A, B group Sso { resources sso-service, biztalk-host active A } }\n");
		assertEquals(List.of("Active/passive", "1 of 2 may fail"), shown.content("C").details());
		assertEquals(List.of("Sso | SSO | active", "H"), shown.rows("A"));
	}

	@Test
	void farmFailsWithTheFirstHostThatStops() {
		ShownView shown = show("server A : biztalk\n server B : biztalk\n server C : biztalk\n server X : biztalk\n nlb Farm : windows { members A, B, C }\n"
			+ "group G : enterprise { host H : isolated { receive http instance on A instance on B } host I : isolated { receive soap instance on C instance on X } }\n");
		assertEquals(List.of("Network load balancing", "1 of 3 may fail"), shown.content("Farm").details());
		assertNull(shown.view.graph().remark());
	}

	@Test
	void virtualMachinesOnOneComputerFailTogether() {
		ShownView shown = show("server HV : hyper-v-host\n server A : biztalk { virtual on HV }\n server B : biztalk { virtual on HV }\n"
			+ "group G : enterprise { host H : in-process { process instance on A instance on B } }\n");
		assertEquals(List.of("all on HV, which is one computer"), shown.content("G").details());
	}

	@Test
	void logShippingIsALine() {
		ShownView shown = show("domain D : data { server S : sql-server server T : log-shipping-destination }\n group G : enterprise { database M : management on S }\n"
			+ "log-shipping L { from S to T }\n");
		assertEquals(List.of("D/S > D/T"), shown.lines());
		assertEquals(LineKind.SHIPPING, ((LineStyle) shown.view.graph().links().get(0).style()).kind());
	}

	@Test
	void onlyFindingsAboutAvailabilityAreBadges() {
		DeploymentDocument sample = Samples.read("two-computer-trap");
		Map<EObject, List<Mark>> marks = Marks.of(RuleEngine.check(sample.deployment(), RuleConfiguration.defaults(), LocalDate.of(2026, 11, 20)));
		View view = Views.of(ViewKind.AVAILABILITY, sample.deployment(), marks, UnresolvedNames.UNKNOWN, ViewOptions.ALL);
		List<String> tips = view.contents().values().stream().flatMap(content -> content.badges().stream()).flatMap(badge -> badge.tip().lines()).toList();
		assertTrue(!tips.isEmpty() && tips.stream().allMatch(tip -> tip.contains("[HA-")), tips.toString());
	}

	@Test
	void unresolvedNamesDoNoHarm() {
		ShownView broken = show("server A : biztalk\n group G : enterprise { database M : management on Nowhere host H : in-process { instance on A instance on Ghost } }\n"
			+ "cluster C : active-passive { nodes A, Ghost group X { active Ghost owners A, Ghost } }\n availability-group AG : synchronous { replicas A, Ghost }\n");
		assertEquals(List.of("X", "AG | Synchronous | replica", "H | 1 of 2"), broken.rows("A"));
	}
}
