package org.btdeploy.diagram.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureFixture;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageSplitterTest {
	private static final PageSetup A4 = new PageSetup(PageFormat.A4, Orientation.AUTO);

	static Stream<String> samples() {
		return Samples.NAMES.stream();
	}

	/** A table of cards that fits no page. */
	private static Picture table(int columns, int rows) {
		PictureFixture fixture = new PictureFixture();
		for (int i = 0; i < columns * rows; i++) {
			fixture.card(null, "S" + i, "server:biztalk", "SERVER-" + i, "BizTalk", i % columns * 180, i / columns * 90);
		}
		return fixture.picture(Pages.SETTINGS);
	}

	private static List<Sheet> split(Picture picture) {
		return new PageSplitter(picture, A4, 1).split();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyTextIsWholeAndReadableOnSomePart(String name) {
		for (ViewKind kind : ViewKind.values()) {
			Picture picture = Pages.sample(name, kind, A4);
			List<Sheet> sheets = split(picture);
			Set<String> found = new HashSet<>();
			for (Sheet sheet : sheets) {
				assertNoTextIsCut(sheet);
				if (sheets.size() == 1 || sheet.part()) {
					assertTrue(Legibility.isReadable(Legibility.smallest(sheet)), () -> kind + ", " + sheet.name() + ": " + Legibility.smallest(sheet));
					found.addAll(Pages.drawn(sheet.scene()));
				}
			}
			List<String> missing = new ArrayList<>(Pages.drawn(SceneBuilder.build(picture)));
			missing.removeAll(found);
			assertEquals(List.of(), missing, kind.id());
		}
	}

	private static void assertNoTextIsCut(Sheet sheet) {
		Scene scene = sheet.scene();
		Rect page = new Rect(0, 0, scene.width(), scene.height());
		for (Figure figure : scene.figures()) {
			Rect room = scene.clip() == null || figure.kind() == FigureKind.DECORATION ? page : scene.clip().grow(0.01);
			for (Shape shape : figure.shapes()) {
				assertTrue(!(shape instanceof Shape.Text text) || room.contains(text.bounds()), () -> sheet.name() + ": " + shape);
			}
		}
		assertTrue(scene.clip() == null || page.contains(scene.clip()), sheet.name());
	}

	@Test
	void whatCanBeReadOnOnePageStaysOnOne() {
		List<Sheet> sheets = split(table(3, 3));
		assertEquals(1, sheets.size());
		assertFalse(sheets.getFirst().part());
	}

	@Test
	void anOverviewComesFirstAndNumbersItsParts() {
		List<Sheet> sheets = split(table(12, 30));
		assertTrue(sheets.size() > 3 && sheets.size() < 14, sheets.size() + " pages");
		List<String> texts = Pages.texts(sheets.getFirst().scene()).stream().map(Shape.Text::text).toList();
		for (int page = 2; page <= sheets.size(); page++) {
			assertTrue(texts.contains(Integer.toString(page)), page + " is missing on the overview");
			assertTrue(sheets.get(page - 1).part());
			assertTrue(Pages.texts(sheets.get(page - 1).scene()).stream().map(Shape.Text::text).toList().contains("Page " + page));
		}
		assertEquals(1, sheets.stream().skip(1).mapToDouble(Sheet::scale).distinct().count(), "all parts have one scale");
	}

	@Test
	void neighboursNameEachOther() {
		List<Sheet> sheets = split(table(12, 30));
		int named = 0;
		for (int page = 2; page <= sheets.size(); page++) {
			for (Shape.Text text : Pages.texts(sheets.get(page - 1).scene())) {
				if (text.text().matches("\\d+ →|↓ \\d+")) {
					int other = Integer.parseInt(text.text().replaceAll("\\D", ""));
					String back = text.text().startsWith("↓") ? "↑ " + page : "← " + page;
					assertTrue(Pages.texts(sheets.get(other - 1).scene()).stream().anyMatch(sign -> sign.text().equals(back)), other + " does not name " + page);
					named++;
				}
			}
		}
		assertTrue(named >= sheets.size() - 2, named + " signs");
	}

	@Test
	void cutsGoBetweenBoxes() {
		Picture picture = table(12, 30);
		Set<String> seen = new HashSet<>();
		for (Sheet sheet : split(picture).subList(1, split(picture).size())) {
			for (Figure figure : sheet.scene().figures()) {
				if (figure.kind() == FigureKind.CARD) {
					assertTrue(seen.add(figure.element()), figure.element() + " is on two pages");
				}
			}
		}
		assertEquals(360, seen.size());
	}

	@Test
	void numbersGoOnBehindOtherViews() {
		List<Sheet> sheets = new PageSplitter(table(12, 30), A4, 8).split();
		assertTrue(sheets.get(1).name().startsWith("Page 9"), sheets.get(1).name());
	}
}
