package org.btdeploy.diagram.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Rect;

/** Finds the nearest free room for boxes, which must not lie on others. */
public final class Clearance {
	/** Distance kept from other boxes, in points. */
	public static final double GAP = 12;
	/** Candidates by axis; the nearest ones, so that crowds of boxes take no longer. */
	private static final int MOST = 80;

	/** Along what a box may evade. */
	public enum Way {
		ANY,
		HORIZONTAL,
		VERTICAL
	}

	private final List<Rect> taken;
	private final Rect inside;

	/**
	 * @param taken where other boxes are
	 * @param inside the area whose left and upper border they must not cross; it can grow to the right and below; null for none
	 */
	public Clearance(List<Rect> taken, Rect inside) {
		this.taken = taken;
		this.inside = inside;
	}

	/** @return the shortest way all the boxes can be moved together to lie free; none where they do already */
	public Point nearest(List<Rect> boxes, Way way) {
		Point start = clamp(boxes);
		if (isFree(boxes, start)) {
			return start;
		}
		List<Double> across = way == Way.VERTICAL ? List.of(start.x()) : offsets(boxes, start.x(), true);
		List<Double> down = way == Way.HORIZONTAL ? List.of(start.y()) : offsets(boxes, start.y(), false);
		Point best = null;
		double shortest = Double.MAX_VALUE;
		for (double dx : across) {
			for (double dy : down) {
				double distance = Math.hypot(dx - start.x(), dy - start.y());
				if (distance < shortest && isFree(boxes, new Point(dx, dy))) {
					best = new Point(dx, dy);
					shortest = distance;
				}
			}
		}
		return best == null ? beyond(boxes, start, way) : best;
	}

	/** Moves boxes over the left and upper border back inside. */
	private Point clamp(List<Rect> boxes) {
		double dx = 0;
		double dy = 0;
		if (inside != null) {
			for (Rect box : boxes) {
				dx = Math.max(dx, inside.x() - box.x());
				dy = Math.max(dy, inside.y() - box.y());
			}
		}
		return new Point(dx, dy);
	}

	/** Where edges would meet those of other boxes, nearest first. */
	private List<Double> offsets(List<Rect> boxes, double start, boolean x) {
		List<Double> offsets = new ArrayList<>();
		offsets.add(start);
		for (Rect box : boxes) {
			for (Rect other : taken) {
				offsets.add(x ? other.right() + GAP - box.x() : other.bottom() + GAP - box.y());
				offsets.add(x ? other.x() - GAP - box.right() : other.y() - GAP - box.bottom());
			}
		}
		offsets.sort(Comparator.comparingDouble(offset -> Math.abs(offset - start)));
		return offsets.subList(0, Math.min(MOST, offsets.size()));
	}

	private boolean isFree(List<Rect> boxes, Point offset) {
		for (Rect box : boxes) {
			double x = box.x() + offset.x();
			double y = box.y() + offset.y();
			if (inside != null && (x < inside.x() || y < inside.y())) {
				return false;
			}
			for (Rect other : taken) {
				if (x < other.right() + GAP && other.x() < x + box.width() + GAP && y < other.bottom() + GAP && other.y() < y + box.height() + GAP) {
					return false;
				}
			}
		}
		return true;
	}

	/** Right of or below everything, where there is always room. */
	private Point beyond(List<Rect> boxes, Point start, Way way) {
		double by = 0;
		for (Rect box : boxes) {
			for (Rect other : taken) {
				by = Math.max(by, way == Way.HORIZONTAL ? other.right() + GAP - box.x() : other.bottom() + GAP - box.y());
			}
		}
		return way == Way.HORIZONTAL ? new Point(by, start.y()) : new Point(start.x(), by);
	}
}
