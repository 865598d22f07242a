package org.btdeploy.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.diagram.scene.Badge;
import org.btdeploy.diagram.scene.SceneCheck;
import org.junit.jupiter.api.Test;

/** Which boxes, lines and labels the data view makes of a deployment. */
class DataViewTest {
	private static CheckedView show(String body) {
		return new CheckedView(ViewKind.DATA, body);
	}

	@Test
	void databasesStandOnTheirServers() {
		CheckedView view = show("domain Data : data { server S : sql-server\n server W : iis }\n"
				+ "group G : enterprise { database Box \"MessageBox 1\" : messagebox on S { master publication-disabled }\n"
				+ "database Sso : sso on S { mirrored shadow-copies } }\n");
		assertEquals(List.of("DOMAIN Data", "  CARD S [MessageBox 1 (Box \u00b7 master \u00b7 routes only), Sso (mirrored \u00b7 shadow copies)]"), view.boxes());
		assertEquals("database:messagebox", view.content("S").rows().get(0).notation().key());
	}

	@Test
	void instancesHoldTheirDatabases() {
		CheckedView view = show("server S : sql-server, analysis-services\n sql-instance I : engine on S { edition enterprise version \"2019\" }\n"
				+ "sql-instance C \"Cubes\" : analysis-services on S\n"
				+ "group G : enterprise { database A : bam-analysis on C database B : messagebox on I database D1 : sso on S }\n");
		assertEquals(List.of("CARD S [I (SQL Server instance \u00b7 Enterprise \u00b7 2019),   B, Cubes (C \u00b7 Analysis Services instance),   A, D1]"), view.boxes());
	}

	@Test
	void nodesSayForWhatTheyStandBy() {
		CheckedView view = show("server A : sql-server\n server B : sql-server\n server C : sql-server\n cluster K : n-plus-one { nodes A, B, C shared-storage\n"
				+ "group One { resources sql-instance active A }\n group Two { active B }\n group Other { resources msdtc active A } }\n"
				+ "sql-instance I : engine on K.One\n group G : enterprise { database X : messagebox on I database Y : sso on K.Two }\n");
		assertEquals(List.of("FRAME K [Active nodes with spare, shared disk array]", "  CARD A [I (SQL Server instance),   X, stands by for Two PASSIVE]",
				"  CARD B [Y, stands by for One PASSIVE]", "  CARD C PASSIVE [stands by for One PASSIVE, stands by for Two PASSIVE]"), view.boxes());
	}

	@Test
	void copiesOfAnAvailabilityGroupStandOnEveryReplica() {
		CheckedView view = show("server A : sql-server\n server B : sql-server\n sql-instance I : engine on B\n"
				+ "availability-group AG : synchronous { replicas A, I listener \"L\" multi-subnet }\n group G : enterprise { database X : sso on AG }\n");
		assertEquals(List.of("FRAME AG [synchronous copies, listener L, several subnets]", "  CARD A [X (copy of AG)]",
				"  CARD B [I (SQL Server instance),   X (copy of AG)]"), view.boxes());
	}

	@Test
	void databasesWithoutAServerAreNotLost() {
		CheckedView view = show("server A : sql-server\n server B : sql-server\n cluster K : active-passive { nodes A, B\n group Main { } }\n"
				+ "group G : enterprise { database X : sso on K.Main database Y : management on Nobody }\n");
		assertEquals("CARD Databases without a server [X (on Main, active nowhere) UNRESOLVED, Y (on Ghost, which does not exist) UNRESOLVED]",
				view.boxes().get(view.boxes().size() - 1));
	}

	@Test
	void whoGetsAtDataIsShownAndOthersAreNot() {
		CheckedView view = show("internet I\n domain P : services { server B : biztalk\n server M : monitoring }\n domain Data : data { server S : sql-server }\n"
				+ "server X : iis\n connection P -> Data : data-access tds protected ipsec\n connection M -> S : monitoring\n flow I -> X : http\n");
		assertEquals(List.of("DOMAIN P", "  CARD B [BizTalk server]", "DOMAIN Data", "  CARD S [SQL Server]"), view.boxes());
		assertEquals(List.of("P > Data NORMAL [TDS]*"), view.lines());
		assertNull(view.view().graph().remark());
	}

	@Test
	void sharesAndQueuesHoldDataAsWell() {
		CheckedView view = show("server B : biztalk\n server F : file-server\n server Q : msmq-server\n server T : ftp-server\n"
				+ "group G : enterprise { host H : in-process { receive file, msmq, ftp instance on B } }\n"
				+ "flow H -> F : file receive by biztalk\n flow H -> Q : msmq receive by biztalk\n flow H -> T : ftp receive by biztalk\n");
		assertEquals(List.of("B > F NORMAL [FILE]", "B > Q NORMAL [MSMQ]"), view.lines());
		assertNull(view.node("T"));
	}

	@Test
	void whatIsShippedTogetherHasOneFrameAndOneLine() {
		CheckedView view = show("domain Data : data { server A : sql-server\n server B : sql-server\n server C : sql-server\n"
				+ "server D1 : log-shipping-destination }\n log-shipping L { from A, B to D1 }\n");
		assertEquals(List.of("DOMAIN Data", "  FRAME Copied by log shipping", "    CARD A [SQL Server]", "    CARD B [SQL Server]", "  CARD C [SQL Server]",
				"  CARD D1"), view.boxes().stream().map(box -> box.startsWith("  CARD D1") ? "  CARD D1" : box).toList());
		assertEquals(List.of("Copied by log shipping > D1 SHIPPING [log shipping]"), view.lines());
		assertTrue(view.texts().contains("The text names no connections for data access."));
	}

	@Test
	void sourcesThatStandApartHaveALineEach() {
		CheckedView view = show("server A : sql-server\n server B : sql-server\n server D1 : log-shipping-destination\n domain Data : data { server C : sql-server }\n"
				+ "cluster K : active-passive { nodes A, B\n group Main { active A } }\n log-shipping L { from K.Main, C to D1 }\n");
		assertEquals(List.of("K > D1 SHIPPING [log shipping]", "C > D1 SHIPPING [log shipping]"), view.lines());
	}

	@Test
	void badgesAreAboutData() {
		CheckedView view = show("domain P : services { server B : biztalk }\n domain Data : data { server S : sql-server }\n"
				+ "group G : enterprise { database X : sso on S host H : in-process { process instance on B } }\n connection P -> Data : data-access tds\n");
		assertEquals(List.of(), view.content("B").badges());
		List<Badge> badges = view.content("S").badges();
		assertTrue(badges.stream().anyMatch(badge -> badge.tip().contains("HA-009")), badges.toString());
	}

	@Test
	void nothingToShowIsSaidInWords() {
		CheckedView view = show("server B : biztalk\n");
		assertTrue(view.boxes().isEmpty());
		assertTrue(view.texts().stream().anyMatch(text -> text.startsWith("This deployment has no databases")), view.texts().toString());
		assertFalse(view.texts().contains("Legend"));
	}

	@Test
	void picturesAreTidy() {
		String body = "domain P : services { server B : biztalk\n server B2 : biztalk }\n domain Data : data { server A : sql-server\n server C : sql-server\n"
				+ "server E : sql-server\n server F : sql-server\n server Z : log-shipping-destination }\n"
				+ "cluster K : active-active { nodes A, C\n group One { active A }\n group Two { active C } }\n"
				+ "availability-group AG : asynchronous { replicas E, F }\n sql-instance I : engine on K.One\n"
				+ "group G : enterprise { database W : messagebox on I database X : sso on AG database Y : management on K.Two database V : tracking on Nobody\n"
				+ "host H : in-process { process instance on B instance on B2 } }\n log-shipping L { from K.One, K.Two, E to Z }\n"
				+ "connection P -> Data : data-access tds\n connection B -> K : data-access tds protected none\n connection B2 -> AG : data-access tds\n";
		assertEquals(List.of(), SceneCheck.check(show(body).scene()));
	}
}
