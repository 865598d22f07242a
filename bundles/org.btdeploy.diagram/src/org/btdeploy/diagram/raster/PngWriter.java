package org.btdeploy.diagram.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.io.AtomicFile;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape.Text;

/**
 * Writes scenes as PNG. No display and no installed font is needed: shapes are drawn by jsvg, texts as outlines of the
 * bundled font. Large pictures are drawn in strips, so that memory stays small.
 */
public final class PngWriter {
	private static final long MOST_PIXELS = 900_000_000L;
	private static final int STRIP_PIXELS = 6_000_000;

	private final Scene scene;
	private final PngOptions options;
	private final int width;
	private final int height;
	private final SceneTexts texts;

	private PngWriter(Scene scene, PngOptions options) throws IOException {
		this.scene = scene;
		this.options = options;
		double w = Math.ceil(scene.width() * options.scale());
		double h = Math.ceil(scene.height() * options.scale());
		if (w * h > MOST_PIXELS) {
			throw new IOException(Messages.format("PngWriter_tooLarge", Math.round(w), Math.round(h), MOST_PIXELS / 1_000_000));
		}
		width = Math.max(1, (int) w);
		height = Math.max(1, (int) h);
		texts = new SceneTexts(scene);
	}

	/** @throws IOException where the picture is too large or cannot be written, with a message for the user */
	public static void write(Scene scene, PngOptions options, Path file) throws IOException {
		PngWriter writer = new PngWriter(scene, options);
		AtomicFile.write(file, writer::write);
	}

	/** Writes to a stream, which stays open. */
	public static void write(Scene scene, PngOptions options, OutputStream out) throws IOException {
		new PngWriter(scene, options).write(out);
	}

	private void write(OutputStream out) throws IOException {
		PngEncoder encoder = new PngEncoder(out, width, height, options.dpi(), options.transparent());
		SceneGraphics shapes = new SceneGraphics(scene, texts, options.transparent());
		int rows = Math.max(1, Math.min(height, STRIP_PIXELS / width));
		try (GlyphTexts glyphs = new GlyphTexts()) {
			for (int top = 0; top < height; top += rows) {
				int count = Math.min(rows, height - top);
				int[] pixels = strip(top, count, shapes, glyphs);
				for (int y = 0; y < count; y++) {
					encoder.row(pixels, y * width);
				}
			}
		}
		encoder.finish();
	}

	private int[] strip(int top, int rows, SceneGraphics shapes, GlyphTexts glyphs) throws IOException {
		int type = options.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
		BufferedImage image = new BufferedImage(width, rows, type);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
			if (!options.transparent()) {
				// the last pixels may be covered in part only
				graphics.setColor(new Color(scene.paper()));
				graphics.fillRect(0, 0, width, rows);
			}
			graphics.translate(0, -top);
			graphics.scale(options.scale(), options.scale());
			shapes.draw((Graphics2D) graphics.create());
			for (Text text : texts.bundled()) {
				if ((text.baseline() + text.style().size()) * options.scale() > top
						&& (text.baseline() - text.style().size() * 1.3) * options.scale() < top + rows) {
					glyphs.draw(text, graphics);
				}
			}
		} finally {
			graphics.dispose();
		}
		return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
	}
}
