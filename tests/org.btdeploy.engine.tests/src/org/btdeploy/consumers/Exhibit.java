package org.btdeploy.consumers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.export.ExportFormat;
import org.btdeploy.diagram.export.ExportOptions;
import org.btdeploy.diagram.export.Exporter;
import org.btdeploy.diagram.export.ViewPicture;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.page.PageLayout;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.samples.Samples;

/** A sample as pictures in all formats, for other programs to read. */
final class Exhibit {
	final String name;
	final Scene scene;
	private final ViewPicture view;
	private final Path folder;

	Exhibit(String sample, Theme theme, Path folder) {
		this.folder = folder;
		name = sample + "-" + theme.id();
		DeploymentDocument document = Samples.read(sample);
		PictureSettings settings = PictureSettings.of(document.deployment().getLabel(), "Network view").withTheme(theme)
				.withClassification("Confidential").withFooter(List.of(sample + ".btdeploy"));
		Picture picture = PageLayout.layout(() -> {
			View network = Views.of(ViewKind.NETWORK, document.deployment());
			return new Picture(network.graph(), network.contents(), settings);
		}, null);
		view = new ViewPicture("network", "Network view", picture);
		scene = SceneBuilder.build(picture);
	}

	/** @return the file, in natural size */
	Path write(ExportFormat format) throws IOException {
		return write(ExportOptions.of(format), "");
	}

	Path write(ExportOptions options, String suffix) throws IOException {
		Path file = folder.resolve(name + suffix + "." + options.format().word());
		Exporter.export(List.of(view), options).outputs().getFirst().write(file);
		return file;
	}

	@Override
	public String toString() {
		return name;
	}

	/** @return every text of the picture */
	List<String> labels() {
		List<String> labels = new ArrayList<>();
		for (Figure figure : scene.figures()) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Text text) {
					labels.add(text.text());
				}
			}
		}
		return labels;
	}

	/** @return labels that are not in a text, however it is broken into lines */
	List<String> missing(String text) {
		String flat = text.replaceAll("\\s+", "");
		return labels().stream().filter(label -> !flat.contains(label.replaceAll("\\s+", ""))).toList();
	}
}
