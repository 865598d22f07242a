package org.btdeploy.diagram.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RearrangementTest {
	private static final String VIEW = ViewKind.NETWORK.id();
	private static final Deployment SMALL = DeploymentReader.parse("small", """
		deployment Small {
		  domain Front : perimeter { server A : iis server B : iis server C : iis }
		  domain Back : services { server D : biztalk server E : biztalk }
		}
		""").deployment();

	private final LayoutFile places = new LayoutFile();

	private static Graph draw(Deployment deployment, LayoutFile places) {
		Graph graph = Views.of(ViewKind.NETWORK, deployment).graph();
		places.apply(VIEW, graph);
		NetworkLayout.layout(graph);
		return graph;
	}

	private Graph draw() {
		return draw(SMALL, places);
	}

	private Rearrangement change() {
		return new Rearrangement(draw(), VIEW, places);
	}

	private Rect rect(String id) {
		return rect(find(draw().roots(), id));
	}

	private static Rect rect(Node node) {
		return new Rect(node.x(), node.y(), node.width(), node.height());
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

	@Test
	void movedBoxStandsWhereItWasPutAndNothingElseMoves() {
		Rect b = rect("Front/B");
		Rect c = rect("Front/C");
		Rect back = rect("Back");
		Rect d = rect("Back/D");
		change().move(List.of("Front/C"), 0, 100);
		assertEquals(c.move(0, 100), rounded("Front/C", c.move(0, 100)));
		assertEquals(b, rounded("Front/B", b));
		assertTrue(rect("Front").bottom() > c.bottom() + 100, "the domain grows");
		assertFalse(rect("Front").overlaps(rect("Back")), "what was below makes room");
		assertEquals(d.x() - back.x(), rect("Back/D").x() - rect("Back").x(), 1, "what is in it goes along");
		assertEquals(d.y() - back.y(), rect("Back/D").y() - rect("Back").y(), 1, "what is in it goes along");
	}

	private static final Deployment CHANGED = DeploymentReader.parse("changed", """
		deployment Small {
		  domain Front : perimeter { server A : iis server B : iis }
		  domain Back : services { server D : biztalk server E : biztalk server C : iis server NEW : sql-server }
		}
		""").deployment();

	/** Draws the changed deployment with places kept before, and begins a change of places there. */
	private Rearrangement afterwards(Graph before) {
		return new Rearrangement(draw(CHANGED, places), before, VIEW, places);
	}

	private Rect changed(String id) {
		return rect(find(draw(CHANGED, places).roots(), id));
	}

	@Test
	void newBoxStandsWhereItWasPutAndOthersWhereTheyStood() {
		change().move(List.of("Back/E"), 0, 200);
		Graph before = draw();
		Rect d = rect("Back/D");
		assertTrue(afterwards(before).put("Back/NEW", new Rect(d.x(), d.bottom() + 60, 0, 0)));
		assertEquals(d.x(), changed("Back/NEW").x(), 6);
		assertEquals(d.bottom() + 60, changed("Back/NEW").y(), 8);
		for (String old : List.of("Front/A", "Front/B", "Back/D", "Back/E")) {
			assertEquals(rect(find(before.roots(), old)).x(), changed(old).x(), 1, old);
			assertEquals(rect(find(before.roots(), old)).y(), changed(old).y(), 1, old);
		}
	}

	@Test
	void newBoxGetsTheSizeThatWasDrawnButNeverLessThanItNeeds() {
		change().move(List.of("Back/E"), 0, 200);
		Graph before = draw();
		Rect d = rect("Back/D");
		afterwards(before).put("Back/NEW", new Rect(d.x(), d.bottom() + 40, d.width() + 50, 10));
		assertEquals(d.width() + 50, changed("Back/NEW").width(), 1);
		assertTrue(changed("Back/NEW").height() >= 30, changed("Back/NEW").toString());
	}

	@Test
	void boxThatWentIntoAnotherOneIsMovedFromWhereItStood() {
		change().move(List.of("Front/C"), 0, 20);
		Graph before = draw();
		Rect c = rect("Front/C");
		afterwards(before).drop(List.of("Front/C"), 300, 400);
		assertEquals(c.x() + 300, changed("Back/C").x(), 1);
		assertEquals(c.y() + 400, changed("Back/C").y(), 1);
	}

	@Test
	void whatHangsOnOthersIsNotPut() {
		Graph before = draw();
		assertFalse(afterwards(before).put("Back/GONE", new Rect(0, 0, 0, 0)));
	}

	/** Places are kept in whole points. */
	private Rect rounded(String id, Rect expected) {
		Rect now = rect(id);
		boolean near = Math.abs(now.x() - expected.x()) <= 1 && Math.abs(now.y() - expected.y()) <= 1;
		return near ? expected : now;
	}

	@Test
	void boxDroppedOnAnotherStandsBesideIt() {
		Rect b = rect("Front/B");
		Rearrangement change = change();
		change.move(List.of("Front/A"), b.x() - rect("Front/A").x() + 10, 0);
		assertTrue(change.hasEvaded());
		assertFalse(rect("Front/A").grow(Clearance.GAP / 2 - 1).overlaps(rect("Front/B")));
		assertEquals(b.x(), rect("Front/B").x(), 1);
	}

	@Test
	void boxStaysInsideTheBoxAroundIt() {
		change().move(List.of("Front/A"), -500, -500);
		assertTrue(rect("Front").contains(rect("Front/A")));
	}

	@Test
	void sizeIsKeptButNeverLessThanNeeded() {
		Rect a = rect("Front/A");
		change().resize("Front/A", new Rect(a.x(), a.y(), a.width() + 50, a.height() + 30));
		assertEquals(a.width() + 50, rect("Front/A").width(), 1);
		assertEquals(a.height() + 30, rect("Front/A").height(), 1);
		change().move(List.of("Front/A"), 0, 20);
		assertEquals(a.width() + 50, rect("Front/A").width(), 1);
		change().resize("Front/A", new Rect(a.x(), a.y(), 5, 5));
		assertEquals(a.width(), rect("Front/A").width(), 1);
		assertEquals(a.height(), rect("Front/A").height(), 1);
	}

	@Test
	void containerCannotBecomeSmallerThanItsContent() {
		Rect front = rect("Front");
		change().resize("Front", new Rect(front.x() + 400, front.y(), 10, 10));
		for (String id : List.of("Front/A", "Front/B", "Front/C")) {
			assertTrue(rect("Front").contains(rect(id)), id);
		}
		change().resize("Front", new Rect(front.x(), front.y(), front.width() + 100, front.height() + 200));
		assertEquals(front.width() + 100, rect("Front").width(), 2);
		assertFalse(rect("Front").overlaps(rect("Back")));
	}

	@Test
	void alignedBoxesHaveOneEdgeAndDoNotOverlap() {
		change().align(List.of("Front/B", "Front/A", "Front/C"), Edge.LEFT);
		assertEquals(rect("Front/B").x(), rect("Front/A").x(), 1);
		assertEquals(rect("Front/B").x(), rect("Front/C").x(), 1);
		assertFalse(rect("Front/A").overlaps(rect("Front/B")) || rect("Front/A").overlaps(rect("Front/C")) || rect("Front/B").overlaps(rect("Front/C")));
	}

	@Test
	void distributedBoxesHaveEqualGaps() {
		change().move(List.of("Front/C"), 200, 0);
		change().distribute(List.of("Front/A", "Front/B", "Front/C"), true);
		List<Rect> rects = new ArrayList<>(List.of(rect("Front/A"), rect("Front/B"), rect("Front/C")));
		rects.sort(java.util.Comparator.comparingDouble(Rect::x));
		assertEquals(rects.get(1).x() - rects.get(0).right(), rects.get(2).x() - rects.get(1).right(), 2);
	}

	@Test
	void matchedBoxesAreOfOneSize() {
		Rect a = rect("Front/A");
		change().resize("Front/A", new Rect(a.x(), a.y(), a.width() + 40, a.height() + 20));
		change().match(List.of("Front/A", "Front/B"), true, true);
		assertEquals(a.width() + 40, rect("Front/B").width(), 1);
		assertEquals(a.height() + 20, rect("Front/B").height(), 1);
		assertFalse(rect("Front/A").overlaps(rect("Front/B")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "large-distributed", "medium-ha-receive-intensive", "small-ha", "hyper-v-ha", "large-ha", "scaled-down" })
	void anyChangesLeaveNoBoxOnAnother(String sample) {
		Deployment deployment = Samples.read(sample).deployment();
		Random random = new Random(sample.hashCode());
		for (int step = 0; step < 12; step++) {
			Graph graph = draw(deployment, places);
			List<Node> nodes = new ArrayList<>();
			collect(graph.roots(), nodes);
			change(new Rearrangement(graph, VIEW, places), nodes, random);
			check(draw(deployment, places).roots(), sample + " step " + step);
		}
	}

	@ParameterizedTest
	@EnumSource(ViewKind.class)
	void placesOfEveryViewCanBeWrittenAndRead(ViewKind kind) throws Exception {
		for (String sample : Samples.NAMES) {
			LayoutFile kept = new LayoutFile();
			Graph graph = Views.of(kind, Samples.read(sample).deployment()).graph();
			NetworkLayout.layout(graph);
			if (!graph.roots().isEmpty()) {
				new Rearrangement(graph, kind.id(), kept).move(List.of(graph.roots().get(0).id()), 8, 8);
				assertEquals(kept.print(), LayoutFile.parse(kept.print()).print(), sample);
			}
		}
	}

	private static void change(Rearrangement change, List<Node> nodes, Random random) {
		Node one = nodes.get(random.nextInt(nodes.size()));
		List<Node> level = one.parent() == null ? List.of(one) : one.parent().children();
		List<String> ids = level.stream().map(Node::id).toList();
		switch (random.nextInt(5)) {
			case 0 -> change.move(List.of(one.id()), random.nextInt(400) - 200, random.nextInt(400) - 200);
			case 1 -> change.resize(one.id(), new Rect(one.x() - random.nextInt(60), one.y(), one.width() + random.nextInt(160) - 40, one.height() + random.nextInt(160) - 40));
			case 2 -> change.align(ids, Edge.values()[random.nextInt(6)]);
			case 3 -> change.distribute(ids, random.nextBoolean());
			default -> change.match(ids, random.nextBoolean(), random.nextBoolean());
		}
	}

	private static void collect(List<Node> from, List<Node> into) {
		for (Node node : from) {
			if (node.kind() != NodeKind.FIREWALL) {
				into.add(node);
				collect(node.children(), into);
			}
		}
	}

	private static void check(List<Node> level, String when) {
		for (Node a : level) {
			for (Node b : level) {
				boolean boxes = a != b && a.kind() != NodeKind.FIREWALL && b.kind() != NodeKind.FIREWALL;
				assertFalse(boxes && rect(a).grow(-0.5).overlaps(rect(b)), () -> when + ": " + a + " on " + b);
			}
			a.children().forEach(child -> assertTrue(rect(a).grow(0.5).contains(rect(child)), () -> when + ": " + child + " not in " + a));
			check(a.children(), when);
		}
	}
}
