package org.btdeploy.diagram.page;

import java.util.function.Supplier;

import org.btdeploy.diagram.layout.LayoutOptions;
import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.scene.Picture;

/** Lays out pictures for the page they are to fit. */
public final class PageLayout {
	private PageLayout() {
	}

	/**
	 * Lays out a picture for each way the page may be turned, and as it is without a page.
	 *
	 * @param unplaced makes the picture without places, but for those the user gave
	 * @param setup the page, null for natural size
	 * @return the picture with places, the one that gets largest on the page
	 */
	public static Picture layout(Supplier<Picture> unplaced, PageSetup setup) {
		Picture natural = unplaced.get();
		NetworkLayout.layout(natural.graph());
		if (setup == null) {
			return natural;
		}
		// a very large picture may fill the page better as it is
		Picture best = natural;
		double largest = new PageFitter(natural, setup, 0).best().scale;
		for (PageSetup.Sides page : setup.sides()) {
			Picture picture = unplaced.get();
			NetworkLayout.layout(picture.graph(), LayoutOptions.page(page.width(), page.height()));
			double scale = new PageFitter(picture, setup, 0).best().scale;
			if (scale > largest * 1.001) {
				best = picture;
				largest = scale;
			}
		}
		return best;
	}
}
