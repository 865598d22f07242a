package org.btdeploy.diagram.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.btdeploy.diagram.scene.LargeDistributed;
import org.btdeploy.diagram.scene.PictureFixture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
	private static final Scene LARGE = SceneBuilder.build(LargeDistributed.picture());

	private static PDDocument pdf(Scene... scenes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfWriter.write(List.of(scenes), out);
		return Loader.loadPDF(out.toByteArray());
	}

	private static Scene single(String title) {
		PictureFixture fixture = new PictureFixture();
		fixture.card(null, "A", "server:biztalk", title, null, 0, 0);
		return SceneBuilder.build(fixture.picture(PictureSettings.of(title, "")));
	}

	@Test
	void textIsSelectable() throws IOException {
		try (PDDocument document = pdf(LARGE)) {
			String text = new PDFTextStripper().getText(document);
			for (String label : List.of("Large distributed architecture", "MessageBox 1", "SQL · DTC", "in-process host", "Legend")) {
				assertTrue(text.contains(label), label);
			}
		}
	}

	@Test
	void pageIsAsLargeAsThePicture() throws IOException {
		try (PDDocument document = pdf(LARGE)) {
			assertEquals(LARGE.width(), document.getPage(0).getMediaBox().getWidth(), 0.01);
			assertEquals(LARGE.height(), document.getPage(0).getMediaBox().getHeight(), 0.01);
		}
	}

	@Test
	void onlyTheBundledFontIsUsedAndItIsEmbedded() throws IOException {
		try (PDDocument document = pdf(LARGE)) {
			PDPage page = document.getPage(0);
			List<String> names = new ArrayList<>();
			for (COSName name : page.getResources().getFontNames()) {
				PDFont font = page.getResources().getFont(name);
				assertTrue(font.isEmbedded());
				names.add(font.getName().substring(7));
			}
			names.sort(null);
			assertEquals(List.of("Inter-Bold", "Inter-Regular", "Inter-SemiBold"), names);
		}
	}

	@Test
	void noPixelsAreInIt() throws IOException {
		try (PDDocument document = pdf(LARGE)) {
			for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
				assertTrue(!document.getPage(0).getResources().isImageXObject(name));
			}
		}
	}

	@Test
	void severalPicturesGetBookmarks() throws IOException {
		try (PDDocument document = pdf(LARGE, single("Hosts"))) {
			assertEquals(2, document.getNumberOfPages());
			assertEquals("Hosts", document.getDocumentCatalog().getDocumentOutline().getLastChild().getTitle());
			assertNotNull(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getDestination());
		}
		try (PDDocument document = pdf(LARGE)) {
			assertNull(document.getDocumentCatalog().getDocumentOutline());
		}
	}

	@Test
	void titleIsInTheDocumentInformation() throws IOException {
		try (PDDocument document = pdf(LARGE)) {
			assertEquals("Large distributed architecture", document.getDocumentInformation().getTitle());
		}
	}

	@Test
	void charactersTheBundledFontLacksDoNotStopIt() throws IOException {
		try (PDDocument document = pdf(single("Ж 日本 😀"))) {
			assertEquals(1, document.getNumberOfPages());
		}
		try (PDDocument document = pdf(single("Ж Ωmega → ŵ"))) {
			assertTrue(new PDFTextStripper().getText(document).contains("Ж Ωmega → ŵ"));
		}
	}

	@Test
	void hugePicturesAreScaledToTheLargestPage() throws IOException {
		PictureFixture fixture = new PictureFixture();
		fixture.card(null, "A", "server", "A", null, 0, 0);
		fixture.card(null, "B", "server", "B", null, 20000, 0);
		try (PDDocument document = pdf(SceneBuilder.build(fixture.picture(PictureSettings.of("", ""))))) {
			assertEquals(14400, document.getPage(0).getMediaBox().getWidth(), 0.01);
		}
	}
}
