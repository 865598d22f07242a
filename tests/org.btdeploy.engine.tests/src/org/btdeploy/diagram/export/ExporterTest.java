package org.btdeploy.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.btdeploy.diagram.page.Orientation;
import org.btdeploy.diagram.page.PageFormat;
import org.btdeploy.diagram.page.PageSetup;
import org.btdeploy.diagram.scene.PictureFixture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.junit.jupiter.api.Test;

class ExporterTest {
	private static final PageSetup A4 = new PageSetup(PageFormat.A4, Orientation.LANDSCAPE);

	private static ViewPicture view(String id, int cards) {
		PictureFixture fixture = new PictureFixture();
		for (int i = 0; i < cards; i++) {
			fixture.card(null, "S" + i, "server:biztalk", "SERVER-" + i, null, i % 20 * 180, i / 20 * 90);
		}
		return new ViewPicture(id, "View " + id, fixture.picture(PictureSettings.of("Title", "View " + id)));
	}

	private static String svg(ExportOptions options, ViewPicture view) throws IOException {
		return new String(Exporter.export(List.of(view), options).outputs().getFirst().bytes(), StandardCharsets.UTF_8);
	}

	@Test
	void svgAndPngOfOnePictureForTheClipboard() throws IOException {
		assertTrue(svg(ExportOptions.of(ExportFormat.SVG), view("a", 1)).startsWith("<svg "));
		byte[] png = Exporter.export(List.of(view("a", 1)), ExportOptions.of(ExportFormat.PNG)).outputs().getFirst().bytes();
		assertTrue(ImageIO.read(new ByteArrayInputStream(png)).getWidth() > 200);
	}

	@Test
	void svgHasThePhysicalSizeOfItsPage() throws IOException {
		String svg = svg(ExportOptions.of(ExportFormat.SVG).withPage(A4, false), view("a", 1));
		assertTrue(svg.contains(" width=\"297mm\" height=\"210mm\" viewBox=\"0 0 841.89 595.28\""), svg.substring(0, 250));
	}

	@Test
	void pngHasThePixelsOfItsPage() throws IOException {
		byte[] png = Exporter.export(List.of(view("a", 1)), ExportOptions.of(ExportFormat.PNG).withPage(A4, false).withResolution(100)).outputs().getFirst().bytes();
		assertEquals(Math.ceil(297 / 25.4 * 100), ImageIO.read(new ByteArrayInputStream(png)).getWidth());
		assertEquals(3937, PngChunks.physical(png), "pixels per metre");
	}

	@Test
	void pdfHasPagesOfThatSizeBookmarksAndProperties() throws IOException {
		ExportOptions options = ExportOptions.of(ExportFormat.PDF).withPage(A4, true).withAuthor("Ada");
		Export export = Exporter.export(List.of(view("a", 1), view("b", 300)), options);
		assertEquals(1, export.outputs().size());
		try (PDDocument document = Loader.loadPDF(export.outputs().getFirst().bytes())) {
			assertTrue(document.getNumberOfPages() > 3);
			assertEquals(841.89, document.getPage(0).getMediaBox().getWidth(), 0.01);
			assertEquals("Ada", document.getDocumentInformation().getAuthor());
			assertEquals("Title", document.getDocumentInformation().getTitle());
			assertEquals("en", document.getDocumentCatalog().getLanguage());
			PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
			assertEquals("View a", first.getTitle());
			assertNull(first.getFirstChild());
			assertEquals("View b", first.getNextSibling().getTitle());
			assertTrue(first.getNextSibling().getFirstChild().getTitle().startsWith("Page 3"));
		}
	}

	@Test
	void smallTextIsReportedWithItsSizeAndWhatHelps() {
		ExportOptions options = ExportOptions.of(ExportFormat.SVG);
		assertEquals(List.of(), Exporter.export(List.of(view("a", 400)), options).smallTexts(), "natural size");
		assertEquals(List.of(), Exporter.export(List.of(view("a", 4)), options.withPage(A4, false)).smallTexts());
		SmallText small = Exporter.export(List.of(view("a", 400)), options.withPage(A4, false)).smallTexts().getFirst();
		assertTrue(small.points() > 1 && small.points() < 4, small::toString);
		assertTrue(small.message().matches("View a: the smallest text prints at \\d\\.\\d points on A4; below 7 points it is hard to read\\. --split helps.*"), small.message());
		assertEquals(List.of(), Exporter.export(List.of(view("a", 400)), options.withPage(A4, true)).smallTexts(), "split");
	}

	@Test
	void aLargerPageIsProposedWhereThatSuffices() {
		SmallText small = Exporter.export(List.of(view("a", 9)), ExportOptions.of(ExportFormat.SVG).withPage(A4, false)).smallTexts().getFirst();
		assertEquals(PageFormat.A3, small.help().format());
		assertTrue(small.message().contains("--page a3"), small.message());
	}

	@Test
	void partsAreNumbered() {
		List<Output> outputs = Exporter.export(List.of(view("a", 400)), ExportOptions.of(ExportFormat.SVG).withPage(A4, true)).outputs();
		assertTrue(outputs.size() > 2);
		assertEquals(1, outputs.get(0).page());
		assertEquals(outputs.size(), outputs.getLast().page());
		assertEquals(outputs.size(), outputs.getLast().pages());
	}

	@Test
	void elementsLeadToTheirAddresses() throws IOException {
		PictureFixture fixture = new PictureFixture();
		fixture.card(null, "Data/SQL 1&2", "server", "A", null, 0, 0);
		ViewPicture view = new ViewPicture("a", "A", fixture.picture(PictureSettings.of("T", "")));
		assertTrue(svg(ExportOptions.of(ExportFormat.SVG).withLink("book.html?a=1&b#{id}"), view)
				.contains("<a xlink:href=\"book.html?a=1&amp;b#Data/SQL%201%262\">"));
		try (PDDocument document = Loader.loadPDF(Exporter.export(List.of(view), ExportOptions.of(ExportFormat.PDF).withLink("x/{id}")).outputs().getFirst().bytes())) {
			List<PDAnnotation> links = document.getPage(0).getAnnotations();
			assertEquals("x/Data/SQL%201%262", ((PDActionURI) ((PDAnnotationLink) links.getFirst()).getAction()).getURI());
		}
	}
}
