package org.btdeploy.diagram.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.btdeploy.diagram.io.AtomicFile;
import org.btdeploy.diagram.raster.SceneGraphics;
import org.btdeploy.diagram.raster.SceneTexts;
import org.btdeploy.diagram.scene.Scene;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/**
 * Writes scenes as PDF, one page each in the size of the picture: shapes as vectors, texts selectable in the embedded bundled
 * font, a bookmark per page where there are several.
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

	/** Writes to a stream, which stays open. */
	public static void write(List<Scene> scenes, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PdfTexts texts = new PdfTexts(document);
			PDDocumentOutline outline = new PDDocumentOutline();
			for (Scene scene : scenes) {
				PDPage page = page(scene, document, texts);
				outline.addLast(bookmark(scene, page));
			}
			if (scenes.size() > 1) {
				document.getDocumentCatalog().setDocumentOutline(outline);
			}
			describe(scenes.get(0), document);
			document.save(out);
		}
	}

	private static PDPage page(Scene scene, PDDocument document, PdfTexts texts) throws IOException {
		double scale = Math.min(1, MOST / Math.max(scene.width(), scene.height()));
		PDPage page = new PDPage(new PDRectangle((float) (scene.width() * scale), (float) (scene.height() * scale)));
		document.addPage(page);
		PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) scene.width(), (float) scene.height());
		SceneTexts sceneTexts = new SceneTexts(scene);
		new SceneGraphics(scene, sceneTexts, false).draw(graphics);
		graphics.dispose();
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			if (scale < 1) {
				content.transform(Matrix.getScaleInstance((float) scale, (float) scale));
			}
			content.drawForm(graphics.getXFormObject());
			texts.draw(sceneTexts.bundled(), scene.height(), content);
		}
		return page;
	}

	private static PDOutlineItem bookmark(Scene scene, PDPage page) {
		PDPageFitDestination destination = new PDPageFitDestination();
		destination.setPage(page);
		PDOutlineItem item = new PDOutlineItem();
		item.setTitle(scene.subtitle().isEmpty() ? scene.title() : scene.subtitle());
		item.setDestination(destination);
		return item;
	}

	private static void describe(Scene scene, PDDocument document) {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(scene.title());
		information.setSubject(scene.description());
		information.setCreator("btdeploy");
	}
}
