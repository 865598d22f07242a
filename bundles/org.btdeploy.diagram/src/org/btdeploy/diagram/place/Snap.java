package org.btdeploy.diagram.place;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Rect;

/** Lets boxes that are moved or resized by hand come to stand in line with others, else on a grid. */
public final class Snap {
	/** Distance of the lines of the grid, in points. */
	public static final double GRID = 8;

	/**
	 * A line along which boxes stand.
	 *
	 * @param vertical whether it runs from above to below
	 * @param at where it is, across its direction
	 * @param from its beginning
	 * @param to its end
	 */
	public record Guide(boolean vertical, double at, double from, double to) {
	}

	/**
	 * What became of a movement.
	 *
	 * @param guides the lines on which the box stands now
	 */
	public record Result(double dx, double dy, List<Guide> guides) {
	}

	/** How far one edge goes, and to which line; null for the grid. */
	private record Catch(double by, Guide guide) {
	}

	private final List<Rect> others;
	private final double reach;
	private final Point origin;

	/**
	 * @param others the boxes it may stand in line with
	 * @param reach how near to a line a box has to come
	 * @param origin a corner of the grid
	 */
	public Snap(List<Rect> others, double reach, Point origin) {
		this.others = others;
		this.reach = reach;
		this.origin = origin;
	}

	/** @return how far to move a box instead: with an edge or the middle on those of another one */
	public Result move(Rect box, double dx, double dy) {
		Rect there = box.move(dx, dy);
		Catch x = nearest(true, there, 0, 1, 2);
		Catch y = nearest(false, there, 0, 1, 2);
		return result(dx + x.by(), dy + y.by(), x, y);
	}

	/**
	 * @param there the border that is wanted
	 * @param left whether its left edge was dragged, likewise the others; at most one of two opposite ones
	 * @return how far to move the dragged edges instead, beyond where they are
	 */
	public Result resize(Rect there, boolean left, boolean top, boolean right, boolean bottom) {
		Catch none = new Catch(0, null);
		Catch x = left || right ? nearest(true, there, left ? 0 : 2) : none;
		Catch y = top || bottom ? nearest(false, there, top ? 0 : 2) : none;
		return result(x.by(), y.by(), x, y);
	}

	private static Result result(double dx, double dy, Catch x, Catch y) {
		List<Guide> guides = new ArrayList<>();
		for (Catch one : List.of(x, y)) {
			if (one.guide() != null) {
				guides.add(one.guide());
			}
		}
		return new Result(dx, dy, guides);
	}

	/** Left edges meet left edges, middles middles, right edges right edges. */
	private Catch nearest(boolean x, Rect box, int... edges) {
		double[] own = lines(x, box);
		double best = reach + 1e-6;
		Catch found = null;
		for (Rect other : others) {
			double[] lines = lines(x, other);
			for (int edge : edges) {
				double by = lines[edge] - own[edge];
				if (Math.abs(by) < best) {
					best = Math.abs(by);
					found = new Catch(by, guide(x, lines[edge], box, other));
				}
			}
		}
		return found == null ? grid(own[edges[0]], x ? origin.x() : origin.y()) : found;
	}

	private static double[] lines(boolean x, Rect box) {
		return x ? new double[] { box.x(), box.centerX(), box.right() } : new double[] { box.y(), box.centerY(), box.bottom() };
	}

	private static Guide guide(boolean x, double at, Rect box, Rect other) {
		Rect both = Rect.union(box, other);
		return x ? new Guide(true, at, both.y(), both.bottom()) : new Guide(false, at, both.x(), both.right());
	}

	private static Catch grid(double edge, double origin) {
		return new Catch(Math.rint((edge - origin) / GRID) * GRID + origin - edge, null);
	}
}
