package org.btdeploy.cli;

import java.nio.file.Path;
import java.util.List;

import org.btdeploy.cli.report.Checked;
import org.btdeploy.cli.report.Totals;
import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.view.Marks;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Deployment;

/** From a checked document to the scene of a view, with the places kept in its layout file. */
final class Drawing {
	private Drawing() {
	}

	/** @return the scene of that view, with the places of its layout file */
	static Scene of(ViewKind kind, ViewOptions options, Checked checked, LayoutFile layout) {
		DeploymentDocument document = checked.document();
		Deployment deployment = document.deployment();
		View view = Views.of(kind, deployment, Marks.of(checked.findings()), (owner, reference) -> {
			Region region = TextRegions.of(owner, reference);
			return document.text().substring(region.offset(), region.end());
		}, options);
		layout.apply(kind.id(), view.graph());
		NetworkLayout.layout(view.graph());
		String title = deployment.getLabel() == null || deployment.getLabel().isBlank() ? deployment.getName() : deployment.getLabel().replace('\n', ' ');
		PictureSettings settings = PictureSettings.of(title, options.subtitle(kind, deployment)).withFooter(footer(checked));
		return SceneBuilder.build(new Picture(view.graph(), view.contents(), settings));
	}

	private static List<String> footer(Checked checked) {
		String file = Path.of(checked.document().name()).getFileName().toString();
		return List.of(file, checked.today().toString(), Totals.of(checked.issues()).text());
	}
}
