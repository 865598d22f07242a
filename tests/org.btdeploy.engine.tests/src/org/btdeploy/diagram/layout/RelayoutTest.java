package org.btdeploy.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;
import org.junit.jupiter.api.Test;

/** Layouts by what has changed: as good as others, and nothing else moves. */
class RelayoutTest {
	private static final int STEPS = 6;
	private static final double NEAR = 8.5;
	private final List<String> faults = new ArrayList<>();
	private int steps;
	private int done;
	private int crammed;

	@Test
	void oneElementAtATimeMovesNothingElse() {
		for (int seed = 0; seed < 30; seed++) {
			Graph graph = SampleGraphs.random(seed, 8 + 3 * seed).graph;
			NetworkLayout.layout(graph);
			pin(graph);
			Random random = new Random(seed);
			for (int step = 0; step < STEPS; step++) {
				Graph next = changed(graph, random, step);
				boolean small = new Relayout(next, graph).run();
				if (small) {
					check(graph, next, "seed " + seed + " step " + step + ": ");
				} else {
					NetworkLayout.layout(next);
				}
				steps++;
				done += small ? 1 : 0;
				graph = next;
			}
		}
		assertEquals(List.of(), faults);
		// the rest has boxes without any room left in them
		assertTrue(done >= 0.95 * steps, done + " of " + steps);
		assertTrue(crammed <= 0.03 * steps, crammed + " of " + steps);
	}

	@Test
	void nothingChangedIsTheSamePicture() {
		Graph graph = SampleGraphs.random(7, 60).graph;
		NetworkLayout.layout(graph);
		pin(graph);
		Graph next = new GraphCopy(graph, null, null).graph;
		NetworkLayout.layout(next, graph);
		assertEquals(points(graph), points(next));
		for (int i = 0; i < graph.links().size(); i++) {
			for (int j = 0; j < graph.links().get(i).chips().size(); j++) {
				Chip chip = next.links().get(i).chips().get(j);
				Chip old = graph.links().get(i).chips().get(j);
				assertEquals(new Point(old.x(), old.y()), new Point(chip.x(), chip.y()));
			}
		}
	}

	@Test
	void withoutKeptPlacesThePictureIsThatOfAFullLayout() {
		Graph before = SampleGraphs.random(5, 40).graph;
		NetworkLayout.layout(before);
		Graph full = new GraphCopy(before, "S7", null).graph;
		NetworkLayout.layout(full);
		Graph next = new GraphCopy(before, "S7", null).graph;
		NetworkLayout.layout(next, before);
		assertEquals(points(full), points(next));
	}

	private static Set<List<Point>> points(Graph graph) {
		Set<List<Point>> points = new HashSet<>();
		graph.wires().forEach(wire -> points.add(wire.points()));
		return points;
	}

	private void check(Graph graph, Graph next, String where) {
		List<String> found = new Geometry(next).check().faults;
		Set<String> known = new HashSet<>();
		new Geometry(graph).check().faults.forEach(fault -> known.add(stripped(fault)));
		boolean chip = false;
		for (String fault : found) {
			if (!known.contains(stripped(fault))) {
				// in given places there may be no room left for a chip
				chip |= fault.startsWith("chip");
				if (!fault.startsWith("chip")) {
					faults.add(where + fault);
				}
			}
		}
		crammed += chip ? 1 : 0;
		stable(graph, next, where);
	}

	private static String stripped(String fault) {
		return fault.replaceAll("@[0-9a-f]+", "");
	}

	/** Boxes stay, and so do lines at which nothing has changed. */
	private void stable(Graph graph, Graph next, String where) {
		Map<String, Node> now = each(next);
		Map<String, Node> then = each(graph);
		List<Geometry.Rect> touched = new ArrayList<>();
		then.forEach((id, old) -> {
			Node node = now.get(id);
			if (node == null) {
				touched.add(Geometry.rect(old));
			} else if (node.x() != old.x() || node.y() != old.y()) {
				touched.add(Geometry.rect(old));
				touched.add(Geometry.rect(node));
				if (old.guarded() == null) {
					faults.add(where + "moved " + old);
				}
			} else if (node.width() != old.width() || node.height() != old.height()) {
				touched.add(Geometry.rect(node));
			}
		});
		now.values().stream().filter(node -> !then.containsKey(node.id())).forEach(node -> touched.add(Geometry.rect(node)));
		for (Link link : graph.links()) {
			Link same = next.links().stream().filter(other -> other.id().equals(link.id())).findFirst().orElse(null);
			if (same != null && lines(graph, link).stream().noneMatch(line -> touched.stream().anyMatch(line.rect().grown(NEAR)::overlaps))) {
				List<Geometry.Line> lines = lines(next, same);
				for (Geometry.Line line : lines(graph, link)) {
					if (lines.stream().noneMatch(other -> within(line, other))) {
						faults.add(where + "line changed " + link.id() + " " + line.a() + " " + line.b());
					}
				}
			}
		}
	}

	private static boolean within(Geometry.Line line, Geometry.Line other) {
		Geometry.Rect a = line.rect();
		Geometry.Rect b = other.rect().grown(0.001);
		return line.vertical() == other.vertical()
				&& (line.vertical() ? b.left() < a.left() && a.left() < b.right() && a.top() < b.bottom() && b.top() < a.bottom()
						: b.top() < a.top() && a.top() < b.bottom() && a.left() < b.right() && b.left() < a.right());
	}

	private static List<Geometry.Line> lines(Graph graph, Link link) {
		List<Geometry.Line> lines = new ArrayList<>();
		for (Wire wire : graph.wires()) {
			for (int i = 1; i < wire.points().size() && wire.links().contains(link); i++) {
				lines.add(new Geometry.Line(wire, i, wire.points().get(i - 1), wire.points().get(i)));
			}
		}
		return lines;
	}

	private static void pin(Graph graph) {
		each(graph).values().stream().filter(node -> node.guarded() == null).forEach(node -> node.pin(node.x(), node.y()));
	}

	private static Graph changed(Graph graph, Random random, int step) {
		Map<String, Node> nodes = each(graph);
		List<Node> cards = nodes.values().stream().filter(node -> node.kind() == NodeKind.CARD).sorted((a, b) -> a.id().compareTo(b.id())).toList();
		Node one = cards.get(random.nextInt(cards.size()));
		if (step % 3 == 1) {
			return new GraphCopy(graph, one.id(), null).graph;
		}
		if (step % 3 == 2) {
			return new GraphCopy(graph, null, one.id()).graph;
		}
		GraphCopy copy = new GraphCopy(graph, null, null);
		List<Node> containers = nodes.values().stream().filter(node -> node.kind().isContainer()).sorted((a, b) -> a.id().compareTo(b.id())).toList();
		Node parent = copy.nodes.get(containers.get(random.nextInt(containers.size())).id());
		copy.addCard("new" + step, parent, copy.nodes.get(one.id()), List.of());
		return copy.graph;
	}

	private static Map<String, Node> each(Graph graph) {
		Map<String, Node> nodes = new HashMap<>();
		graph.roots().forEach(root -> add(root, nodes));
		return nodes;
	}

	private static void add(Node node, Map<String, Node> into) {
		into.put(node.id(), node);
		node.children().forEach(child -> add(child, into));
	}
}
