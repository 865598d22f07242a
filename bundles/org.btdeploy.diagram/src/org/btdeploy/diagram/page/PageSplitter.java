package org.btdeploy.diagram.page;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;

/**
 * Spreads a picture over several pages where on one its text would be too small to read: an overview first, then the parts
 * at one scale, with the pages of their neighbours at the cuts.
 */
public final class PageSplitter {
	private final Picture picture;
	private final PageSetup setup;
	private final int firstPage;

	/** @param firstPage number of the overview's page */
	public PageSplitter(Picture picture, PageSetup setup, int firstPage) {
		this.picture = picture;
		this.setup = setup;
		this.firstPage = firstPage;
	}

	/** @return one page where that can be read, else an overview and its parts; a single one if the legend alone is too much */
	public List<Sheet> split() {
		Sheet whole = new PageFitter(picture, setup, 0).fit();
		if (Legibility.isReadable(Legibility.smallest(whole))) {
			return List.of(whole);
		}
		Plan plan = plan();
		Neighbours neighbours = new Neighbours(plan.tiles, firstPage + 1, picture.settings().theme());
		List<Sheet> sheets = new ArrayList<>(plan.tiles.size() + 1);
		PageFitter.Placed overview = new PageFitter(picture, setup, firstPage).best();
		sheets.add(overview.sheet(neighbours.map(overview.offset().x(), overview.offset().y(), overview.scale)));
		for (int i = 0; i < plan.tiles.size(); i++) {
			sheets.add(plan.sheet(i, neighbours));
		}
		return sheets;
	}

	/** @return of the ways the page can be turned the one with the fewest pages, and with the larger scale if they are as many */
	private Plan plan() {
		PictureSettings settings = picture.settings();
		Scene scene = SceneBuilder.build(new Picture(picture.graph(), picture.contents(), settings.bare(0).withoutLegend()));
		Plan best = null;
		for (PageSetup.Sides page : setup.sides()) {
			Plan plan = new Plan(scene, page);
			if (best == null || plan.isBetterThan(best)) {
				best = plan;
			}
		}
		return best;
	}

	/** How a drawing is spread over pages turned one way. */
	private final class Plan {
		private final Scene scene;
		private final PageSetup.Sides page;
		private final List<Tile> tiles;
		private final double scale;

		Plan(Scene scene, PageSetup.Sides page) {
			this.scene = scene;
			this.page = page;
			Rect body = body(furniture(0, ""));
			double wanted = Math.min(setup.format().largest(), Legibility.LEAST / Legibility.smallest(scene));
			Rect content = PageFitter.content(scene);
			tiles = new Tiling(scene, content).tiles(body.width() / wanted, body.height() / wanted);
			scale = scale();
		}

		boolean isBetterThan(Plan other) {
			boolean readable = Legibility.isReadable(scale * Legibility.smallest(scene));
			if (readable != Legibility.isReadable(other.scale * Legibility.smallest(scene))) {
				return readable;
			}
			return tiles.size() < other.tiles.size() || tiles.size() == other.tiles.size() && scale > other.scale;
		}

		/** @return the largest scale at which every tile fits its page, whatever is written above it */
		private double scale() {
			double fitting = setup.format().largest();
			for (int i = 0; i < tiles.size(); i++) {
				Tile tile = tiles.get(i);
				Rect body = body(furniture(i + 1, contents(tile)));
				fitting = Math.min(fitting, Math.min(body.width() / tile.area().width(), body.height() / tile.area().height()));
			}
			return fitting;
		}

		private String contents(Tile tile) {
			return new TileContent(scene, tile.area()).contents(tile.core());
		}

		private Furniture furniture(int number, String contents) {
			PictureSettings settings = picture.settings();
			String part = Messages.format("PageSplitter_part", number, tiles == null ? 0 : tiles.size(), contents);
			return new Furniture(settings.withSubtitle(settings.subtitle().isEmpty() ? part : settings.subtitle() + " \u00b7 " + part), setup, page,
					firstPage + number, true);
		}

		private Rect body(Furniture furniture) {
			return furniture.body().grow(-Neighbours.ROOM);
		}

		Sheet sheet(int index, Neighbours neighbours) {
			Tile tile = tiles.get(index);
			TileContent content = new TileContent(scene, tile.area());
			Furniture furniture = furniture(index + 1, contents(tile));
			Rect body = body(furniture);
			double dx = body.centerX() / scale - tile.area().centerX();
			double dy = body.centerY() / scale - tile.area().centerY();
			List<Figure> figures = new ArrayList<>(new Moving(dx, dy).all(content.figures()));
			figures.addAll(neighbours.marks(tile, dx, dy, scale));
			figures.addAll(furniture.draw(scale));
			PictureSettings settings = picture.settings();
			String name = Messages.format("PageSplitter_name", firstPage + index + 1, contents(tile));
			Scene part = new Scene(page.width() / scale, page.height() / scale, scene.paper(), settings.title(), settings.subtitle(),
					SceneBuilder.description(picture), new Point(scene.offset().x() + dx, scene.offset().y() + dy), figures, tile.area().move(dx, dy));
			return new Sheet(part, scale, name, true);
		}
	}
}
