package org.btdeploy.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Lane;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.diagram.scene.Badge;
import org.btdeploy.diagram.scene.ChipContent;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.Row;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.junit.jupiter.api.Test;

/** Which boxes, lines and labels the network view makes of a deployment. */
class NetworkViewTest {
	private Deployment deployment;
	private View view;

	private void show(String body) {
		deployment = DeploymentReader.parse("test", "deployment D {\n" + body + "}\n").deployment();
		view = Views.of(ViewKind.NETWORK, deployment, Map.of(), (owner, reference) -> "Ghost", ViewOptions.ALL);
	}

	private Node node(String id) {
		return find(view.graph().roots(), id);
	}

	private static Node find(List<Node> nodes, String id) {
		for (Node node : nodes) {
			Node found = node.id().equals(id) ? node : find(node.children(), id);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private NodeContent content(String id) {
		return view.contents().get(node(id));
	}

	private List<String> links() {
		List<String> shown = new ArrayList<>();
		for (Link link : view.graph().links()) {
			StringBuilder text = new StringBuilder(link.source().id());
			link.via().forEach(firewall -> text.append(" | ").append(firewall.id()));
			text.append(" > ").append(link.target().id());
			for (Chip chip : link.chips()) {
				ChipContent content = (ChipContent) chip.content();
				text.append(" ").append(content.initiator().name().charAt(0)).append(content.locked() ? "*" : "").append(content.words());
			}
			shown.add(text.toString());
		}
		return shown;
	}

	@Test
	void domainsStandFromOutsideToInside() {
		show("internet I\n domain A : data\n domain B : perimeter\n domain C : corporate\n domain E : service-interfaces, services\n");
		assertTrue(node("B").rank() < node("E").rank() && node("E").rank() < node("A").rank());
		assertEquals(Lane.OUTSIDE, node("I").lane());
		assertEquals(Lane.SIDE, node("C").lane());
		assertEquals(2, content("E").tints().size());
	}

	@Test
	void serversStandInTheirDomainAndZone() {
		show("domain A : corporate { server S1 zone Z : operations { server S2 } }\n");
		assertSame(node("A"), node("A/S1").parent());
		assertSame(node("A/Z"), node("A/Z/S2").parent());
		assertEquals(NodeKind.ZONE, node("A/Z").kind());
	}

	@Test
	void labelsBeginTheCardAndTheirLinesFollow() {
		show("server S \"Exchange\\n(Rec/Send)\" : mail-server\n server T : mail-server, ftp-server\n");
		assertEquals("Exchange", content("S").title());
		assertEquals(List.of("(Rec/Send)"), content("S").details());
		assertEquals("T", content("T").title());
		assertEquals(List.of("Mail server, FTP server"), content("T").details());
	}

	@Test
	void cardsListWhatRunsThere() {
		show("server S : biztalk\n server Q : sql-server\n group G { host H \"Receive host\" : in-process { receive file instance on S } database Db : messagebox on Q }\n");
		assertEquals(List.of("Receive host"), content("G/S") == null ? rows("S") : rows("G/S"));
		assertEquals(List.of("Db"), rows("Q"));
	}

	private List<String> rows(String id) {
		return content(id).rows().stream().map(Row::text).toList();
	}

	@Test
	void clusterNodesStandInAFrameAndPassiveOnesFade() {
		show("server A : sql-server\n server B : sql-server\n cluster C : active-passive { nodes A, B shared-storage group M { resources disk active A } }\n");
		assertEquals(NodeKind.FRAME, node("C").kind());
		assertSame(node("C"), node("A").parent());
		assertNull(content("A").state());
		assertEquals(NodeState.PASSIVE, content("B").state());
		assertEquals(List.of("Active/passive, shared disk array"), content("C").details());
	}

	@Test
	void clusterWhoseNodesStandApartHasNoFrame() {
		show("domain X : data { server A }\n server B\n cluster C : active-passive { nodes A, B }\n");
		assertNull(node("C"));
	}

	@Test
	void firewallSitsOnTheDomainItProtects() {
		show("domain A : data\n firewall F : tmg { reverse-proxy protects A }\n firewall G\n");
		assertSame(node("A"), node("F").guarded());
		assertNull(node("G").guarded());
		assertEquals(List.of("reverse proxy"), content("F").details());
	}

	@Test
	void connectionsOfTheSameWayAreOneLineWithAChipForEachInitiator() {
		show("server A\n server B\n flow A -> B : http receive by partner\n flow A -> B : soap receive by partner\n flow A -> B : ftps receive by biztalk\n");
		assertEquals(List.of("A > B P[HTTP, SOAP] B*[FTPS]"), links());
	}

	@Test
	void linesFromOneFirewallToOneServerShareTheirLabel() {
		show("""
			domain In : services { server A server B }
			server M : mail-server
			firewall F { protects In }
			flow A -> M via F : pop3 by biztalk
			flow B -> M via F : smtp by biztalk
			""");
		assertEquals(List.of("In/A | F > M B[POP3, SMTP]", "In/B | F > M"), links());
	}

	@Test
	void linesThatEndAtTheFirewallKeepTheirLabels() {
		show("""
			domain A : service-interfaces
			domain B : services
			domain C : data
			firewall F { protects C }
			connection A -> C via F : data-access tds
			connection B -> C via F : data-access tds
			""");
		assertEquals(List.of("A | F > C B[TDS]", "B | F > C B[TDS]"), links());
	}

	@Test
	void oneLineStandsForAllServersOfAFrame() {
		show("""
			server A : biztalk
			server B : biztalk
			server Q : sql-server
			group G { host H : in-process { process instance on A instance on B } }
			connection A -> Q : data-access
			connection B -> Q : data-access
			""");
		assertEquals(List.of("G > Q B[Data access]"), links());
	}

	@Test
	void hostsEndWhereTheirInstancesRun() {
		show("""
			internet I
			server A : biztalk
			server B : biztalk
			group G { host One : in-process { process instance on A } host Two : in-process { process instance on A instance on B } }
			flow I -> One : http by partner
			flow I -> Two : soap by partner
			""");
		assertEquals(List.of("I > A P[HTTP]", "I > G P[SOAP]"), links());
	}

	@Test
	void alternativesAndPurposesAreWritten() {
		show("server A\n server B\n server C\n flow F1 A -> B : pop3 by biztalk\n flow A -> C : pop3 by biztalk alternative-to F1\n connection A -> B : sso for \"Master\\nsecret\"\n");
		assertTrue(links().contains("A > C B[or POP3]"), links().toString());
		assertTrue(links().get(0).contains("N[Master secret]"), links().toString());
	}

	@Test
	void unresolvedNamesGetPlaceholders() {
		show("server A\n flow A -> Nobody : http by partner\n flow Nobody -> A : http by partner\n");
		assertEquals(List.of("A > ?Ghost P[HTTP]", "?Ghost > A P[HTTP]"), links());
		assertEquals(NodeState.UNRESOLVED, content("?Ghost").state());
	}

	@Test
	void notesAndPartnersAreTiedToWhatTheyBelongTo() {
		show("internet I\n partner P through I\n server A\n note N \"text\" on A\n");
		assertEquals(List.of("P > I", "N > A"), links());
	}

	@Test
	void findingsBecomeBadgesOnWhatIsDrawn() {
		show("server A : biztalk\n server B : sql-server\n group G { host H : in-process { process instance on A } database Db : sso on B }\n");
		Map<org.eclipse.emf.ecore.EObject, List<Mark>> marks = Map.of(
			deployment.getElements().get(2).eContents().get(0), List.of(new Mark(Severity.WARNING, "one"), new Mark(Severity.WARNING, "two")),
			deployment.getElements().get(2).eContents().get(1), List.of(new Mark(Severity.ERROR, "three")));
		view = Views.of(ViewKind.NETWORK, deployment, marks, UnresolvedNames.UNKNOWN, ViewOptions.ALL);
		assertEquals(List.of(new Badge(Severity.WARNING, "one\ntwo")), content("A").badges());
		assertEquals(List.of(new Badge(Severity.ERROR, "three")), content("B").badges());
	}

	@Test
	void initiatorIsDerivedWhereTheTextGivesNone() {
		show("server A\n server B\n flow A -> B : ftp receive\n flow B -> A : http receive\n connection A -> B : monitoring\n");
		assertEquals(Initiator.BIZTALK, ((ChipContent) view.graph().links().get(0).chips().get(0).content()).initiator());
		assertEquals(Initiator.PARTNER, ((ChipContent) view.graph().links().get(1).chips().get(0).content()).initiator());
		assertNotNull(node("A"));
	}

	@Test
	void flowsAndInfrastructureCanBeLeftOut() {
		show("server A : iis\n server B : iis\n flow A -> B : http by partner\n flow B -> A : ftp by biztalk\n connection A -> B : administration\n");
		assertEquals(List.of("A > B P[HTTP] A[Administration]", "B > A B[FTP]"), links());
		view = Views.of(ViewKind.NETWORK, deployment, Map.of(), UnresolvedNames.UNKNOWN, ViewOptions.ALL.withFlows(Set.of(Initiator.BIZTALK)));
		assertEquals(List.of("B > A B[FTP]", "A > B A[Administration]"), links());
		view = Views.of(ViewKind.NETWORK, deployment, Map.of(), UnresolvedNames.UNKNOWN, ViewOptions.ALL.withInfrastructure(false));
		assertEquals(List.of("A > B P[HTTP]", "B > A B[FTP]"), links());
	}
}
