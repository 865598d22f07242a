package org.btdeploy.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.junit.jupiter.api.Test;

/** What is left of a view that is confined to some elements. */
class RestrictionTest {
	private static final String TEXT = """
		deployment D {
		  internet Net
		  domain Outer : perimeter {
		    server RELAY-1 : iis
		    server RELAY-2 : iis
		    server FTP : ftp-server
		  }
		  domain Inner "Inner" : services {
		    server BTS-1 : biztalk
		    server BTS-2 : biztalk
		    zone Ops : operations { server ADMIN : admin-tools }
		  }
		  domain Data : data { server SQL : sql-server }
		  firewall FW1 : tmg { protects Outer from Net }
		  firewall FW2 : tmg { protects Inner from Outer }
		  group G : enterprise {
		    host H : in-process { instance on BTS-1 }
		    host Other : in-process { instance on BTS-2 }
		    database MsgBox : messagebox on SQL
		  }
		  nlb Farm : windows { members RELAY-1, RELAY-2 }
		  flow In Net -> Farm via FW1 : https
		  flow RELAY-1 -> H via FW2 : http
		  flow H -> FTP via FW2 : ftp
		  flow Other -> FTP via FW2 : ftp
		  connection Sql Inner -> Data : data-access
		  note Hint "Look" on RELAY-1
		}
		""";

	private final Deployment deployment = DeploymentReader.parse("test", TEXT).deployment();

	private View view(boolean neighbours, String... names) {
		ViewOptions options = ViewOptions.ALL.withRestriction(new Restriction(List.of(names), neighbours));
		return Views.of(ViewKind.NETWORK, deployment, Map.of(), UnresolvedNames.UNKNOWN, options);
	}

	private static List<String> boxes(View view) {
		List<String> ids = new ArrayList<>();
		add(view.graph().roots(), ids);
		return ids;
	}

	private static void add(List<Node> nodes, List<String> ids) {
		for (Node node : nodes) {
			ids.add(node.id());
			add(node.children(), ids);
		}
	}

	private static List<String> lines(View view) {
		List<String> lines = new ArrayList<>();
		for (Link link : view.graph().links()) {
			lines.add(link.source().id() + " > " + link.target().id());
		}
		return lines;
	}

	@Test
	void domainIsShownWithAllInItAndItsFirewall() {
		View view = view(false, "Inner");
		assertEquals(List.of("Inner", "Inner/BTS-1", "Inner/BTS-2", "Inner/Ops", "Inner/Ops/ADMIN", "FW2"), boxes(view));
		assertEquals(List.of(), lines(view));
	}

	@Test
	void hostIsShownWhereItRunsAndTheDomainSaysHowMuchIsLeft() {
		View view = view(false, "H");
		assertEquals(List.of("Inner", "Inner/BTS-1"), boxes(view));
		assertEquals(List.of("1 of 3 servers"), view.contents().get(view.graph().roots().get(0)).details());
	}

	@Test
	void neighboursAreWhatIsConnectedWithTheFirewallsBetween() {
		View view = view(true, "BTS-1");
		assertEquals(List.of("Outer", "Outer/FTP", "Farm", "Outer/RELAY-1", "Inner", "Inner/BTS-1", "Data", "FW2", "Hint").stream().sorted().toList(),
			boxes(view).stream().sorted().toList());
		assertEquals(List.of("Hint > Outer/RELAY-1", "Outer/RELAY-1 > Inner/BTS-1", "Inner/BTS-1 > Outer/FTP", "Inner > Data"), lines(view));
	}

	@Test
	void membersOfAFarmAreNeighbours() {
		List<String> boxes = boxes(view(true, "RELAY-2"));
		assertTrue(boxes.containsAll(List.of("Net", "Farm", "Outer/RELAY-1", "Outer/RELAY-2", "FW1")), boxes.toString());
		View alone = view(false, "RELAY-2");
		assertEquals(List.of("Outer", "Farm", "Outer/RELAY-2"), boxes(alone));
		Node farm = alone.graph().roots().get(0).children().get(0);
		assertEquals(List.of("Network load balancing", "1 of 2 servers"), alone.contents().get(farm).details());
	}

	@Test
	void connectionIsShownWithItsEndsAndFirewalls() {
		assertEquals(List.of("Hint > Outer/RELAY-1", "Net > Farm"), lines(view(false, "In")));
		assertEquals(List.of("Inner > Data"), lines(view(false, "Sql")));
	}

	@Test
	void firewallIsShownOnItsDomainAndWithNeighboursAllThatPassesIt() {
		assertEquals(List.of("Inner", "FW2"), boxes(view(false, "FW2")));
		assertEquals(List.of("Outer/RELAY-1 > Inner/BTS-1", "Inner/BTS-1 > Outer/FTP", "Inner/BTS-2 > Outer/FTP"),
			lines(view(true, "FW2")).stream().filter(line -> !line.startsWith("Hint")).toList());
	}

	@Test
	void databaseIsShownWhereItRuns() {
		assertEquals(List.of("Data", "Data/SQL"), boxes(view(false, "MsgBox")));
	}

	@Test
	void viewThatShowsNothingOfItSaysSo() {
		ViewOptions options = ViewOptions.ALL.withRestriction(new Restriction(List.of("FW1"), false));
		View hosts = Views.of(ViewKind.HOSTS, deployment, Map.of(), UnresolvedNames.UNKNOWN, options);
		assertEquals("Nothing of this appears in this view.", hosts.graph().remark());
		assertEquals(null, Views.of(ViewKind.HOSTS, deployment).graph().remark());
	}

	@Test
	void elementsAreFoundByNameQualifiedNameAndPath() {
		ElementNames names = new ElementNames(deployment);
		NamedElement ops = names.find("Ops").get(0);
		assertEquals(List.of(ops), names.find("Inner.Ops"));
		assertEquals(List.of(ops), names.find("Inner/Ops"));
		assertEquals("ADMIN", names.find("Inner/Ops/ADMIN").get(0).getName());
		assertEquals(List.of(), names.find("Nobody"));
		assertEquals(List.of("BTS-1", "BTS-2"), names.near("BTS-3"));
	}

	@Test
	void subtitleSaysWhatPartItIs() {
		ViewOptions options = ViewOptions.ALL.withRestriction(new Restriction(List.of("Inner"), true));
		assertEquals("Network view \u00b7 only Inner and neighbours", options.subtitle(ViewKind.NETWORK, deployment));
		assertEquals("Network view", ViewOptions.ALL.subtitle(ViewKind.NETWORK, deployment));
	}
}
