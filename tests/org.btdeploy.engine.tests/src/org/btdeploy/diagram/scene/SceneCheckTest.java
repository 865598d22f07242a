package org.btdeploy.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.diagram.scene.SceneProblem.Kind;
import org.junit.jupiter.api.Test;

class SceneCheckTest {
	private static List<Kind> after(Consumer<PictureFixture> change) {
		PictureFixture fixture = LargeDistributed.fixture();
		change.accept(fixture);
		Scene scene = SceneBuilder.build(fixture.picture(LargeDistributed.settings().withoutLegend()));
		return SceneCheck.check(scene).stream().map(SceneProblem::kind).distinct().sorted().toList();
	}

	@Test
	void theFixtureIsClean() {
		assertEquals(List.of(), SceneCheck.check(SceneBuilder.build(LargeDistributed.picture())));
	}

	@Test
	void noLabelOfTheWholeNotationIsClipped() {
		assertEquals(List.of(), SceneCheck.check(SceneBuilder.build(KitchenSink.picture())));
	}

	@Test
	void overlappingCardsAreFound() {
		assertEquals(List.of(Kind.OVERLAP), after(f -> f.card(f.node("DATA"), "NEW", "server", "New", null, 400, 900)));
	}

	@Test
	void touchingCardsAreNoOverlap() {
		assertEquals(List.of(), after(f -> f.node("SQL-MB1").place(f.node("SQL-SSO").x() + f.node("SQL-SSO").width(), 892)));
	}

	@Test
	void cardsAcrossABorderAreFound() {
		assertEquals(List.of(Kind.BORDER), after(f -> f.card(null, "NEW", "server", "New", null, 1030, 960)));
	}

	@Test
	void clippedLabelsAreFound() {
		assertEquals(List.of(Kind.LABEL_CLIPPED), after(f -> f.node("PRC").resize(80, 56)));
	}

	@Test
	void coveredTitlesAreFound() {
		assertTrue(after(f -> f.node("PRC").place(350, 570)).contains(Kind.LABEL_COVERED));
	}

	@Test
	void chipsOnBoxesAndOnOneAnotherAreFound() {
		assertEquals(List.of(Kind.OVERLAP, Kind.CHIP_ASTRAY), after(f -> chip(f, "f9").place(540, 600)));
		assertEquals(List.of(Kind.OVERLAP, Kind.CHIP_ASTRAY), after(f -> chip(f, "f9").place(chip(f, "f10").x() - 70, chip(f, "f10").y() + 19)));
	}

	@Test
	void badgesOnNeighboursAreFound() {
		assertEquals(List.of(Kind.OVERLAP), after(f -> {
			f.content("RCV-1").badge(new Badge(Severity.INFO, null));
			f.node("RCV-1").place(536 - f.node("RCV-1").width() - 2, 384);
		}));
	}

	@Test
	void linesThroughBoxesAndForeignChipsAreFound() {
		assertEquals(List.of(Kind.LINE_THROUGH), after(f -> line(f, 343, 632, 900, 632)));
		assertEquals(List.of(Kind.LINE_THROUGH), after(f -> line(f, 550, 500, 700, 500)));
	}

	@Test
	void chipsAwayFromTheirLineAreFound() {
		assertEquals(List.of(Kind.CHIP_ASTRAY), after(f -> chip(f, "f9").place(1050, 620)));
	}

	@Test
	void chipsBesideAChipOnTheLineAreFine() {
		assertEquals(List.of(), after(f -> f.wire("f10", f.node("SI"), f.node("DATA"),
				List.of(f.chip("f10", Initiator.NONE, false, 960, 645, "purpose"), f.chip("f10", Initiator.NONE, false, 1011, 645, "or")),
				new LineStyle("f10"), false, 960, 640, 960, 650)));
	}

	@Test
	void linesThroughTitlesAreFound() {
		assertEquals(List.of(Kind.LINE_THROUGH), after(f -> line(f, 380, 545, 380, 590)));
	}

	@Test
	void linesAlongBordersAreFound() {
		assertEquals(List.of(Kind.LINE_ON_BORDER), after(f -> line(f, 331, 600, 331, 700)));
	}

	private static void line(PictureFixture f, double... xy) {
		f.wire("new", f.node("SVC"), f.node("SI"), List.of(), new LineStyle("new"), false, xy);
	}

	private static Chip chip(PictureFixture f, String link) {
		return f.graph().links().stream().filter(l -> l.id().equals(link)).findFirst().orElseThrow().chips().get(0);
	}

	@Test
	void ellipsisedLabelsCountAsClipped() {
		assertEquals(List.of(Kind.LABEL_CLIPPED), after(f -> {
			Node node = f.leaf(null, NodeKind.CARD, "L", new NodeContent(PictureFixture.server("biztalk"), "x".repeat(400)), 1000, 400);
			assertTrue(node.width() < 300);
		}));
	}

	@Test
	void chipsAndLinesOfTheSameElementBelongTogether() {
		assertEquals(List.of(), after(f -> f.wire("two", f.node("SVC"), f.node("SI"),
				List.of(f.chip("two", Initiator.PARTNER, true, 1070, 700, "X")), new LineStyle("two"), true, 1020, 700, 1120, 700)));
	}
}
