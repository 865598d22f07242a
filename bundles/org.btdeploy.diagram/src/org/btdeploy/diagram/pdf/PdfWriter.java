package org.btdeploy.diagram.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.btdeploy.diagram.scene.SceneLinks;
import org.btdeploy.diagram.io.AtomicFile;
import org.btdeploy.diagram.page.Sheet;
import org.btdeploy.diagram.raster.SceneGraphics;
import org.btdeploy.diagram.raster.SceneTexts;
import org.btdeploy.diagram.scene.Scene;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/**
 * Writes scenes as PDF, one page each, in the size of the picture or of the page it was fitted to: shapes as vectors, texts
 * selectable in the embedded bundled font, a bookmark per page where there are several.
 */
public final class PdfWriter {
	/** Longest side of a page that readers accept. */
	private static final double MOST = 14400;

	private PdfWriter() {
	}

	/** @throws IOException where the file cannot be written, with a message for the user */
	public static void write(List<Scene> scenes, Path file) throws IOException {
		AtomicFile.write(file, out -> write(scenes, out));
	}

	/** Writes scenes in natural size to a stream, which stays open. */
	public static void write(List<Scene> scenes, OutputStream out) throws IOException {
		write(scenes.stream().map(Sheet::natural).toList(), PdfOptions.DEFAULT, out);
	}

	/** Writes sheets, at least one, to a stream, which stays open. */
	public static void write(List<Sheet> sheets, PdfOptions options, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PdfTexts texts = new PdfTexts(document);
			PdfOutline outline = new PdfOutline();
			for (Sheet sheet : sheets) {
				outline.add(sheet, page(sheet, options, document, texts));
			}
			PDDocumentCatalog catalog = document.getDocumentCatalog();
			if (sheets.size() > 1) {
				catalog.setDocumentOutline(outline.get());
				catalog.setPageMode(PageMode.USE_OUTLINES);
			}
			catalog.setLanguage("en");
			PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
			preferences.setDisplayDocTitle(true);
			catalog.setViewerPreferences(preferences);
			describe(sheets.get(0).scene(), options, document);
			document.save(out);
		}
	}

	private static PDPage page(Sheet sheet, PdfOptions options, PDDocument document, PdfTexts texts) throws IOException {
		Scene scene = SceneLinks.apply(sheet.scene(), options.link());
		double scale = sheet.scale() > 0 ? sheet.scale() : Math.min(1, MOST / Math.max(scene.width(), scene.height()));
		PDPage page = new PDPage(new PDRectangle((float) (scene.width() * scale), (float) (scene.height() * scale)));
		document.addPage(page);
		PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) scene.width(), (float) scene.height());
		SceneTexts sceneTexts = new SceneTexts(scene);
		new SceneGraphics(scene, sceneTexts, false).draw(graphics);
		graphics.dispose();
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			if (scale != 1) {
				content.transform(Matrix.getScaleInstance((float) scale, (float) scale));
			}
			content.drawForm(graphics.getXFormObject());
			texts.draw(sceneTexts.bundled(), scene.height(), content);
		}
		PdfLinks.add(scene, scale, page);
		return page;
	}

	private static void describe(Scene scene, PdfOptions options, PDDocument document) {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(scene.title());
		information.setSubject(scene.description());
		information.setCreator("btdeploy");
		if (!options.author().isEmpty()) {
			information.setAuthor(options.author());
		}
	}
}
