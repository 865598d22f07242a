package org.btdeploy.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.btdeploy.diagram.export.ExportFormat;
import org.btdeploy.diagram.export.ExportOptions;
import org.btdeploy.diagram.font.BundledFont;
import org.btdeploy.diagram.font.FontWeight;
import org.btdeploy.diagram.notation.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SVG and PDF look the same in browsers, librsvg, Batik and Poppler as in our PNG. */
class RenderersTest extends ConsumerFixture {
	/** Shares of pixels that may differ visibly; measured is a hundredth of a per cent at most, for Batik a tenth. */
	private static final double TOLERANCE = 0.001;
	private static final double BATIK_TOLERANCE = 0.002;

	@ParameterizedTest
	@MethodSource("exhibits")
	void librsvg(Exhibit exhibit) throws Exception {
		Path target = folder.resolve(exhibit.name + "-rsvg.png");
		Tool.of("rsvg-convert", "librsvg2-bin").run(bundledFont, folder, "-o", target, exhibit.write(ExportFormat.SVG));
		Likeness.assertAlike(own(exhibit), Likeness.read(target), TOLERANCE, exhibit.name);
	}

	@ParameterizedTest
	@MethodSource("exhibits")
	void chromium(Exhibit exhibit) throws Exception {
		BufferedImage own = own(exhibit);
		Likeness.assertAlike(own, screenshot(exhibit.write(ExportFormat.SVG), own, bundledFont), TOLERANCE, exhibit.name);
	}

	@Test
	void embeddedFontReplacesAnInstalledOne() throws Exception {
		Exhibit exhibit = exhibit("small-ha", Themes.LIGHT);
		BufferedImage own = own(exhibit);
		Path file = exhibit.write(ExportOptions.of(ExportFormat.SVG).withFont(true), "-embedded");
		Likeness.assertAlike(own, screenshot(file, own, FontFolder.system(folder)), TOLERANCE, "embedded");
	}

	private BufferedImage screenshot(Path file, BufferedImage size, Path fonts) throws IOException, InterruptedException {
		Path target = folder.resolve(file.getFileName() + "-chromium.png");
		Tool.of("chromium", "chromium").run(fonts, folder, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--force-device-scale-factor=1",
				"--user-data-dir=" + folder.resolve("chromium"), "--window-size=" + size.getWidth() + "," + size.getHeight(), "--screenshot=" + target, file.toUri());
		return Likeness.read(target);
	}

	@Test
	void textOfAnSvgPrintedByABrowserIsText() throws Exception {
		Exhibit exhibit = exhibit("scaled-down-information-worker", Themes.LIGHT);
		Path page = Files.writeString(folder.resolve("page.html"), "<!doctype html><meta charset=\"utf-8\"><style>@page{size:%dpx %dpx;margin:0}body{margin:0}</style>%s"
				.formatted((int) exhibit.scene.width(), (int) exhibit.scene.height() + 10, Files.readString(exhibit.write(ExportFormat.SVG))));
		Path pdf = folder.resolve("page.pdf");
		Tool.of("chromium", "chromium").run(bundledFont, folder, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-pdf-header-footer",
				"--user-data-dir=" + folder.resolve("chromium"), "--print-to-pdf=" + pdf, page.toUri());
		assertEquals(List.of(), exhibit.missing(textOf(pdf)));
	}

	@ParameterizedTest
	@MethodSource("exhibits")
	void batik(Exhibit exhibit) throws Exception {
		for (FontWeight weight : FontWeight.values()) {
			try (InputStream in = BundledFont.open(weight)) {
				GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
			}
		}
		BufferedImage[] image = new BufferedImage[1];
		ImageTranscoder transcoder = new ImageTranscoder() {
			@Override
			public BufferedImage createImage(int width, int height) {
				return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
			}

			@Override
			public void writeImage(BufferedImage drawn, TranscoderOutput output) {
				image[0] = drawn;
			}
		};
		transcoder.transcode(new TranscoderInput(exhibit.write(ExportFormat.SVG).toUri().toString()), new TranscoderOutput());
		Likeness.assertAlike(own(exhibit), Likeness.onWhite(image[0]), BATIK_TOLERANCE, exhibit.name);
	}

	@ParameterizedTest
	@MethodSource("exhibits")
	void popplerReadsOurPdf(Exhibit exhibit) throws Exception {
		Path pdf = exhibit.write(ExportFormat.PDF);
		Likeness.assertAlike(own(exhibit), imageOf(pdf, 72), TOLERANCE, exhibit.name);
		assertEquals(List.of(), exhibit.missing(textOf(pdf)));
	}

	/** The comparison itself: another theme, or another sample, is not the same picture. */
	@Test
	void otherPicturesAreToldApart() throws Exception {
		BufferedImage light = own(exhibit("small-ha", Themes.LIGHT));
		assertTrue(Likeness.different(light, own(exhibit("small-ha", Themes.PRINT))) > 5 * TOLERANCE);
		BufferedImage moved = new BufferedImage(light.getWidth(), light.getHeight(), BufferedImage.TYPE_INT_RGB);
		moved.createGraphics().drawImage(light, 3, 0, null);
		assertTrue(Likeness.different(light, moved) > 5 * TOLERANCE);
	}
}
