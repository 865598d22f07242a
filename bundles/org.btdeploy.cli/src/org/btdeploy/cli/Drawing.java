package org.btdeploy.cli;

import java.util.List;

import org.btdeploy.cli.report.Checked;
import org.btdeploy.diagram.export.ViewPicture;
import org.btdeploy.diagram.page.PageLayout;
import org.btdeploy.diagram.page.PageSetup;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.view.Marks;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.dsl.read.DeploymentDocument;

/** From a checked document to the picture of a view, with the places kept in its layout file. */
final class Drawing {
	private Drawing() {
	}

	/**
	 * @param settings what surrounds it
	 * @param findings whether findings are shown
	 * @param page the page it is to fit, null for natural size
	 * @return the picture of that view, with the places of its layout file
	 */
	static ViewPicture of(ViewKind kind, ViewOptions options, Checked checked, LayoutFile layout, PictureSettings settings, boolean findings, PageSetup page) {
		DeploymentDocument document = checked.document();
		Picture picture = PageLayout.layout(() -> {
			View view = Views.of(kind, document.deployment(), Marks.of(findings ? checked.findings() : List.of()), document::written, options);
			layout.apply(kind.id(), view.graph());
			return new Picture(view.graph(), view.contents(), settings);
		}, page);
		return new ViewPicture(kind.id(), kind.subtitle(), picture);
	}
}
