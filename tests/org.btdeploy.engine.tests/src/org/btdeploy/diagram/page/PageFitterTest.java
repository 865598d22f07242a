package org.btdeploy.diagram.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureFixture;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneCheck;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageFitterTest {
	private static final PageSetup A4 = new PageSetup(PageFormat.A4, Orientation.AUTO);

	static Stream<String> samples() {
		return Samples.NAMES.stream();
	}

	private static Picture cards(double... xy) {
		PictureFixture fixture = new PictureFixture();
		for (int i = 0; i < xy.length; i += 2) {
			fixture.card(null, "S" + i, "server:biztalk", "S" + i, null, xy[i], xy[i + 1]);
		}
		return fixture.picture(Pages.SETTINGS);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void samplesFitTheirPageWithNothingInTheWayOfAnything(String name) {
		Sheet sheet = new PageFitter(Pages.sample(name, A4), A4, 0).fit();
		Scene scene = sheet.scene();
		assertEquals(List.of(), SceneCheck.check(scene));
		double[] sides = { scene.width() * sheet.scale(), scene.height() * sheet.scale() };
		assertEquals(595.276, Math.min(sides[0], sides[1]), 0.01);
		assertEquals(841.89, Math.max(sides[0], sides[1]), 0.01);
		double margin = PageFormat.A4.margin() / sheet.scale() - 0.01;
		Rect within = new Rect(margin, margin, scene.width() - 2 * margin, scene.height() - 2 * margin);
		for (Figure figure : scene.figures()) {
			assertTrue(within.contains(figure.bounds()), () -> figure + " reaches into the margin");
		}
	}

	@ParameterizedTest
	@EnumSource(PageFormat.class)
	void pagesHaveTheSizeAskedFor(PageFormat format) {
		Sheet portrait = new PageFitter(cards(0, 0), new PageSetup(format, Orientation.PORTRAIT), 0).fit();
		Sheet landscape = new PageFitter(cards(0, 0), new PageSetup(format, Orientation.LANDSCAPE), 0).fit();
		assertEquals(format.shortSide(), portrait.scene().width() * portrait.scale(), 0.001);
		assertEquals(format.longSide(), portrait.scene().height() * portrait.scale(), 0.001);
		assertEquals(format.longSide(), landscape.scene().width() * landscape.scale(), 0.001);
	}

	@Test
	void thePageIsTurnedSoThatThePictureIsLarge() {
		assertTrue(isLandscape(new PageFitter(cards(0, 0, 1600, 0), A4, 0).fit()));
		assertTrue(!isLandscape(new PageFitter(cards(0, 0, 0, 1600), A4, 0).fit()));
		assertTrue(isLandscape(new PageFitter(cards(0, 0, 0, 1600), new PageSetup(PageFormat.WIDESCREEN, Orientation.AUTO), 0).fit()));
	}

	private static boolean isLandscape(Sheet sheet) {
		return sheet.scene().width() > sheet.scene().height();
	}

	@Test
	void smallPicturesAreNotBlownUp() {
		assertEquals(1, new PageFitter(cards(0, 0), A4, 0).fit().scale());
		assertEquals(1.5, new PageFitter(cards(0, 0), new PageSetup(PageFormat.WIDESCREEN, Orientation.AUTO), 0).fit().scale());
	}

	@Test
	void titleAndFooterAreAsLargeOnEveryPage() {
		for (double far : new double[] { 100, 1000, 9000 }) {
			Sheet sheet = new PageFitter(cards(0, 0, far, far), A4, 3).fit();
			assertEquals(18, size(sheet, "A title"), 0.001);
			assertEquals(10, size(sheet, "Network view"), 0.001);
			assertEquals(8, size(sheet, "a.btdeploy · 2026-11-20"), 0.001);
			assertEquals(10, size(sheet, "Confidential"), 0.001);
			assertEquals(8, size(sheet, "Page 3"), 0.001);
		}
	}

	private static double size(Sheet sheet, String line) {
		return Pages.texts(sheet.scene()).stream().filter(text -> text.text().equals(line)).findFirst().orElseThrow().style().size() * sheet.scale();
	}

	@Test
	void longTitlesAreWrappedBesideTheClassification() {
		Picture picture = cards(0, 0);
		Picture titled = new Picture(picture.graph(), picture.contents(), Pages.SETTINGS.bare(0).withClassification("Strictly confidential")
				.withSubtitle("The deployment of everything that moves messages between partners, warehouses and the head office of the company, with all servers"));
		Scene scene = new PageFitter(titled, new PageSetup(PageFormat.A4, Orientation.PORTRAIT), 0).fit().scene();
		assertEquals(List.of(), SceneCheck.check(scene));
		List<String> lines = new ArrayList<>(Pages.texts(scene).stream().map(Shape.Text::text).toList());
		assertTrue(lines.stream().anyMatch(line -> line.endsWith("all servers")), lines::toString);
	}

	@Test
	void anEmptyPictureIsAPageThatSaysSo() {
		Scene scene = new PageFitter(new Picture(new Graph(), Map.of(), Pages.SETTINGS), A4, 0).fit().scene();
		assertTrue(Pages.texts(scene).stream().anyMatch(text -> text.text().equals("Nothing to show yet")));
		assertEquals(List.of(), SceneCheck.check(scene));
	}
}
