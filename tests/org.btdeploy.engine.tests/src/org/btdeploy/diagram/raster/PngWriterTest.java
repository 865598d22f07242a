package org.btdeploy.diagram.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;

import javax.imageio.ImageIO;

import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.LargeDistributed;
import org.btdeploy.diagram.scene.PictureFixture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngWriterTest {
	private static final Scene LARGE = SceneBuilder.build(LargeDistributed.picture());

	private static byte[] png(Scene scene, PngOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PngWriter.write(scene, options, out);
		return out.toByteArray();
	}

	private static BufferedImage image(Scene scene, PngOptions options) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(png(scene, options)));
	}

	private static int count(BufferedImage image, Rect area, double scale, IntPredicate pixels) {
		int count = 0;
		for (int y = (int) (area.y() * scale); y < area.bottom() * scale; y++) {
			for (int x = (int) (area.x() * scale); x < area.right() * scale; x++) {
				count += pixels.test(image.getRGB(x, y)) ? 1 : 0;
			}
		}
		return count;
	}

	private static Shape.Text text(Scene scene, String text) {
		for (Figure figure : scene.figures()) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Text found && found.text().equals(text)) {
					return found;
				}
			}
		}
		throw new AssertionError(text);
	}

	private static Rect data() {
		return LARGE.figures().stream().filter(f -> "DATA".equals(f.element())).findFirst().orElseThrow().bounds();
	}

	private static Scene single(String title) {
		PictureFixture fixture = new PictureFixture();
		fixture.card(null, "A", "server:biztalk", title, null, 0, 0);
		return SceneBuilder.build(fixture.picture(PictureSettings.of("", "")));
	}

	@Test
	void scaleDecidesTheNumberOfPixels() throws IOException {
		BufferedImage image = image(LARGE, PngOptions.scaled(1.5, false));
		assertEquals(Math.ceil(LARGE.width() * 1.5), image.getWidth());
		assertEquals(Math.ceil(LARGE.height() * 1.5), image.getHeight());
	}

	@Test
	void resolutionIsNotedInTheFile() throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(png(single("A"), PngOptions.atDpi(300, false)));
		assertEquals("pHYs", new String(bytes.array(), 37, 4, StandardCharsets.US_ASCII));
		assertEquals(11811, bytes.getInt(41));
		assertEquals(11811, bytes.getInt(45));
		assertEquals(1, bytes.get(49));
	}

	@Test
	void shapesHaveTheirColours() throws IOException {
		BufferedImage image = image(LARGE, PngOptions.scaled(1, false));
		Rect data = data();
		assertEquals(0xFFF2EDFC, image.getRGB((int) data.x() + 12, (int) data.bottom() - 12));
		assertEquals(0xFFFFFFFF, image.getRGB(3, 3));
	}

	@Test
	void textsAreDrawnInTheirPlaces() throws IOException {
		BufferedImage image = image(LARGE, PngOptions.scaled(2, false));
		for (String name : List.of("Large distributed architecture", "MessageBox 1", "HTTPS", "Legend")) {
			Shape.Text text = text(LARGE, name);
			int drawn = count(image, text.bounds(), 2, p -> (p & 0xffffff) == text.color());
			assertTrue(drawn > text.bounds().width() * text.bounds().height() * 4 * 0.08, name + " " + drawn);
		}
	}

	@Test
	void charactersTheBundledFontLacksAreDrawnAsWell() throws IOException {
		Scene scene = single("Ж 日本 😀");
		Shape.Text text = text(scene, "Ж 日本 😀");
		assertTrue(count(image(scene, PngOptions.scaled(2, false)), text.bounds(), 2, p -> (p & 0xff) < 0x80) > 40);
	}

	@Test
	void transparentPicturesHaveNoBackground() throws IOException {
		BufferedImage image = image(LARGE, PngOptions.scaled(1, true));
		assertEquals(0, image.getRGB(2, 2) >>> 24);
		assertEquals(0xFFF2EDFC, image.getRGB((int) data().x() + 12, (int) data().bottom() - 12));
		assertFalse(image(LARGE, PngOptions.scaled(1, false)).getColorModel().hasAlpha());
	}

	@Test
	void picturesLargerThanAStripAreWhole() throws IOException {
		BufferedImage strips = image(LARGE, PngOptions.scaled(4, false));
		assertTrue((long) strips.getWidth() * strips.getHeight() > 3 * 6_000_000L);
		Shape.Text last = text(LARGE, "contoso-prod.btdeploy · 2026-11-20 · 1 error, 1 warning");
		assertTrue(count(strips, last.bounds(), 4, p -> (p & 0xffffff) == last.color()) > 500);
	}

	@Test
	void thousandsOfBoxesAreDrawn() throws IOException {
		PictureFixture fixture = new PictureFixture();
		for (int i = 0; i < 2500; i++) {
			fixture.card(null, "S" + i, "server:biztalk", "S" + i, null, i % 50 * 160, i / 50 * 70);
		}
		Scene scene = SceneBuilder.build(fixture.picture(PictureSettings.of("", "")));
		Shape.Text last = text(scene, "S2499");
		assertTrue(count(image(scene, PngOptions.scaled(0.5, false)), last.bounds(), 0.5, p -> (p & 0xff) < 0x90) > 5);
	}

	@Test
	void tooLargePicturesAreRefusedInWords(@TempDir Path folder) {
		Path file = folder.resolve("a.png");
		IOException e = assertThrows(IOException.class, () -> PngWriter.write(LARGE, PngOptions.scaled(50, false), file));
		assertTrue(e.getMessage().contains("smaller scale"), e.getMessage());
		assertFalse(Files.exists(file));
	}
}
