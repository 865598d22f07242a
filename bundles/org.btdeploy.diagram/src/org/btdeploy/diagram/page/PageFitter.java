package org.btdeploy.diagram.page;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;

/**
 * Puts a whole picture on one page: as large as it fits, but never larger than the format allows, in the middle between title
 * and footer, with the legend where it costs least room on this page.
 */
public final class PageFitter {
	/** What shapes reach beyond the bounds of their figures: half of the thickest stroke. */
	private static final double STROKE = 1;

	private final Picture picture;
	private final PageSetup setup;
	private final int number;

	/** @param number number of the page, 0 for none */
	public PageFitter(Picture picture, PageSetup setup, int number) {
		this.picture = picture;
		this.setup = setup;
		this.number = number;
	}

	/** @return the page, turned the way that lets the picture be larger */
	public Sheet fit() {
		return best().sheet();
	}

	/** @return the drawing placed on the page */
	Placed best() {
		Placed best = null;
		for (PageSetup.Sides page : setup.sides()) {
			Placed placed = place(page);
			if (best == null || placed.scale > best.scale * 1.001) {
				best = placed;
			}
		}
		return best;
	}

	private Placed place(PageSetup.Sides page) {
		PictureSettings settings = picture.settings();
		Furniture furniture = new Furniture(settings, setup, page, number, false);
		Rect body = furniture.body();
		Scene scene = SceneBuilder.build(new Picture(picture.graph(), picture.contents(), settings.bare(body.width() / body.height())));
		Rect content = content(scene);
		double scale = Math.min(setup.format().largest(), Math.min(body.width() / content.width(), body.height() / content.height()));
		return new Placed(page, furniture, scene, content, scale);
	}

	/** @return the area that the figures cover */
	static Rect content(Scene scene) {
		Rect content = null;
		for (Figure figure : scene.figures()) {
			content = Rect.union(content, figure.bounds());
		}
		return (content == null ? new Rect(0, 0, 1, 1) : content).grow(STROKE);
	}

	/** A drawing with its place on a page. */
	final class Placed {
		final PageSetup.Sides page;
		final double scale;
		private final Furniture furniture;
		private final Scene scene;
		private final double dx;
		private final double dy;

		private Placed(PageSetup.Sides page, Furniture furniture, Scene scene, Rect content, double scale) {
			this.page = page;
			this.furniture = furniture;
			this.scene = scene;
			this.scale = scale;
			Rect body = furniture.body();
			dx = body.centerX() / scale - content.centerX();
			dy = body.centerY() / scale - content.centerY();
		}

		/** @return how far the drawing is moved from its natural place, in units */
		Point offset() {
			return new Point(dx, dy);
		}

		Sheet sheet() {
			return sheet(List.of());
		}

		/** @param above what to draw above all else */
		Sheet sheet(List<Figure> above) {
			List<Figure> figures = new ArrayList<>(new Moving(dx, dy).all(scene.figures()));
			figures.addAll(furniture.draw(scale));
			figures.addAll(above);
			PictureSettings settings = picture.settings();
			Scene whole = new Scene(page.width() / scale, page.height() / scale, scene.paper(), settings.title(), settings.subtitle(),
					SceneBuilder.description(picture), new Point(scene.offset().x() + dx, scene.offset().y() + dy), figures);
			return new Sheet(whole, scale, Sheet.natural(whole).name(), false);
		}
	}
}
