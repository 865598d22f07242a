package org.btdeploy.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.SceneCheck;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample in every view: nothing overlaps, no label is clipped, no line runs through anything; sensible proportions. */
class SampleScenesTest {
	static List<Arguments> pictures() {
		List<Arguments> pictures = new ArrayList<>();
		for (String name : Samples.NAMES) {
			for (ViewKind kind : ViewKind.values()) {
				pictures.add(Arguments.of(name, kind));
			}
		}
		return pictures;
	}

	private static Scene scene(String name, ViewKind kind) {
		DeploymentDocument sample = Samples.read(name);
		View view = Views.of(kind, sample.deployment());
		NetworkLayout.layout(view.graph());
		PictureSettings settings = PictureSettings.of(sample.deployment().getLabel(), kind.subtitle());
		return SceneBuilder.build(new Picture(view.graph(), view.contents(), settings));
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void nothingIsInTheWayOfAnythingElse(String name, ViewKind kind) {
		assertEquals(List.of(), SceneCheck.check(scene(name, kind)));
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void proportionsFitAPage(String name, ViewKind kind) {
		Scene scene = scene(name, kind);
		double ratio = scene.width() / scene.height();
		assertTrue(ratio > 0.4 && ratio < 1.8, "width to height " + ratio);
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void theSameTextGivesTheSamePicture(String name, ViewKind kind) {
		assertEquals(scene(name, kind), scene(name, kind));
	}
}
