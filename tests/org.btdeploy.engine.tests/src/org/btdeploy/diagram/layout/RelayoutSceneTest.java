package org.btdeploy.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.btdeploy.benchmarks.generate.BtDeployText;
import org.btdeploy.benchmarks.generate.EstateGenerator;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.SceneCheck;
import org.btdeploy.diagram.scene.SceneProblem;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.Place;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.junit.jupiter.api.Test;

/** A server added to the text of generated deployments with kept places: the picture has no faults it did not have before. */
class RelayoutSceneTest {
	private static final String FIRST_SERVER = "    server ";

	@Test
	void serverAddedToGeneratedDeployments() {
		List<String> faults = new ArrayList<>();
		int done = 0;
		int tried = 0;
		for (int seed = 1; seed <= 16; seed++) {
			String text = BtDeployText.of(EstateGenerator.generate(10 + 8 * seed, seed));
			View free = view(text);
			NetworkLayout.layout(free.graph());
			LayoutFile places = places(free.graph());
			View before = view(text);
			places.apply(ViewKind.NETWORK.id(), before.graph());
			NetworkLayout.layout(before.graph());
			View after = view(withServer(text, seed));
			places.apply(ViewKind.NETWORK.id(), after.graph());
			tried++;
			if (new Relayout(after.graph(), before.graph()).run()) {
				done++;
				List<SceneProblem> known = problems(before);
				List<SceneProblem> found = problems(after);
				if (found.size() > known.size()) {
					faults.add("seed " + seed + ": " + found);
				}
			}
		}
		assertEquals(List.of(), faults);
		// in the others a domain has no room to grow without coming too near to the next: they are laid out as a whole
		assertTrue(done >= 0.85 * tried, done + " of " + tried);
	}

	/** In given places there may be no room left for a chip; everything else must be right. */
	private static List<SceneProblem> problems(View view) {
		List<SceneProblem> problems = new ArrayList<>(SceneCheck.check(scene(view)));
		problems.removeIf(problem -> problem.toString().contains("CHIP"));
		return problems;
	}

	/** Adds a server after one of those of the text, which has a line to it. */
	private static String withServer(String text, int number) {
		int at = -1;
		for (int i = 0; i <= number % 7; i++) {
			at = text.indexOf(FIRST_SERVER, at + 1);
		}
		String added = FIRST_SERVER + "ADDED : biztalk\n";
		String name = text.substring(at + FIRST_SERVER.length()).split("[ \n]", 2)[0];
		String line = "  connection ADDED -> " + name + " : administration\n";
		String body = text.substring(0, at) + added + text.substring(at);
		int end = body.lastIndexOf('}');
		return body.substring(0, end) + line + body.substring(end);
	}

	private static View view(String text) {
		Deployment deployment = DeploymentReader.parse("generated.btdeploy", text).deployment();
		return Views.of(ViewKind.NETWORK, deployment);
	}

	private static LayoutFile places(Graph graph) {
		LayoutFile places = new LayoutFile();
		graph.roots().forEach(root -> each(root, node -> {
			boolean keeps = node.guarded() == null;
			boolean sized = !node.children().isEmpty();
			if (keeps) {
				places.put(ViewKind.NETWORK.id(), node.id(), sized ? new Place(node.x(), node.y(), node.width(), node.height()) : new Place(node.x(), node.y()));
			}
		}));
		return places;
	}

	private static void each(Node node, Consumer<Node> action) {
		action.accept(node);
		node.children().forEach(child -> each(child, action));
	}

	private static Scene scene(View view) {
		return SceneBuilder.build(new Picture(view.graph(), view.contents(), PictureSettings.of("Generated", "Network view")));
	}
}
