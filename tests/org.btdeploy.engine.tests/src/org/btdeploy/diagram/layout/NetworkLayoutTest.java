package org.btdeploy.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Lane;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkLayoutTest {
	@ParameterizedTest
	@ValueSource(strings = { "largeDistributed", "drawnExample", "smallHa", "largeHa" })
	void architecturesKeepAllPromises(String name) {
		GraphBuilder builder = sample(name);
		NetworkLayout.layout(builder.graph);
		assertEquals(List.of(), new Geometry(builder.graph).check().faults);
		assertAspect(builder.graph);
	}

	/** 220 deployments of 5 to 300 cards; all faults are collected so that a failure shows every bad seed. */
	@Test
	void randomDeploymentsKeepAllPromises() {
		List<String> faults = new ArrayList<>();
		for (int seed = 0; seed < 220; seed++) {
			int cards = 5 + seed * 37 % 296;
			GraphBuilder builder = SampleGraphs.random(seed, cards);
			NetworkLayout.layout(builder.graph);
			for (String fault : new Geometry(builder.graph).check().faults) {
				faults.add("seed " + seed + ", " + cards + " cards: " + fault);
			}
		}
		assertEquals(List.of(), faults);
	}

	@Test
	void sameInputGivesSamePicture() {
		for (int seed = 0; seed < 10; seed++) {
			assertEquals(picture(SampleGraphs.random(seed, 60)), picture(SampleGraphs.random(seed, 60)));
		}
	}

	@Test
	void layingOutAgainChangesNothing() {
		GraphBuilder builder = SampleGraphs.random(3, 40);
		String first = picture(builder);
		assertEquals(first, picture(builder));
	}

	@Test
	void drawnExampleReadsFromOutsideToInside() {
		GraphBuilder builder = SampleGraphs.drawnExample();
		NetworkLayout.layout(builder.graph);
		Map<String, Node> nodes = byId(builder.graph);
		List<String> order = List.of("P", "SI", "S", "D");
		for (int i = 1; i < order.size(); i++) {
			Node outer = nodes.get(order.get(i - 1));
			Node inner = nodes.get(order.get(i));
			assertTrue(inner.y() > outer.y() + outer.height(), "inner below outer");
			assertEquals(outer.x(), inner.x(), 0.01, "left edges aligned");
			assertEquals(outer.width(), inner.width(), 0.01, "equally wide");
		}
		Node corporate = nodes.get("C");
		assertTrue(corporate.x() + corporate.width() < nodes.get("SI").x(), "corporate at the left");
		assertEquals(nodes.get("SI").y(), corporate.y(), 0.01, "beside the inner ranks");
		assertTrue(nodes.get("Internet").x() < nodes.get("P").x(), "Internet at the outer edge");
		assertEquals(nodes.get("P").x(), middleX(nodes.get("FW4")), 0.01, "firewall faces the Internet");
		assertEquals(nodes.get("SI").y(), nodes.get("FW3").y() + 22, 0.01, "firewall faces the perimeter");
		assertEquals(nodes.get("Receive iso").x(), nodes.get("Processing").x(), 0.01, "cards aligned across domains");
	}

	@Test
	void equalLegsAreDrawnOnceAndTrunksShared() {
		GraphBuilder builder = new GraphBuilder();
		Node outer = builder.domain("A", "Outer", 0, Lane.MAIN);
		Node inner = builder.domain("B", "Inner", 1, Lane.MAIN);
		builder.card(outer, "a1");
		builder.card(outer, "a2");
		builder.card(inner, "b1");
		builder.firewall("F", inner);
		builder.link("a1", "b1", "HTTP", "F");
		builder.link("a2", "b1", "SQL", "F");
		NetworkLayout.layout(builder.graph);
		assertEquals(List.of(), new Geometry(builder.graph).check().faults);
		long inside = builder.graph.wires().stream().filter(wire -> wire.links().size() == 2 && wire.arrowAtEnd()).count();
		assertEquals(1, inside, "one line from the firewall to the card for both links");
		long trunks = builder.graph.wires().stream().filter(wire -> wire.links().size() == 2).count();
		assertEquals(2, trunks, "and one trunk into the firewall");
	}

	@Test
	void severalFirewallsOnOneBorderAreSpaced() {
		GraphBuilder builder = new GraphBuilder();
		Node outer = builder.domain("A", "Outer", 0, Lane.MAIN);
		Node inner = builder.domain("B", "Inner", 1, Lane.MAIN);
		builder.card(inner, "b1");
		for (int i = 0; i < 4; i++) {
			builder.card(outer, "a" + i);
			builder.firewall("F" + i, inner);
			builder.link("a" + i, "b1", "HTTP", "F" + i);
		}
		NetworkLayout.layout(builder.graph);
		assertEquals(List.of(), new Geometry(builder.graph).check().faults);
		Map<String, Node> nodes = byId(builder.graph);
		for (int i = 1; i < 4; i++) {
			assertTrue(Math.abs(nodes.get("F" + i).x() - nodes.get("F" + (i - 1)).x()) >= 60);
		}
	}

	@Test
	void oddGraphsAreLaidOut() {
		NetworkLayout.layout(new Graph());
		GraphBuilder lonely = new GraphBuilder();
		lonely.root("card", NodeKind.CARD, 148, 56, Lane.MAIN, 0);
		lonely.domain("empty", "Empty", 2, Lane.MAIN);
		lonely.root("free", NodeKind.FIREWALL, 40, 44, Lane.MAIN, 1);
		lonely.root("note", NodeKind.NOTE, 120, 60, Lane.SIDE, 0);
		lonely.link("card", "empty", "HTTP", "free");
		NetworkLayout.layout(lonely.graph);
		assertEquals(List.of(), new Geometry(lonely.graph).check().faults);
	}

	@Test
	void pinnedNodesStayAndLinesGoAround() {
		List<String> faults = new ArrayList<>();
		for (int seed = 0; seed < 25; seed++) {
			GraphBuilder builder = SampleGraphs.random(seed, 5 + 3 * seed);
			NetworkLayout.layout(builder.graph);
			Map<Node, Point> pins = pinSome(builder.graph, new Random(seed));
			NetworkLayout.layout(builder.graph);
			pins.forEach((node, place) -> assertEquals(place, new Point(node.x(), node.y()), node.id()));
			for (String fault : new Geometry(builder.graph).check().faults) {
				// in given places there may be no room left for a chip or for full distances
				if (!fault.startsWith("chip") && !fault.startsWith("too close") && !fault.startsWith("drawn twice")) {
					faults.add("seed " + seed + ": " + fault);
				}
			}
		}
		assertEquals(List.of(), faults);
	}

	@Test
	void newCardBesidePinnedOnesMovesNothing() {
		GraphBuilder builder = SampleGraphs.drawnExample();
		NetworkLayout.layout(builder.graph);
		Map<String, Node> nodes = byId(builder.graph);
		nodes.values().stream().filter(node -> node.guarded() == null).forEach(node -> node.pin(node.x(), node.y()));
		Map<String, Point> before = new HashMap<>();
		nodes.forEach((id, node) -> before.put(id, new Point(node.x(), node.y())));
		Node added = builder.card(nodes.get("D"), "new");
		NetworkLayout.layout(builder.graph);
		nodes.values().stream().filter(Node::isPinned).forEach(node -> assertEquals(before.get(node.id()), new Point(node.x(), node.y()), node.id()));
		List<String> faults = new Geometry(builder.graph).check().faults;
		assertTrue(faults.stream().noneMatch(fault -> fault.startsWith("overlap") || fault.startsWith("outside")), faults.toString());
		assertTrue(added.y() > nodes.get("D").y());
	}

	/** Ten times the cards take about ten times the steps, more or less as there are more or fewer rounds; with the steps of a quadratic search it would be a hundred. */
	@Test
	void stepsGrowAlmostLinearlyWithCards() {
		long few = 0;
		long many = 0;
		for (int seed = 7; seed < 10; seed++) {
			few += NetworkLayout.work(SampleGraphs.random(seed, 500, 25).graph);
			many += NetworkLayout.work(SampleGraphs.random(seed, 5000, 250).graph);
		}
		assertTrue(few > 3 * 500, "steps are counted: " + few);
		assertTrue(many < 25 * few, few + " steps for 500 cards, " + many + " for 5000");
	}

	@Test
	void cardsInARowHaveTheirUpperEdgesOnOneLine() {
		GraphBuilder builder = new GraphBuilder();
		Node domain = builder.domain("A", "Outer", 0, Lane.MAIN);
		for (int i = 0; i < 12; i++) {
			domain.add(new Node("c" + i, NodeKind.CARD, 148, i % 2 == 0 ? 56 : 120));
		}
		NetworkLayout.layout(builder.graph);
		int unequal = 0;
		for (Node first : domain.children()) {
			for (Node second : domain.children()) {
				if (first.y() < second.y() + second.height() && second.y() < first.y() + first.height()) {
					assertEquals(first.y(), second.y(), 0.01, first + " beside " + second);
					unequal += first.height() == second.height() ? 0 : 1;
				}
			}
		}
		assertTrue(unequal > 0, "cards of different heights beside each other");
	}

	@Test
	void labelOfSeveralLinksStandsWhereTheyAreOneLine() {
		GraphBuilder builder = new GraphBuilder();
		Node outer = builder.domain("A", "Outer", 0, Lane.MAIN);
		Node inner = builder.domain("B", "Inner", 1, Lane.MAIN);
		builder.card(outer, "a1");
		builder.card(outer, "a2");
		builder.card(inner, "b1");
		builder.firewall("F", inner);
		builder.link("a1", "b1", "HTTP", "F");
		builder.link("a2", "b1", "", "F");
		NetworkLayout.layout(builder.graph);
		assertEquals(List.of(), new Geometry(builder.graph).check().faults);
		Chip chip = builder.graph.links().get(0).chips().get(0);
		double x = chip.x() + chip.width() / 2;
		double y = chip.y() + chip.height() / 2;
		for (Wire wire : builder.graph.wires()) {
			if (wire.links().size() == 1) {
				for (int i = 1; i < wire.points().size(); i++) {
					Point a = wire.points().get(i - 1);
					Point b = wire.points().get(i);
					boolean on = x > Math.min(a.x(), b.x()) - 1 && x < Math.max(a.x(), b.x()) + 1 && y > Math.min(a.y(), b.y()) - 1 && y < Math.max(a.y(), b.y()) + 1;
					assertTrue(!on, "chip on " + wire);
				}
			}
		}
	}

	@Test
	void sizeGivenWithThePlaceIsKept() {
		GraphBuilder builder = new GraphBuilder();
		Node domain = builder.domain("A", "Outer", 0, Lane.MAIN);
		Node card = builder.card(domain, "a");
		builder.card(domain, "b");
		builder.link("a", "b", "HTTP");
		domain.pin(40, 60);
		domain.resize(700, 400);
		card.pin(100, 120);
		card.resize(260, 90);
		NetworkLayout.layout(builder.graph);
		assertEquals(List.of(700.0, 400.0, 260.0, 90.0), List.of(domain.width(), domain.height(), card.width(), card.height()));
		assertEquals(List.of(), new Geometry(builder.graph).check().faults);
	}

	private static GraphBuilder sample(String name) {
		return switch (name) {
			case "largeDistributed" -> SampleGraphs.largeDistributed();
			case "drawnExample" -> SampleGraphs.drawnExample();
			case "smallHa" -> SampleGraphs.smallHa();
			default -> SampleGraphs.largeHa();
		};
	}

	private static void assertAspect(Graph graph) {
		double width = 0;
		double height = 0;
		for (Node node : byId(graph).values()) {
			width = Math.max(width, node.x() + node.width());
			height = Math.max(height, node.y() + node.height());
		}
		assertTrue(width / height < 1.9 && width / height > 0.6, width + " x " + height);
	}

	private static Map<Node, Point> pinSome(Graph graph, Random random) {
		Map<Node, Point> pins = new HashMap<>();
		for (Node node : byId(graph).values()) {
			if (node.guarded() == null && random.nextInt(3) > 0) {
				node.pin(node.x(), node.y());
				pins.put(node, new Point(node.x(), node.y()));
			}
		}
		return pins;
	}

	private static String picture(GraphBuilder builder) {
		NetworkLayout.layout(builder.graph);
		StringBuilder text = new StringBuilder();
		for (Node node : builder.graph.roots()) {
			append(text, node);
		}
		for (Wire wire : builder.graph.wires()) {
			text.append(wire.points()).append('\n');
		}
		builder.graph.links().forEach(link -> link.chips().forEach(chip -> text.append(chip.x()).append(' ').append(chip.y()).append('\n')));
		return text.toString();
	}

	private static void append(StringBuilder text, Node node) {
		text.append(node).append('\n');
		node.children().forEach(child -> append(text, child));
	}

	private static double middleX(Node node) {
		return node.x() + node.width() / 2;
	}

	private static Map<String, Node> byId(Graph graph) {
		Map<String, Node> nodes = new java.util.LinkedHashMap<>();
		graph.roots().forEach(node -> collect(node, nodes));
		return nodes;
	}

	private static void collect(Node node, Map<String, Node> nodes) {
		nodes.put(node.id(), node);
		node.children().forEach(child -> collect(child, nodes));
	}
}
