package org.btdeploy.diagram.drawio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.btdeploy.diagram.drawio.DrawioReader.Cell;
import org.btdeploy.diagram.export.ViewPicture;
import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.page.PageLayout;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureFixture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another reader of the format makes of our files is the picture. */
class DrawioWriterTest {
	private static final Map<String, ViewPicture> PICTURES = new HashMap<>();

	/** @return all views of all samples, by name */
	static Stream<String> pictures() {
		return Samples.NAMES.stream().flatMap(name -> Stream.of(ViewKind.values()).map(kind -> name + " " + kind));
	}

	private static ViewPicture picture(String sampleAndView) {
		return PICTURES.computeIfAbsent(sampleAndView, any -> {
			String[] words = sampleAndView.split(" ");
			return sample(words[0], ViewKind.valueOf(words[1]));
		});
	}

	private static ViewPicture sample(String name) {
		return sample(name, ViewKind.NETWORK);
	}

	private static ViewPicture sample(String name, ViewKind kind) {
		DeploymentDocument document = Samples.read(name);
		return new ViewPicture(kind.id(), kind.subtitle(), PageLayout.layout(() -> {
			View view = Views.of(kind, document.deployment());
			return new Picture(view.graph(), view.contents(), PictureSettings.of(document.deployment().getLabel(), kind.subtitle()));
		}, null));
	}

	@AfterAll
	static void forget() {
		PICTURES.clear();
	}

	private static DrawioReader read(String link, ViewPicture... pictures) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DrawioWriter.write(List.of(pictures), link, out);
		return new DrawioReader(out.toByteArray());
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void boxesStandWhereTheyStandInThePicture(String name) throws Exception {
		ViewPicture picture = picture(name);
		DrawioReader file = read(null, picture);
		for (Figure figure : SceneBuilder.build(picture.picture()).figures()) {
			if (figure.kind().isContainer() || figure.kind().isSolid()) {
				Rect place = file.place(file.cell(figure.element()));
				Rect bounds = figure.bounds();
				assertEquals(0, Math.abs(place.x() - bounds.x()) + Math.abs(place.y() - bounds.y()) + Math.abs(place.width() - bounds.width())
						+ Math.abs(place.height() - bounds.height()), 0.05, figure.element());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void linesHoldOnToTheirBoxesAndRunAsDrawn(String name) throws Exception {
		ViewPicture picture = picture(name);
		DrawioReader file = read(null, picture);
		Scene scene = SceneBuilder.build(picture.picture());
		int edges = 0;
		for (Cell cell : file.cells()) {
			if (cell.isEdge() && !cell.id().startsWith("decoration-")) {
				edges++;
				assertNotNull(cell.source(), cell.id());
				assertNotNull(cell.target(), cell.id());
				List<Point> points = file.points(cell);
				for (int i = 1; i < points.size(); i++) {
					assertDrawn(points.get(i - 1), points.get(i), scene, cell.id());
				}
			}
		}
		assertTrue(edges >= picture.picture().graph().links().size() / 2, edges + " lines");
		for (Figure line : scene.figures()) {
			if (line.kind() == FigureKind.LINE) {
				assertCovered(line, file);
			}
		}
	}

	/** Both ends and the middle of each straight piece lie on lines of the picture. */
	private static void assertDrawn(Point a, Point b, Scene scene, String id) {
		for (double t : new double[] { 0, 0.5, 1 }) {
			Point point = new Point(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()));
			assertTrue(scene.figures().stream().filter(figure -> figure.kind() == FigureKind.LINE).flatMap(figure -> figure.shapes().stream())
					.anyMatch(shape -> shape.bounds().grow(1.6).contains(new Rect(point.x(), point.y(), 0, 0)) && isOn(shape, point)), id + " at " + point);
		}
	}

	private static boolean isOn(Shape shape, Point point) {
		return !(shape instanceof Shape.Line line) || distance(point, line.points()) < 1.6;
	}

	private static double distance(Point of, List<Point> points) {
		double least = Double.POSITIVE_INFINITY;
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
			double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((of.x() - a.x()) * (b.x() - a.x()) + (of.y() - a.y()) * (b.y() - a.y())) / length / length));
			least = Math.min(least, Math.hypot(of.x() - a.x() - t * (b.x() - a.x()), of.y() - a.y() - t * (b.y() - a.y())));
		}
		return least;
	}

	private static void assertCovered(Figure figure, DrawioReader file) {
		Shape.Line line = (Shape.Line) figure.shapes().getFirst();
		for (Point point : line.points()) {
			assertTrue(file.cells().stream().filter(Cell::isEdge).anyMatch(cell -> distance(point, file.points(cell)) < 1.6), () -> figure.elements() + " at " + point);
		}
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void labelsAreOnTheirLinesWhereTheyAreInThePicture(String name) throws Exception {
		ViewPicture picture = picture(name);
		DrawioReader file = read(null, picture);
		for (Figure chip : SceneBuilder.build(picture.picture()).figures()) {
			if (chip.kind() == FigureKind.CHIP) {
				assertTrue(file.cells().stream().filter(cell -> !cell.isEdge() && file.cell(cell.parent()) != null && file.cell(cell.parent()).isEdge())
						.map(file::place).anyMatch(place -> Math.abs(place.x() - chip.bounds().x()) < 0.5 && Math.abs(place.y() - chip.bounds().y()) < 0.5
								&& Math.abs(place.width() - chip.bounds().width()) < 0.02), chip::toString);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void everyTextIsThereAndIdsAreUnique(String name) throws Exception {
		ViewPicture picture = picture(name);
		DrawioReader file = read(null, picture);
		String labels = String.join("\n", file.cells().stream().map(Cell::text).toList());
		for (Figure figure : SceneBuilder.build(picture.picture()).figures()) {
			for (Shape shape : figure.shapes()) {
				assertTrue(!(shape instanceof Shape.Text text) || labels.contains(text.text()), shape::toString);
			}
		}
		Set<String> ids = new HashSet<>();
		for (Cell cell : file.cells()) {
			assertTrue(ids.add(cell.id()), cell.id());
			assertTrue(cell.parent().isEmpty() || cell.parent().equals("0") || file.cell(cell.parent()) != null, cell.id());
		}
	}

	/** draw.io puts a label five points and its spacing below the upper edge of its cell, and cuts fractions off. */
	@ParameterizedTest
	@MethodSource("pictures")
	void textsStandWhereTheyStandInThePicture(String name) throws Exception {
		ViewPicture picture = picture(name);
		DrawioReader file = read(null, picture);
		for (Figure figure : SceneBuilder.build(picture.picture()).figures()) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Text text && !text.text().isBlank()) {
					assertTrue(file.cells().stream().anyMatch(cell -> isAt(text, cell, file)), () -> figure.element() + ": " + text);
				}
			}
		}
	}

	private static boolean isAt(Shape.Text text, Cell cell, DrawioReader file) {
		if (!cell.text().contains(text.text())) {
			return false;
		}
		Rect place = file.place(cell);
		boolean isFirst = cell.text().startsWith(text.text());
		double top = place.y() + 5 + cell.spacing("spacing") + cell.spacing("spacingTop");
		double baseline = top + (1.25 * text.style().size() + TextMetrics.ascent(text.style().size()) - TextMetrics.descent(text.style().size())) / 2;
		double x = switch (cell.style().get("align")) {
			case "left" -> place.x() + cell.spacing("spacing") + cell.spacing("spacingLeft");
			case "right" -> place.right() - cell.spacing("spacing") - cell.spacing("spacingRight");
			default -> place.centerX() + cell.spacing("spacingLeft") / 2.0;
		};
		return (isFirst ? Math.abs(baseline - text.baseline()) <= 1.01 : baseline < text.baseline()) && Math.abs(x - text.x()) <= 1.01;
	}

	@Test
	void linesOfTheLegendAndTrustsOfBothHaveTheirHeads() throws Exception {
		PictureFixture fixture = new PictureFixture();
		Node a = fixture.card(null, "A", "server", "A", null, 0, 0);
		Node b = fixture.card(null, "B", "server", "B", null, 500, 0);
		fixture.wire("both", a, b, List.of(), new LineStyle("both", LineKind.MUTUAL_TRUST, false, null), true, a.width(), 20, 500, 20);
		DrawioReader file = read(null, new ViewPicture("a", "A", fixture.picture(PictureSettings.of("", ""))));
		List<Cell> edges = file.cells().stream().filter(Cell::isEdge).toList();
		assertEquals(2, edges.size());
		for (Cell edge : edges) {
			assertEquals("block block", edge.style().get("startArrow") + " " + edge.style().get("endArrow"), edge.id());
		}
	}

	@Test
	void boxesAreInTheirBoxes() throws Exception {
		DrawioReader file = read(null, sample("scaled-down"));
		Cell server = file.cells().stream().filter(cell -> cell.id().contains("/") && !cell.id().endsWith("-") && !cell.isEdge()).findFirst().orElseThrow();
		assertEquals(server.id().substring(0, server.id().lastIndexOf('/')), server.parent());
		assertEquals("1", file.cell(server.parent()).style().get("container"));
	}

	@Test
	void iconsAreSvgInTheStyle() throws Exception {
		DrawioReader file = read(null, sample("small-ha"));
		int icons = 0;
		for (Cell cell : file.cells()) {
			String image = cell.style().get("image");
			if (image != null) {
				icons++;
				assertTrue(image.startsWith("data:image/svg+xml,"), image);
				String svg = new String(Base64.getDecoder().decode(image.substring(19)), StandardCharsets.UTF_8);
				assertTrue(svg.startsWith("<svg xmlns=") && svg.endsWith("</svg>") && !svg.contains("currentColor"), svg);
			}
		}
		assertTrue(icons > 10, icons + " icons");
	}

	@Test
	void everyViewIsAPage() throws Exception {
		ViewPicture network = sample("small-ha");
		assertEquals(List.of("Network view", "Other <view>"), read(null, network, new ViewPicture("other", "Other <view>", network.picture())).pages());
	}

	@Test
	void linksAndTipsAreKept() throws Exception {
		PictureFixture fixture = new PictureFixture();
		fixture.card(null, "1", "server", "A \"b\" <i>", null, 0, 0);
		fixture.content("1").tip("Tip & more");
		DrawioReader file = read("x#{id}", new ViewPicture("a", "A", fixture.picture(PictureSettings.of("", ""))));
		Cell cell = file.cells().stream().filter(each -> "x#1".equals(each.link())).findFirst().orElseThrow();
		assertEquals("Tip & more", cell.tip());
		assertTrue(cell.text().contains("A \"b\" <i>"), cell.text());
		assertFalse(cell.id().equals("1"), "the id of the layer");
	}

	@Test
	void anEmptyPictureIsAnEmptyPage() throws Exception {
		DrawioReader file = read(null, new ViewPicture("a", "A", new Picture(new Graph(), Map.of(), PictureSettings.of("Empty", ""))));
		assertTrue(file.cells().stream().anyMatch(cell -> cell.text().contains("Nothing to show yet")));
	}
}
