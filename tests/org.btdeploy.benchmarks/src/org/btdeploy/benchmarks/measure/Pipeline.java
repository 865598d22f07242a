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
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.dsl.read.BtDeployResource;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.Language;
import org.btdeploy.model.Deployment;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;

/** What the command line does between a text and a picture, one step a method. */
final class Pipeline {
	private Pipeline() {
	}

	/** Parses, links and checks words and names. */
	static DeploymentDocument read(String text) {
		return DeploymentReader.parse("generated.btdeploy", text);
	}

	/** Parses and links, without the checks of words and names. */
	static Deployment parseAndLink(String text) {
		BtDeployResource resource = Language.injector().getInstance(BtDeployResource.class);
		resource.setURI(URI.createURI("memory:/generated.btdeploy"));
		new XtextResourceSet().getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of("ENCODING", "UTF-8"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
		return resource.deployment();
	}

	/** Checks all rules. */
	static List<Finding> check(Deployment deployment) {
		return RuleEngine.check(deployment, RuleConfiguration.defaults(), LocalDate.of(2026, 1, 1));
	}

	/** Makes the boxes and lines. */
	static View view(Deployment deployment) {
		return Views.of(ViewKind.NETWORK, deployment);
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
