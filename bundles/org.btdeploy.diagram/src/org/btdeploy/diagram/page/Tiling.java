package org.btdeploy.diagram.page;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.page.Cutting.Obstacle;
import org.btdeploy.diagram.page.Cutting.Piece;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape;

/** Cuts a drawing into rows, and each row into tiles, where least is cut through. */
final class Tiling {
	private static final double BOX = 1;
	private static final double TITLE = 0.5;
	private static final double BORDER = 0.1;
	private static final double LINE = 0.02;
	/** A cut along a line instead of across it. */
	private static final double ALONG = 0.4;

	private final Scene scene;
	private final Rect content;

	Tiling(Scene scene, Rect content) {
		this.scene = scene;
		this.content = content;
	}

	/** @return tiles that are at most that large, row by row */
	List<Tile> tiles(double width, double height) {
		List<Tile> tiles = new ArrayList<>();
		List<Piece> rows = new Cutting(content.y(), content.bottom(), obstacles(content, true)).pieces(height);
		for (int row = 0; row < rows.size(); row++) {
			Piece y = rows.get(row);
			Rect band = new Rect(content.x(), y.from(), content.width(), y.to() - y.from());
			List<Piece> columns = new Cutting(content.x(), content.right(), obstacles(band, false)).pieces(width);
			for (int column = 0; column < columns.size(); column++) {
				Piece x = columns.get(column);
				Rect core = new Rect(x.cutFrom(), y.cutFrom(), x.cutTo() - x.cutFrom(), y.cutTo() - y.cutFrom());
				if (!isEmpty(core)) {
					tiles.add(new Tile(new Rect(x.from(), y.from(), x.to() - x.from(), y.to() - y.from()), core, row, column));
				}
			}
		}
		return tiles;
	}

	/** @return whether there is nothing to read, only lines and areas passing through */
	private boolean isEmpty(Rect core) {
		return scene.figures().stream().noneMatch(figure -> figure.kind().isContainer() ? hasText(figure, core)
				: figure.kind() != FigureKind.LINE && figure.bounds().overlaps(core));
	}

	private static boolean hasText(Figure container, Rect core) {
		return container.shapes().stream().anyMatch(shape -> shape instanceof Shape.Text && shape.bounds().overlaps(core));
	}

	private List<Obstacle> obstacles(Rect band, boolean upright) {
		List<Obstacle> obstacles = new ArrayList<>();
		for (Figure figure : scene.figures()) {
			if (figure.bounds().grow(0.5).overlaps(band)) {
				add(figure, upright, obstacles);
			}
		}
		return obstacles;
	}

	private static void add(Figure figure, boolean upright, List<Obstacle> obstacles) {
		if (figure.kind() == FigureKind.LINE) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Line line) {
					addLine(line.points(), upright, obstacles);
				}
			}
		} else if (figure.kind().isContainer()) {
			obstacles.add(obstacle(figure.bounds(), upright, BORDER, false));
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Text || shape instanceof Shape.Image) {
					obstacles.add(obstacle(shape.bounds().grow(2), upright, TITLE, true));
				}
			}
		} else {
			obstacles.add(obstacle(figure.bounds().grow(2), upright, BOX, true));
		}
	}

	private static void addLine(List<Point> points, boolean upright, List<Obstacle> obstacles) {
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			double from = upright ? Math.min(a.y(), b.y()) : Math.min(a.x(), b.x());
			double to = upright ? Math.max(a.y(), b.y()) : Math.max(a.x(), b.x());
			obstacles.add(new Obstacle(from - 3, to + 3, to - from < 1 ? ALONG : LINE, false));
		}
	}

	private static Obstacle obstacle(Rect rect, boolean upright, double weight, boolean whole) {
		return upright ? new Obstacle(rect.y(), rect.bottom(), weight, whole) : new Obstacle(rect.x(), rect.right(), weight, whole);
	}
}
