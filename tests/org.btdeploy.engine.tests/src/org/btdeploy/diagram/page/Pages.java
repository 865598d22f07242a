package org.btdeploy.diagram.page;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.samples.Samples;

/** Samples on pages, for tests. */
final class Pages {
	static final PictureSettings SETTINGS = PictureSettings.of("A title", "Network view").withClassification("Confidential")
			.withFooter(List.of("a.btdeploy", "2026-11-20"));

	private Pages() {
	}

	/** @param setup the page it is laid out for, null for natural size */
	static Picture sample(String name, PageSetup setup) {
		return sample(name, ViewKind.NETWORK, setup);
	}

	/** @param setup the page it is laid out for, null for natural size */
	static Picture sample(String name, ViewKind kind, PageSetup setup) {
		DeploymentDocument document = Samples.read(name);
		return PageLayout.layout(() -> {
			View view = Views.of(kind, document.deployment());
			return new Picture(view.graph(), view.contents(), SETTINGS);
		}, setup);
	}

	static List<Shape.Text> texts(Scene scene) {
		List<Shape.Text> texts = new ArrayList<>();
		for (Figure figure : scene.figures()) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Text text) {
					texts.add(text);
				}
			}
		}
		return texts;
	}

	/** @return texts of the drawing itself, without title, legend, footer and marks */
	static List<String> drawn(Scene scene) {
		return scene.figures().stream().filter(figure -> figure.kind() != FigureKind.DECORATION).flatMap(figure -> figure.shapes().stream())
				.filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList();
	}
}
