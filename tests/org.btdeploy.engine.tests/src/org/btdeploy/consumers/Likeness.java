package org.btdeploy.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * How far two renderings of a picture differ. Edges are smoothed differently by every program, so both are blurred first;
 * what remains are things that are missing, moved, or of another colour.
 */
final class Likeness {
	/** Pixels that differ by more than so much of 255 are counted. */
	private static final int VISIBLE = 40;
	private static final int BLUR = 2;

	private Likeness() {
	}

	static BufferedImage read(Path file) throws IOException {
		return onWhite(ImageIO.read(file.toFile()));
	}

	static BufferedImage onWhite(BufferedImage image) {
		BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = plain.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.drawImage(image, 0, 0, null);
		graphics.dispose();
		return plain;
	}

	/** Fails unless both are of one size, up to a pixel, and differ visibly in no more than that share of their pixels. */
	static void assertAlike(BufferedImage expected, BufferedImage actual, double share, String what) {
		assertEquals(expected.getWidth(), actual.getWidth(), 1, what + ": width");
		assertEquals(expected.getHeight(), actual.getHeight(), 1, what + ": height");
		double different = different(expected, actual);
		assertTrue(different <= share, () -> "%s: %.3f %% of the pixels differ visibly".formatted(what, different * 100));
	}

	/** @return the share of pixels that differ visibly */
	static double different(BufferedImage a, BufferedImage b) {
		int width = Math.min(a.getWidth(), b.getWidth());
		int height = Math.min(a.getHeight(), b.getHeight());
		int[][] first = blurred(a, width, height);
		int[][] second = blurred(b, width, height);
		long count = 0;
		for (int i = 0; i < width * height; i++) {
			int difference = 0;
			for (int channel = 0; channel < 3; channel++) {
				difference = Math.max(difference, Math.abs(first[channel][i] - second[channel][i]));
			}
			count += difference > VISIBLE ? 1 : 0;
		}
		return (double) count / width / height;
	}

	private static int[][] blurred(BufferedImage image, int width, int height) {
		int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
		int[][] result = new int[3][];
		for (int channel = 0; channel < 3; channel++) {
			int[] values = new int[pixels.length];
			for (int i = 0; i < pixels.length; i++) {
				values[i] = pixels[i] >> 8 * channel & 0xff;
			}
			result[channel] = smooth(smooth(values, width, height, 1), width, height, width);
		}
		return result;
	}

	/** Averages along one direction. */
	private static int[] smooth(int[] values, int width, int height, int step) {
		int[] result = new int[values.length];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int place = step == 1 ? x : y;
				int last = (step == 1 ? width : height) - 1;
				int sum = 0;
				int count = 0;
				for (int d = -Math.min(BLUR, place); d <= Math.min(BLUR, last - place); d++) {
					sum += values[y * width + x + d * step];
					count++;
				}
				result[y * width + x] = sum / count;
			}
		}
		return result;
	}
}
