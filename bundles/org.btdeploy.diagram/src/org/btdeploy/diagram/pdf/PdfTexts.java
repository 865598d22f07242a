package org.btdeploy.diagram.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.btdeploy.diagram.font.BundledFont;
import org.btdeploy.diagram.font.FontWeight;
import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.scene.Shape.Text;

/** Puts the texts of scenes on pages as text in the bundled font, of which only the glyphs used are embedded. */
final class PdfTexts {
	private static final String MISSING = "\u25a1";

	private final PDDocument document;
	private final Map<FontWeight, PDFont> fonts = new EnumMap<>(FontWeight.class);

	PdfTexts(PDDocument document) {
		this.document = document;
	}

	void draw(List<Text> texts, double height, PDPageContentStream content) throws IOException {
		content.beginText();
		for (Text text : texts) {
			draw(text, height, content);
		}
		content.endText();
	}

	private void draw(Text text, double height, PDPageContentStream content) throws IOException {
		content.setFont(font(text.style().weight()), (float) text.style().size());
		content.setNonStrokingColor((text.color() >> 16 & 0xff) / 255f, (text.color() >> 8 & 0xff) / 255f,
				(text.color() & 0xff) / 255f);
		content.setTextMatrix(Matrix.getTranslateInstance((float) text.left(), (float) (height - text.baseline())));
		content.showText(covered(text.text()));
	}

	/** Only where not even the system has a font for them: characters without a glyph become a box. */
	private static String covered(String text) {
		if (TextMetrics.covers(text)) {
			return text;
		}
		StringBuilder result = new StringBuilder(text.length());
		text.codePoints().forEach(c -> result.append(TextMetrics.covers(Character.toString(c)) ? Character.toString(c) : MISSING));
		return result.toString();
	}

	private PDFont font(FontWeight weight) throws IOException {
		PDFont font = fonts.get(weight);
		if (font == null) {
			try (InputStream in = BundledFont.open(weight)) {
				font = PDType0Font.load(document, in, true);
			}
			fonts.put(weight, font);
		}
		return font;
	}
}
