package org.btdeploy.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.store.Place;
import org.junit.jupiter.api.Test;

/** Arranging all or some boxes of a picture whose boxes have kept places. */
class ArrangeTest {
	private static void each(Graph graph, java.util.function.Consumer<Node> action) {
		graph.roots().forEach(root -> each(root, action));
	}

	private static void each(Node node, java.util.function.Consumer<Node> action) {
		action.accept(node);
		node.children().forEach(child -> each(child, action));
	}

	private static Map<String, Place> automatic() {
		Graph graph = SampleGraphs.drawnExample().graph;
		NetworkLayout.layout(graph);
		Map<String, Place> places = new HashMap<>();
		each(graph, node -> places.put(node.id(), new Place(node.x(), node.y())));
		return places;
	}

	@Test
	void allGivesThePlacesOfAnAutomaticLayout() {
		Graph graph = SampleGraphs.drawnExample().graph;
		each(graph, node -> node.pin(node.id().hashCode() % 900, node.id().length() * 40));
		Map<String, Place> places = Arrange.all(graph);
		assertTrue(places.size() > 10);
		Map<String, Place> automatic = automatic();
		places.forEach((id, place) -> assertEquals(automatic.get(id), place, id));
		assertEquals(List.of(), new Geometry(graph).check().faults);
	}

	@Test
	void someMovesTheGivenOnesOnly() {
		Map<String, Place> automatic = automatic();
		Graph graph = SampleGraphs.drawnExample().graph;
		Node box = graph.roots().stream().filter(root -> root.children().size() > 3).findFirst().orElseThrow();
		each(graph, node -> node.pin(automatic.get(node.id()).x(), automatic.get(node.id()).y()));
		Node astray = box.children().get(1);
		astray.pin(astray.x() + 60, astray.y() + 700);
		Map<String, Place> places = Arrange.some(graph, Set.of(astray.id()));
		Place home = automatic.get(astray.id());
		Place now = places.get(astray.id());
		assertTrue(Math.abs(now.x() - home.x()) + Math.abs(now.y() - home.y()) < 60, home + " became " + now);
		places.forEach((id, place) -> {
			if (!id.equals(astray.id())) {
				assertEquals(automatic.get(id), place, id);
			}
		});
	}

	@Test
	void contentOfAGivenBoxIsArrangedToo() {
		Map<String, Place> automatic = automatic();
		Graph graph = SampleGraphs.drawnExample().graph;
		Node box = graph.roots().stream().filter(root -> root.children().size() > 3).findFirst().orElseThrow();
		each(graph, node -> node.pin(automatic.get(node.id()).x(), automatic.get(node.id()).y()));
		Node child = box.children().get(0);
		child.pin(child.x() + 300, child.y() + 400);
		Map<String, Place> places = Arrange.some(graph, Set.of(box.id(), "nothing of this name"));
		Place home = automatic.get(child.id());
		Place frame = automatic.get(box.id());
		Place now = places.get(box.id());
		assertEquals(new Place(home.x() - frame.x(), home.y() - frame.y()), new Place(places.get(child.id()).x() - now.x(), places.get(child.id()).y() - now.y()));
	}

	@Test
	void aSizeGivenToABoxThatStaysIsKept() {
		Graph graph = SampleGraphs.drawnExample().graph;
		Node box = graph.roots().stream().filter(root -> root.children().size() > 3).findFirst().orElseThrow();
		NetworkLayout.layout(graph);
		Node stays = box.children().get(0);
		stays.pin(stays.x(), stays.y());
		stays.resize(stays.leastWidth() + 30, stays.leastHeight() + 20);
		Place place = Arrange.some(graph, Set.of(box.children().get(1).id())).get(stays.id());
		assertEquals(new Place(stays.x(), stays.y(), stays.leastWidth() + 30, stays.leastHeight() + 20), place);
	}
}
