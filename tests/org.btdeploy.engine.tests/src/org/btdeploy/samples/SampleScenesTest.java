package org.btdeploy.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.SceneCheck;
import org.btdeploy.diagram.view.NetworkView;
import org.btdeploy.diagram.view.UnresolvedNames;
import org.btdeploy.diagram.view.View;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture of every sample: nothing overlaps, no label is clipped, no line runs through anything; sensible proportions. */
class SampleScenesTest {
	static Stream<String> names() {
		return Samples.NAMES.stream();
	}

	private static Scene scene(String name) {
		DeploymentDocument sample = Samples.read(name);
		View view = NetworkView.of(sample.deployment(), Map.of(), UnresolvedNames.UNKNOWN);
		NetworkLayout.layout(view.graph());
		return SceneBuilder.build(new Picture(view.graph(), view.contents(), PictureSettings.of(sample.deployment().getLabel(), "Network view")));
	}

	@ParameterizedTest
	@MethodSource("names")
	void nothingIsInTheWayOfAnythingElse(String name) {
		assertEquals(List.of(), SceneCheck.check(scene(name)));
	}

	@ParameterizedTest
	@MethodSource("names")
	void proportionsFitAPage(String name) {
		Scene scene = scene(name);
		double ratio = scene.width() / scene.height();
		assertTrue(ratio > 0.4 && ratio < 1.8, "width to height " + ratio);
	}
}
