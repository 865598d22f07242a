package org.btdeploy.consumers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.btdeploy.diagram.export.ExportFormat;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.notation.Themes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What tests with other programs share: a folder, the font, and samples in every theme. */
abstract class ConsumerFixture {
	@TempDir
	static Path folder;
	static Path bundledFont;

	@BeforeAll
	static void prepareFont() throws IOException {
		bundledFont = FontFolder.bundled(folder);
	}

	/** @return one sample in each theme, and a large one */
	static Stream<Exhibit> exhibits() {
		Stream<Exhibit> themes = Themes.all().stream().map(theme -> exhibit("small-ha", theme));
		return Stream.concat(themes, Stream.of(exhibit("scaled-down-information-worker", Themes.LIGHT)));
	}

	static Exhibit exhibit(String sample, Theme theme) {
		return new Exhibit(sample, theme, folder);
	}

	/** @return the picture as our own PNG writer draws it, which is what all others are compared with */
	static BufferedImage own(Exhibit exhibit) throws IOException {
		return Likeness.read(exhibit.write(ExportFormat.PNG));
	}

	/** @return the text of a PDF as another program reads it */
	String textOf(Path pdf) throws IOException, InterruptedException {
		return Tool.of("pdftotext", "poppler-utils").run(bundledFont, folder, "-enc", "UTF-8", pdf, "-");
	}

	/** @return the first page of a PDF as another program draws it, one pixel for a point of the picture */
	BufferedImage imageOf(Path pdf, int resolution) throws IOException, InterruptedException {
		Path target = folder.resolve(pdf.getFileName() + "-page");
		Tool.of("pdftoppm", "poppler-utils").run(bundledFont, folder, "-r", resolution, "-f", 1, "-l", 1, "-singlefile", "-png", pdf, target);
		return Likeness.read(target.resolveSibling(target.getFileName() + ".png"));
	}
}
