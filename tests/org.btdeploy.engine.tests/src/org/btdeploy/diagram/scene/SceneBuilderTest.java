package org.btdeploy.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.diagram.notation.Themes;
import org.btdeploy.diagram.notation.Tint;
import org.junit.jupiter.api.Test;

class SceneBuilderTest {
	private static List<String> texts(Scene scene) {
		List<String> texts = new ArrayList<>();
		for (Figure figure : scene.figures()) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Text text) {
					texts.add(text.text());
				}
			}
		}
		return texts;
	}

	private static Figure figure(Scene scene, FigureKind kind, String element) {
		return scene.figures().stream().filter(f -> f.kind() == kind && element.equals(f.element())).findFirst().orElseThrow();
	}

	@Test
	void sameInputGivesTheSameScene() {
		assertEquals(SceneBuilder.build(LargeDistributed.picture()), SceneBuilder.build(LargeDistributed.picture()));
	}

	@Test
	void everyNodeLineAndChipBecomesAFigureOfItsElement() {
		Scene scene = SceneBuilder.build(LargeDistributed.picture());
		assertEquals(5, scene.figures().stream().filter(f -> f.kind() == FigureKind.DOMAIN).count());
		assertEquals(4, scene.figures().stream().filter(f -> f.kind() == FigureKind.FIREWALL).count());
		assertEquals(11, scene.figures().stream().filter(f -> f.kind() == FigureKind.LINE).count());
		assertEquals(10, scene.figures().stream().filter(f -> f.kind() == FigureKind.CHIP).count());
		assertEquals(2, scene.figures().stream().filter(f -> f.kind() == FigureKind.BADGE).count());
		assertTrue(texts(scene).containsAll(List.of("MessageBox 1", "FW4", "reverse proxy", "SQL · DTC", "Data domain")));
	}

	@Test
	void linesArePaintedOverContainersAndUnderBoxes() {
		Scene scene = SceneBuilder.build(LargeDistributed.picture());
		List<Figure> figures = scene.figures();
		int line = figures.indexOf(figure(scene, FigureKind.LINE, "f3"));
		assertTrue(figures.indexOf(figure(scene, FigureKind.DOMAIN, "DATA")) < line);
		assertTrue(line < figures.indexOf(figure(scene, FigureKind.CARD, "HTTP")));
		assertTrue(line < figures.indexOf(figure(scene, FigureKind.CHIP, "f3")));
	}

	@Test
	void placesAreThoseOfTheLayoutMovedByTheOffset() {
		PictureFixture fixture = LargeDistributed.fixture();
		Scene scene = SceneBuilder.build(fixture.picture(LargeDistributed.settings()));
		Rect card = figure(scene, FigureKind.CARD, "MON").bounds();
		assertEquals(fixture.node("MON").x() + scene.offset().x(), card.x());
		assertEquals(fixture.node("MON").y() + scene.offset().y(), card.y());
	}

	@Test
	void legendListsOnlyWhatOccurs() {
		PictureFixture fixture = new PictureFixture();
		Node a = fixture.card(null, "A", "server", "A", null, 0, 0);
		fixture.content("A").badge(new Badge(Severity.ACCEPTED, "SEC-020"));
		fixture.wire("w", a, a, List.of(fixture.chip("w", Initiator.BIZTALK, false, 300, 20, "FTP")), new LineStyle("w"), true, 148, 20,
				500, 20);
		List<String> texts = texts(SceneBuilder.build(fixture.picture(PictureSettings.of("T", ""))));
		assertTrue(texts.containsAll(List.of("Legend", "BizTalk initiated", "Accepted finding")), texts.toString());
		assertFalse(texts.contains("Partner initiated"));
		assertFalse(texts.contains("Protected by SSL or IPsec"));
		assertFalse(texts.contains("Passive or disabled"));
		assertFalse(texts.contains("Error"));
	}

	@Test
	void legendExplainsStatesAndLines() {
		PictureFixture fixture = new PictureFixture();
		Node a = fixture.card(null, "A", "server", "A", null, 0, 0);
		fixture.content("A").state(NodeState.LOGICAL).row(new Row("r", Notation.host("send"), "Send", NodeState.PASSIVE));
		fixture.wire("w", a, a, List.of(), new LineStyle("w", LineKind.MISSING, true, null), true, 148, 20, 500, 20);
		List<String> texts = texts(SceneBuilder.build(fixture.picture(PictureSettings.of("T", ""))));
		assertTrue(texts.containsAll(List.of("Logical, no machine of its own", "Passive or disabled", "Not protected", "Missing")),
				texts.toString());
	}

	@Test
	void nothingToExplainMeansNoLegend() {
		PictureFixture fixture = new PictureFixture();
		fixture.card(null, "A", "server", "A", null, 0, 0);
		assertFalse(texts(SceneBuilder.build(fixture.picture(PictureSettings.of("T", "")))).contains("Legend"));
		assertFalse(texts(SceneBuilder.build(LargeDistributed.fixture().picture(LargeDistributed.settings().withoutLegend())))
				.contains("Legend"));
	}

	@Test
	void legendUsesAFreeCornerOfTheDrawing() {
		Scene with = SceneBuilder.build(LargeDistributed.picture());
		Scene without = SceneBuilder.build(LargeDistributed.fixture().picture(LargeDistributed.settings().withoutLegend()));
		assertEquals(without.width(), with.width());
		assertEquals(without.height(), with.height());
	}

	@Test
	void legendStandsWhereItNeedsTheSmallerPage() {
		assertTrue(grow(2400, 300)[1] > 0 && grow(2400, 300)[0] == 0);
		assertTrue(grow(400, 2400)[0] > 0 && grow(400, 2400)[1] == 0);
	}

	private static double[] grow(double width, double height) {
		PictureFixture fixture = new PictureFixture();
		NodeContent content = new NodeContent(Notation.domain("data"), "Data").tint(Tint.DATA)
				.badge(new Badge(Severity.ERROR, null));
		fixture.box(null, NodeKind.DOMAIN, "D", content, 0, 0, width, height);
		Scene with = SceneBuilder.build(fixture.picture(PictureSettings.of("", "")));
		Scene without = SceneBuilder.build(fixture.picture(PictureSettings.of("", "").withoutLegend()));
		return new double[] { with.width() - without.width(), with.height() - without.height() };
	}

	@Test
	void anEmptyGraphSaysSo() {
		Scene scene = SceneBuilder.build(new Picture(new Graph(), Map.of(), LargeDistributed.settings()));
		assertTrue(texts(scene).contains("Nothing to show yet"));
		assertEquals(List.of(), SceneCheck.check(scene));
	}

	@Test
	void aNodeWithoutContentIsAPlaceholder() {
		Graph graph = new Graph();
		graph.roots().add(new Node("Lost", NodeKind.CARD, 148, 56));
		Scene scene = SceneBuilder.build(new Picture(graph, Map.of(), PictureSettings.of("", "")));
		assertTrue(texts(scene).contains("Lost"));
	}

	@Test
	void longTitlesAndFootersWrap() {
		PictureFixture fixture = new PictureFixture();
		fixture.card(null, "A", "server", "A", null, 0, 0);
		PictureSettings settings = PictureSettings.of("A rather long title of a picture that shows next to nothing", "sub")
				.withFooter(List.of("a-file-with-a-long-name.btdeploy", "2026-11-20", "3 errors, 4 warnings, 5 informations"));
		Scene scene = SceneBuilder.build(fixture.picture(settings));
		assertEquals(List.of(), SceneCheck.check(scene));
		assertTrue(scene.width() < 420, "" + scene.width());
	}

	@Test
	void mergedDomainsBlendTheirTintsInOrder() {
		PictureFixture fixture = new PictureFixture();
		fixture.box(null, NodeKind.DOMAIN, "P", new NodeContent(Notation.domain("services"), "Processing").tint(Tint.SERVICE_INTERFACES)
				.tint(Tint.SERVICES), 0, 0, 300, 200);
		Scene scene = SceneBuilder.build(fixture.picture(PictureSettings.of("", "")));
		Shape.Box box = (Shape.Box) figure(scene, FigureKind.DOMAIN, "P").shapes().get(0);
		assertEquals(List.of(0xEAF2FE, 0xEAF7EF), box.fill().stops());
		assertEquals(List.of(Themes.LIGHT.tint(Tint.SERVICE_INTERFACES).border(), Themes.LIGHT.tint(Tint.SERVICES).border()),
				box.stroke().paint().stops());
	}

	@Test
	void arrowHeadsEndExactlyWhereTheLayoutSays() {
		Scene scene = SceneBuilder.build(LargeDistributed.picture());
		Figure line = figure(scene, FigureKind.LINE, "f8");
		Shape.Polygon head = (Shape.Polygon) line.shapes().get(1);
		assertEquals(624 + scene.offset().x(), head.points().get(0).x());
		assertEquals(537 + scene.offset().y(), head.points().get(0).y());
	}
}
