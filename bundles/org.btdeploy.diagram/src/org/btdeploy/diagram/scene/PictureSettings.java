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
 * @param footer parts of the footer (file, date, author, findings, classification), joined by middle dots; empty for none
 * @param legend whether to draw the legend
 */
public record PictureSettings(Theme theme, String title, String subtitle, List<String> footer, boolean legend) {
	/** Light colours, with legend, without footer. */
	public static PictureSettings of(String title, String subtitle) {
		return new PictureSettings(Themes.LIGHT, title, subtitle, List.of(), true);
	}

	public PictureSettings withFooter(List<String> parts) {
		return new PictureSettings(theme, title, subtitle, parts, legend);
	}

	public PictureSettings withTheme(Theme other) {
		return new PictureSettings(other, title, subtitle, footer, legend);
	}

	public PictureSettings withoutLegend() {
		return new PictureSettings(theme, title, subtitle, footer, false);
	}
}
