package org.btdeploy.diagram.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.drawio.DrawioWriter;
import org.btdeploy.diagram.io.AtomicFile;
import org.btdeploy.diagram.page.Legibility;
import org.btdeploy.diagram.page.Orientation;
import org.btdeploy.diagram.page.PageFitter;
import org.btdeploy.diagram.page.PageFormat;
import org.btdeploy.diagram.page.PageSetup;
import org.btdeploy.diagram.page.PageSplitter;
import org.btdeploy.diagram.page.Sheet;
import org.btdeploy.diagram.pdf.PdfOptions;
import org.btdeploy.diagram.pdf.PdfWriter;
import org.btdeploy.diagram.raster.PngOptions;
import org.btdeploy.diagram.raster.PngWriter;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.SceneLinks;
import org.btdeploy.diagram.svg.SvgOptions;
import org.btdeploy.diagram.svg.SvgWriter;

/** Turns views into files, for the command line, the dialogs of the studio and the clipboard alike. */
public final class Exporter {
	private static final double NATURAL_RESOLUTION = 96;
	/** A picture on a page is smaller than its natural size, and meant for print. */
	private static final double PAGE_RESOLUTION = 192;

	private final ExportOptions options;
	private final List<Output> outputs = new ArrayList<>();
	private final List<SmallText> smallTexts = new ArrayList<>();

	private Exporter(ExportOptions options) {
		this.options = options;
	}

	/**
	 * @param pictures at least one view; a format that holds several gets them all into one file
	 * @return the files to write, and what the user should know about them
	 */
	public static Export export(List<ViewPicture> pictures, ExportOptions options) {
		Exporter exporter = new Exporter(options);
		switch (options.format()) {
			case DRAWIO -> exporter.whole(pictures, out -> DrawioWriter.write(pictures, options.link(), out));
			case PDF -> exporter.pdf(pictures);
			case SVG, PNG -> pictures.forEach(exporter::single);
		}
		return new Export(List.copyOf(exporter.outputs), List.copyOf(exporter.smallTexts));
	}

	private void whole(List<ViewPicture> pictures, AtomicFile.Content content) {
		outputs.add(new Output(pictures.get(0).view(), 0, 1, content));
	}

	private void pdf(List<ViewPicture> pictures) {
		List<Sheet> sheets = new ArrayList<>();
		for (ViewPicture picture : pictures) {
			sheets.addAll(sheets(picture, sheets.size() + 1));
		}
		whole(pictures, out -> PdfWriter.write(sheets, new PdfOptions(options.author(), options.link()), out));
	}

	private void single(ViewPicture picture) {
		List<Sheet> sheets = sheets(picture, 1);
		for (int i = 0; i < sheets.size(); i++) {
			Sheet sheet = sheets.get(i);
			outputs.add(new Output(picture.view(), sheets.size() == 1 ? 0 : i + 1, sheets.size(), out -> write(sheet, out)));
		}
	}

	private void write(Sheet sheet, OutputStream out) throws IOException {
		if (options.format() == ExportFormat.PNG) {
			PngWriter.write(sheet.scene(), png(sheet), out);
		} else {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			SvgWriter.write(SceneLinks.apply(sheet.scene(), options.link()), new SvgOptions(options.transparent(), options.embedFont(), sheet.scale()), writer);
			writer.flush();
		}
	}

	private PngOptions png(Sheet sheet) {
		double resolution = options.resolution() > 0 ? options.resolution() : sheet.scale() > 0 ? PAGE_RESOLUTION : NATURAL_RESOLUTION;
		double pixels = sheet.scale() > 0 ? resolution * sheet.scale() / 72 : resolution / NATURAL_RESOLUTION;
		return new PngOptions(pixels, (int) Math.round(resolution), options.transparent());
	}

	private List<Sheet> sheets(ViewPicture picture, int firstPage) {
		if (options.page() == null) {
			return List.of(Sheet.natural(SceneBuilder.build(picture.picture())));
		}
		List<Sheet> sheets = options.split() ? new PageSplitter(picture.picture(), options.page(), firstPage).split()
				: List.of(new PageFitter(picture.picture(), options.page(), 0).fit());
		check(picture, sheets);
		return sheets;
	}

	/** On the overview of a picture that is spread over pages nothing needs to be read. */
	private void check(ViewPicture picture, List<Sheet> sheets) {
		double smallest = Double.POSITIVE_INFINITY;
		for (Sheet sheet : sheets) {
			if (sheets.size() == 1 || sheet.part()) {
				smallest = Math.min(smallest, Legibility.smallest(sheet));
			}
		}
		if (!Legibility.isReadable(smallest)) {
			smallTexts.add(new SmallText(picture.name(), smallest, options.page(), sheets.size(), sheets.size() > 1 ? null : help(picture)));
		}
	}

	/** @return the smallest page on which the picture can be read, null if there is none */
	private PageSetup help(ViewPicture picture) {
		PageSetup asked = options.page();
		List<PageSetup> others = List.of(new PageSetup(asked.format(), Orientation.AUTO, asked.margin()),
				new PageSetup(PageFormat.A4, Orientation.AUTO), new PageSetup(PageFormat.A3, Orientation.AUTO));
		for (PageSetup other : others) {
			if (!other.equals(asked) && Legibility.isReadable(Legibility.smallest(new PageFitter(picture.picture(), other, 0).fit()))) {
				return other;
			}
		}
		return null;
	}
}
