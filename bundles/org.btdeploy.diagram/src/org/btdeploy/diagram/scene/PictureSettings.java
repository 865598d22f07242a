package org.btdeploy.diagram.scene;

import java.util.List;

import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.notation.Themes;

/**
 * What surrounds the drawing.
 *
 * @param theme colours
 * @param title heading, empty for none
 * @param subtitle line below it, empty for none
 * @param classification who may see it ("Confidential"), shown at the upper right; empty for none
 * @param footer parts of the footer (file, date, author, findings), joined by middle dots; empty for none
 * @param legend whether to draw the legend
 * @param proportions width to height of the page it is made for, 0 for any
 */
public record PictureSettings(Theme theme, String title, String subtitle, String classification, List<String> footer, boolean legend,
		double proportions) {
	/** Light colours, with legend, without classification and footer. */
	public static PictureSettings of(String title, String subtitle) {
		return new PictureSettings(Themes.LIGHT, title, subtitle, "", List.of(), true, 0);
	}

	public PictureSettings withFooter(List<String> parts) {
		return new PictureSettings(theme, title, subtitle, classification, parts, legend, proportions);
	}

	public PictureSettings withTheme(Theme other) {
		return new PictureSettings(other, title, subtitle, classification, footer, legend, proportions);
	}

	public PictureSettings withClassification(String text) {
		return new PictureSettings(theme, title, subtitle, text, footer, legend, proportions);
	}

	public PictureSettings withSubtitle(String text) {
		return new PictureSettings(theme, title, text, classification, footer, legend, proportions);
	}

	public PictureSettings withoutLegend() {
		return new PictureSettings(theme, title, subtitle, classification, footer, false, proportions);
	}

	/** @return the drawing and its legend alone, with the legend where it suits a page of those proportions best */
	public PictureSettings bare(double pageProportions) {
		return new PictureSettings(theme, "", "", "", List.of(), legend, pageProportions);
	}
}
