package org.btdeploy.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.btdeploy.diagram.export.ExportFormat;
import org.junit.jupiter.api.Test;

/** Pictures placed in text documents look the same in their print, and text of an SVG stays text. */
class OfficeTest extends ConsumerFixture {
	/** Share of pixels that may differ visibly; measured is half of that at most. */
	private static final double TOLERANCE = 0.003;

	@Test
	void picturesInDocuments() throws Exception {
		List<Exhibit> exhibits = exhibits().toList();
		List<Object> arguments = new ArrayList<>(List.of("-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", "pdf",
				"--outdir", folder));
		for (Exhibit exhibit : exhibits) {
			arguments.add(document(exhibit, ExportFormat.SVG, "image/svg+xml"));
			arguments.add(document(exhibit, ExportFormat.PNG, "image/png"));
		}
		Tool.of("soffice", "libreoffice-writer-nogui").run(bundledFont, folder, arguments.toArray());
		for (Exhibit exhibit : exhibits) {
			for (ExportFormat format : List.of(ExportFormat.SVG, ExportFormat.PNG)) {
				Path pdf = folder.resolve(name(exhibit, format) + ".pdf");
				Likeness.assertAlike(own(exhibit), imageOf(pdf, 96), TOLERANCE, name(exhibit, format));
				if (format == ExportFormat.SVG) {
					assertEquals(List.of(), exhibit.missing(textOf(pdf)), exhibit.name);
				}
			}
		}
	}

	private static String name(Exhibit exhibit, ExportFormat format) {
		return exhibit.name + "-in-document-" + format.word();
	}

	/** Writes a text document with a page as large as the picture, and the picture on it in its natural size. */
	private Path document(Exhibit exhibit, ExportFormat format, String type) throws IOException {
		String data = Base64.getEncoder().encodeToString(Files.readAllBytes(exhibit.write(format)));
		String size = String.format(Locale.ROOT, "width=\"%.4fin\" %%1$s:height=\"%.4fin\"", exhibit.scene.width() / 96, exhibit.scene.height() / 96);
		return Files.writeString(folder.resolve(name(exhibit, format) + ".fodt"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
				 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
				 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
				 xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
				 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
				<office:automatic-styles>
				<style:style style:name="F" style:family="graphic"><style:graphic-properties style:vertical-pos="from-top" style:vertical-rel="page"
				 style:horizontal-pos="from-left" style:horizontal-rel="page" style:wrap="run-through" fo:padding="0in" fo:border="none"/></style:style>
				<style:page-layout style:name="P"><style:page-layout-properties fo:page-%s fo:margin="0in"/></style:page-layout>
				</office:automatic-styles>
				<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"/></office:master-styles>
				<office:body><office:text><text:p><draw:frame draw:style-name="F" text:anchor-type="page" text:anchor-page-number="1" svg:x="0in" svg:y="0in" svg:%s>
				<draw:image draw:mime-type="%s" loext:mime-type="%s"><office:binary-data>%s</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body>
				</office:document>
				""".formatted(size.formatted("fo").replace("fo:height", "fo:page-height"), size.formatted("svg"), type, type, data));
	}
}
