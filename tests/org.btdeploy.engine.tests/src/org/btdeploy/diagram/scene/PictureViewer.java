package org.btdeploy.diagram.scene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.notation.Themes;
import org.btdeploy.diagram.pdf.PdfWriter;
import org.btdeploy.diagram.raster.PngOptions;
import org.btdeploy.diagram.raster.PngWriter;
import org.btdeploy.diagram.svg.SvgOptions;
import org.btdeploy.diagram.svg.SvgWriter;

/** Writes the fixture pictures into a folder, for whoever wants to look at them after changing the notation. */
public final class PictureViewer {
	private PictureViewer() {
	}

	public static void main(String[] args) throws IOException {
		Path folder = Path.of(args[0]);
		Scene sink = SceneBuilder.build(KitchenSink.picture());
		PngWriter.write(sink, PngOptions.scaled(1, false), folder.resolve("sink.png"));
		PdfWriter.write(List.of(sink), folder.resolve("sink.pdf"));
		SvgWriter.write(sink, SvgOptions.DEFAULT, folder.resolve("sink.svg"));
		for (Theme theme : Themes.all()) {
			Scene scene = SceneBuilder.build(LargeDistributed.fixture().picture(LargeDistributed.settings().withTheme(theme)));
			PngWriter.write(scene, PngOptions.scaled(1, false), folder.resolve("large-" + theme.id() + ".png"));
			PdfWriter.write(List.of(scene), folder.resolve("large-" + theme.id() + ".pdf"));
			SvgWriter.write(scene, new SvgOptions(false, true), folder.resolve("large-" + theme.id() + "-font.svg"));
			SvgWriter.write(scene, SvgOptions.DEFAULT, folder.resolve("large-" + theme.id() + ".svg"));
		}
	}
}
