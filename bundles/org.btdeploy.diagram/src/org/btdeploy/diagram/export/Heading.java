package org.btdeploy.diagram.export;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.model.Deployment;

/**
 * What a user wants to stand around a picture.
 *
 * @param theme colours
 * @param title null for that of the deployment, empty for none
 * @param subtitle null for the name of the view, empty for none
 * @param date as it is to stand in the footer, empty for none
 * @param author empty for none
 * @param classification who may see it, empty for none
 * @param legend whether to draw the legend
 * @param findings whether findings are shown: badges, and their number in the footer
 */
public record Heading(Theme theme, String title, String subtitle, String date, String author, String classification, boolean legend, boolean findings) {
	/**
	 * @param file name of the file the deployment was read from
	 * @param count what was found in it
	 * @return what surrounds the picture of a view
	 */
	public PictureSettings settings(ViewKind kind, ViewOptions shown, Deployment deployment, String file, FindingCount count) {
		PictureSettings settings = PictureSettings.of(title == null ? Views.title(deployment) : title.strip(),
				subtitle == null ? shown.subtitle(kind, deployment) : subtitle.strip());
		settings = settings.withTheme(theme).withClassification(classification.strip()).withFooter(footer(file, count));
		return legend ? settings : settings.withoutLegend();
	}

	private List<String> footer(String file, FindingCount count) {
		List<String> parts = new ArrayList<>(4);
		parts.add(file);
		parts.add(date.strip());
		parts.add(author.strip());
		if (findings) {
			parts.add(count.text());
		}
		parts.removeIf(String::isEmpty);
		return parts;
	}
}
