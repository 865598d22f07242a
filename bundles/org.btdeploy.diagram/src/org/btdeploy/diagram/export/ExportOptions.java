package org.btdeploy.diagram.export;

import org.btdeploy.diagram.page.PageSetup;

/**
 * How to write pictures. What surrounds the drawing (title, classification, legend, theme) is part of each picture itself.
 *
 * @param format what kind of file
 * @param transparent without background (SVG, PNG)
 * @param embedFont with the glyphs of the bundled font that occur (SVG)
 * @param link address each element leads to (SVG, PDF, draw.io), {@code {id}} in it stands for the element; null for none
 * @param resolution pixels per inch (PNG), 0 for the usual one
 * @param page page to fit, null for natural size (SVG, PNG, PDF)
 * @param split whether to spread over several pages what cannot be read on one
 * @param author who made it, for the properties of the file; empty where that is not known
 */
public record ExportOptions(ExportFormat format, boolean transparent, boolean embedFont, String link, double resolution, PageSetup page,
		boolean split, String author) {
	/** Natural size, with background. */
	public static ExportOptions of(ExportFormat format) {
		return new ExportOptions(format, false, false, null, 0, null, false, "");
	}

	public ExportOptions withTransparency(boolean value) {
		return new ExportOptions(format, value, embedFont, link, resolution, page, split, author);
	}

	public ExportOptions withFont(boolean value) {
		return new ExportOptions(format, transparent, value, link, resolution, page, split, author);
	}

	public ExportOptions withLink(String value) {
		return new ExportOptions(format, transparent, embedFont, value, resolution, page, split, author);
	}

	public ExportOptions withResolution(double dpi) {
		return new ExportOptions(format, transparent, embedFont, link, dpi, page, split, author);
	}

	public ExportOptions withPage(PageSetup value, boolean splitting) {
		return new ExportOptions(format, transparent, embedFont, link, resolution, value, splitting, author);
	}

	public ExportOptions withAuthor(String value) {
		return new ExportOptions(format, transparent, embedFont, link, resolution, page, split, value);
	}
}
