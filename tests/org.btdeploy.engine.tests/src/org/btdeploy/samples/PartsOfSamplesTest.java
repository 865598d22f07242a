package org.btdeploy.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.SceneCheck;
import org.btdeploy.diagram.scene.SceneProblem;
import org.btdeploy.diagram.view.Restriction;
import org.btdeploy.diagram.view.UnresolvedNames;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.NameTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of parts of the samples are as sound as those of the whole, whatever element is asked for. */
class PartsOfSamplesTest {
	static Stream<String> names() {
		return Samples.NAMES.stream();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyElementWithItsNeighbours(String name) {
		Deployment deployment = Samples.read(name).deployment();
		NameTable table = NameTable.of(deployment);
		List<String> problems = new ArrayList<>();
		for (NamedElement element : table.elements()) {
			String wanted = table.reference(element);
			for (ViewKind kind : ViewKind.values()) {
				for (SceneProblem problem : check(deployment, kind, wanted)) {
					problems.add(wanted + " in " + kind + ": " + problem);
				}
			}
		}
		assertEquals(List.of(), problems);
	}

	private static List<SceneProblem> check(Deployment deployment, ViewKind kind, String wanted) {
		ViewOptions options = ViewOptions.ALL.withRestriction(new Restriction(List.of(wanted), true));
		View view = Views.of(kind, deployment, Map.of(), UnresolvedNames.UNKNOWN, options);
		NetworkLayout.layout(view.graph());
		PictureSettings settings = PictureSettings.of(deployment.getLabel(), options.subtitle(kind, deployment));
		return SceneCheck.check(SceneBuilder.build(new Picture(view.graph(), view.contents(), settings)));
	}
}
