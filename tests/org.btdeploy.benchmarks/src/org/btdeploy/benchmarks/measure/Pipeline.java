package org.btdeploy.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.svg.SvgOptions;
import org.btdeploy.diagram.svg.SvgWriter;
import org.btdeploy.diagram.view.NetworkView;
import org.btdeploy.diagram.view.UnresolvedNames;
import org.btdeploy.diagram.view.View;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;

/** What the command line does between a text and a picture, one step a method. */
final class Pipeline {
	private Pipeline() {
	}

	/** Parses, links and checks words and names. */
	static DeploymentDocument read(String text) {
		return DeploymentReader.parse("generated.btdeploy", text);
	}

	/** Checks all rules. */
	static List<Finding> check(Deployment deployment) {
		return RuleEngine.check(deployment, RuleConfiguration.defaults(), LocalDate.of(2026, 1, 1));
	}

	/** Makes the boxes and lines. */
	static View view(Deployment deployment) {
		return NetworkView.of(deployment, Map.of(), UnresolvedNames.UNKNOWN);
	}

	/** Gives them places. */
	static void layOut(View view) {
		NetworkLayout.layout(view.graph());
	}

	/** Makes the drawing. */
	static Scene scene(View view) {
		return SceneBuilder.build(new Picture(view.graph(), view.contents(), PictureSettings.of("Generated", "Network view")));
	}

	/** Writes it. */
	static CharSequence svg(Scene scene) {
		StringBuilder svg = new StringBuilder();
		try {
			SvgWriter.write(scene, SvgOptions.DEFAULT, svg);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return svg;
	}
}
