package org.btdeploy.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.layout.LayoutOptions;
import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.page.PageFormat;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.SceneCheck;
import org.btdeploy.diagram.view.View;
import org.junit.jupiter.api.Test;

/**
 * The finished pictures of all samples and two hundred generated deployments, with badges, title and legend: nothing overlaps, no label is
 * clipped or covered, no line runs through a box, label or badge; and on pages of all shapes, pictures have that shape.
 */
class ScenesTest {
	/** A picture whose sides are to each other as the page's, by this factor more or less, leaves at most so much of the page empty. */
	private static final double SHAPE = 1.6;

	private static final List<LayoutOptions> PAGES = List.of(upright(PageFormat.A4), lengthways(PageFormat.A4), upright(PageFormat.LETTER),
			lengthways(PageFormat.LETTER), lengthways(PageFormat.WIDESCREEN));

	private static Scene scene(Deployments.Case each, LayoutOptions options) {
		View view = each.view();
		NetworkLayout.layout(view.graph(), options);
		return SceneBuilder.build(new Picture(view.graph(), view.contents(), PictureSettings.of("Proof", "Network view")));
	}

	private static void check(Deployments.Case each, Scene scene, List<String> faults) {
		SceneCheck.check(scene).forEach(problem -> faults.add(each.name() + ": " + problem));
	}

	private static LayoutOptions upright(PageFormat format) {
		return LayoutOptions.page(format.shortSide(), format.longSide());
	}

	private static LayoutOptions lengthways(PageFormat format) {
		return LayoutOptions.page(format.longSide(), format.shortSide());
	}

	@Test
	void nothingIsInTheWayOfAnythingElse() {
		List<String> faults = new ArrayList<>();
		for (Deployments.Case each : Deployments.all()) {
			check(each, scene(each, LayoutOptions.DEFAULT), faults);
		}
		assertEquals(List.of(), faults);
	}

	@Test
	void picturesHaveTheShapeOfThePageAskedFor() {
		List<String> faults = new ArrayList<>();
		int number = 0;
		for (Deployments.Case each : Deployments.all()) {
			LayoutOptions page = PAGES.get(number++ % PAGES.size());
			Scene scene = scene(each, page);
			check(each, scene, faults);
			double shape = scene.width() / scene.height() / page.aspect();
			if (shape > SHAPE || shape < 1 / SHAPE) {
				faults.add(String.format("%s: %.0f x %.0f for %s", each.name(), scene.width(), scene.height(), page));
			}
		}
		assertEquals(List.of(), faults);
	}
}
