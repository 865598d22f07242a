package org.btdeploy.diagram.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.btdeploy.diagram.font.BundledFont;
import org.btdeploy.diagram.font.FontWeight;
import org.btdeploy.diagram.scene.Shape.Text;

/**
 * Draws texts as outlines of the bundled font, which needs neither an installed font nor the font support of AWT.
 * Characters the font lacks become its empty box.
 */
final class GlyphTexts implements AutoCloseable {
	/** One weight, with the outlines used so far. */
	private static final class Face {
		private final TrueTypeFont font;
		private final CmapLookup cmap;
		private final Map<Integer, Path2D> outlines = new HashMap<>();

		Face(FontWeight weight) throws IOException {
			try (InputStream in = BundledFont.open(weight)) {
				font = new TTFParser().parseEmbedded(in);
			}
			cmap = font.getUnicodeCmapLookup();
		}

		Path2D outline(int glyph) throws IOException {
			Path2D outline = outlines.get(glyph);
			if (outline == null) {
				GlyphData data = font.getGlyph().getGlyph(glyph);
				outline = data == null ? new Path2D.Float() : data.getPath();
				outlines.put(glyph, outline);
			}
			return outline;
		}
	}

	private final Map<FontWeight, Face> faces = new EnumMap<>(FontWeight.class);

	void draw(Text text, Graphics2D graphics) throws IOException {
		graphics.setColor(new Color(text.color()));
		graphics.fill(outline(text));
	}

	private Shape outline(Text text) throws IOException {
		FontWeight weight = text.style().weight();
		Face face = faces.get(weight);
		if (face == null) {
			face = new Face(weight);
			faces.put(weight, face);
		}
		double scale = text.style().size() / face.font.getUnitsPerEm();
		Path2D.Double result = new Path2D.Double(Path2D.WIND_NON_ZERO);
		double x = text.left();
		String string = text.text();
		for (int i = 0; i < string.length();) {
			int codePoint = string.codePointAt(i);
			int glyph = face.cmap.getGlyphId(codePoint);
			AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, text.baseline());
			result.append(face.outline(glyph).getPathIterator(place), false);
			x += face.font.getAdvanceWidth(glyph) * scale;
			i += Character.charCount(codePoint);
		}
		return result;
	}

	@Override
	public void close() throws IOException {
		for (Face face : faces.values()) {
			face.font.close();
		}
	}
}
