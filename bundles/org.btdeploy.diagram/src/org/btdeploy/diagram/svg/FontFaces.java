package org.btdeploy.diagram.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.btdeploy.diagram.font.BundledFont;
import org.btdeploy.diagram.font.FontWeight;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape;

/** The style sheet that carries those glyphs of the bundled font which a scene uses. */
final class FontFaces {
	private final Map<FontWeight, BitSet> used = new EnumMap<>(FontWeight.class);

	FontFaces(Scene scene) {
		for (Figure figure : scene.figures()) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Text text) {
					add(text);
				}
			}
		}
	}

	private void add(Shape.Text text) {
		BitSet letters = used.get(text.style().weight());
		if (letters == null) {
			letters = new BitSet();
			used.put(text.style().weight(), letters);
		}
		for (int i = 0; i < text.text().length(); i++) {
			letters.set(text.text().charAt(i));
		}
	}

	void write(StringBuilder out) throws IOException {
		out.append("<style>\n");
		for (Map.Entry<FontWeight, BitSet> entry : used.entrySet()) {
			out.append("@font-face{font-family:").append(BundledFont.FAMILY).append(";font-weight:");
			out.append(entry.getKey().css()).append(";src:url(data:font/ttf;base64,");
			out.append(Base64.getEncoder().encodeToString(subset(entry.getKey(), entry.getValue()))).append(")}\n");
		}
		out.append("</style>\n");
	}

	private static byte[] subset(FontWeight weight, BitSet letters) throws IOException {
		try (InputStream in = BundledFont.open(weight); TrueTypeFont font = new TTFParser().parseEmbedded(in)) {
			TTFSubsetter subsetter = new TTFSubsetter(font);
			for (int c = letters.nextSetBit(0); c >= 0; c = letters.nextSetBit(c + 1)) {
				subsetter.add(c);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
			subsetter.writeToStream(out);
			return out.toByteArray();
		}
	}
}
