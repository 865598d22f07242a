package org.btdeploy.diagram.page;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.font.FontWeight;
import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.font.TextStyle;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Paint;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.scene.Shape.Anchor;
import org.btdeploy.diagram.scene.Stroke;

/** Marks on a tile: where it was cut, and on which page it goes on. */
final class Neighbours {
	/** Room for the marks beside the drawing, in points on paper. */
	static final double ROOM = 16;
	private static final TextStyle STYLE = new TextStyle(8, FontWeight.BOLD);
	private static final double HEIGHT = 12;

	private final List<Tile> tiles;
	private final int firstPage;
	private final Theme theme;

	/** @param firstPage page of the first tile */
	Neighbours(List<Tile> tiles, int firstPage, Theme theme) {
		this.tiles = tiles;
		this.firstPage = firstPage;
		this.theme = theme;
	}

	/**
	 * @param dx how far the drawing was moved on this page, in units
	 * @param scale points on paper of a unit
	 */
	List<Figure> marks(Tile tile, double dx, double dy, double scale) {
		List<Figure> marks = new ArrayList<>();
		Rect core = tile.core();
		Rect area = tile.area();
		double away = ROOM / 2 / scale;
		for (int i = 0; i < tiles.size(); i++) {
			Tile other = tiles.get(i);
			String page = Integer.toString(firstPage + i);
			if (other.row() == tile.row() && Math.abs(other.column() - tile.column()) == 1) {
				boolean right = other.column() > tile.column();
				marks.add(cut(right ? core.right() : core.x(), area.y(), right ? core.right() : core.x(), area.bottom(), dx, dy, scale));
				marks.add(sign(right ? page + " \u2192" : "\u2190 " + page, (right ? area.right() + away : area.x() - away) + dx, area.centerY() + dy, scale, right ? 1 : -1));
			} else if (Math.abs(other.row() - tile.row()) == 1 && other.core().x() < core.right() && core.x() < other.core().right()) {
				boolean below = other.row() > tile.row();
				double from = Math.max(core.x(), other.core().x());
				double to = Math.min(core.right(), other.core().right());
				double y = below ? core.bottom() : core.y();
				marks.add(cut(from, y, to, y, dx, dy, scale));
				marks.add(sign((below ? "\u2193 " : "\u2191 ") + page, (from + to) / 2 + dx, (below ? area.bottom() + away : area.y() - away) + dy, scale, 0));
			}
		}
		return marks;
	}

	private Figure cut(double x1, double y1, double x2, double y2, double dx, double dy, double scale) {
		Shape.Line line = new Shape.Line(List.of(new Point(x1 + dx, y1 + dy), new Point(x2 + dx, y2 + dy)), 0,
				Stroke.dashed(theme.surface().quiet(), 0.6 / scale));
		return new Figure(FigureKind.DECORATION, List.of(), line.bounds(), List.of(line));
	}

	/** @param side 1 and -1 where the sign stands at the right or left edge, 0 for centred at the place */
	private Figure sign(String text, double x, double y, double scale, int side) {
		double width = (TextMetrics.width(text, STYLE) + 10) / scale;
		double height = HEIGHT / scale;
		double center = x + side * (width / 2 - ROOM / 2 / scale + 2 / scale);
		Rect bounds = new Rect(center - width / 2, y - height / 2, width, height);
		Theme.ChipColors colors = theme.chip(Initiator.ADMINISTRATOR);
		Shape box = new Shape.Box(bounds, height / 2, Paint.of(colors.fill()), Stroke.NONE);
		Shape.Text label = Furniture.text(text, STYLE, center * scale, y * scale + STYLE.capHeight() / 2, Anchor.MIDDLE, colors.text(), scale);
		return new Figure(FigureKind.DECORATION, List.of(), bounds, List.of(box, label));
	}

	/** @return where the tiles are, with the numbers of their pages, for the overview */
	List<Figure> map(double dx, double dy, double scale) {
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < tiles.size(); i++) {
			Rect core = tiles.get(i).core().move(dx, dy);
			Theme.ChipColors colors = theme.chip(Initiator.ADMINISTRATOR);
			double size = 18 / scale;
			TextStyle style = new TextStyle(11, FontWeight.BOLD);
			Shape frame = new Shape.Box(core, 0, Paint.NONE, Stroke.of(colors.fill(), 0.7 / scale));
			Rect spot = new Rect(core.x() - size * 0.4, core.y() - size * 0.4, size, size);
			Shape disc = new Shape.Box(spot, size / 2, Paint.of(colors.fill()), Stroke.of(theme.surface().paper(), 1.2 / scale));
			Shape number = Furniture.text(Integer.toString(firstPage + i), style, spot.centerX() * scale, spot.centerY() * scale + style.capHeight() / 2,
					Anchor.MIDDLE, colors.text(), scale);
			figures.add(new Figure(FigureKind.DECORATION, List.of(), core, List.of(frame, disc, number)));
		}
		return figures;
	}
}
