package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts pinned nodes where the user put them and the others beside them, starting from an automatic layout: boxes without
 * pinned content move as a whole, by as much as their pinned neighbours did, to the nearest free place.
 */
final class Pinning {
	private static final double APART = 24;
	/** Distance that is accepted where a box need not be moved. */
	private static final double NEAR = 10;
	private final BoxTree tree;

	private final Map<Box, double[]> margins = new HashMap<>();
	private final Map<Box, double[]> pins = new HashMap<>();

	/** Notes the pinned places, before an automatic layout replaces them. */
	Pinning(BoxTree tree) {
		this.tree = tree;
		for (Box box : tree.boxes) {
			if (box.node != null && box.node.isPinned()) {
				pins.put(box, new double[] { box.node.x(), box.node.y(), box.node.width(), box.node.height() });
			}
		}
	}

	static boolean isNeeded(BoxTree tree) {
		for (Box box : tree.boxes) {
			if (box.node != null && box.node.isPinned()) {
				return true;
			}
		}
		return false;
	}

	/** Moves everything from its automatic place to its final one; invisible groups are dissolved. */
	void run() {
		for (Box box : tree.boxes) {
			box.hasMoved = true;
		}
		List<Box> top = new ArrayList<>();
		noteMargins(tree.root);
		flatten(tree.root, top);
		tree.root.items.clear();
		top.forEach(tree.root::add);
		arrange(tree.root);
		for (int axis = 0; axis < 2; axis++) {
			enclose(tree.root, axis);
		}
		tree.setDepths();
	}

	private static void flatten(Box box, List<Box> into) {
		for (Box item : box.items) {
			if (item.node == null) {
				flatten(item, into);
			} else {
				into.add(item);
			}
		}
	}

	private void arrange(Box box) {
		List<Box> done = new ArrayList<>();
		double[] moved = new double[2];
		for (Box item : box.items) {
			double[] before = item.pos.clone();
			if (settle(item)) {
				done.add(item);
				moved[0] += item.pos[0] - before[0];
				moved[1] += item.pos[1] - before[1];
			}
		}
		for (Box item : new ArrayList<>(box.items)) {
			if (!done.contains(item)) {
				double[] wish = { item.pos[0] + moved[0] / Math.max(1, fixed(box)), item.pos[1] + moved[1] / Math.max(1, fixed(box)) };
				double[] free = free(item, wish, done);
				move(item, free[0] - item.pos[0], free[1] - item.pos[1]);
				done.add(item);
			}
		}
	}

	private static int fixed(Box box) {
		int count = 0;
		for (Box item : box.items) {
			count += hasPins(item) ? 1 : 0;
		}
		return count;
	}

	private static boolean hasPins(Box box) {
		if (box.node != null && box.node.isPinned()) {
			return true;
		}
		for (Box item : box.items) {
			if (hasPins(item)) {
				return true;
			}
		}
		return false;
	}

	/** Settles an item that is pinned or contains something pinned. Returns whether it did. */
	private boolean settle(Box item) {
		if (!hasPins(item)) {
			return false;
		}
		if (item.node.isPinned()) {
			double[] pin = pins.get(item);
			move(item, pin[0] - item.pos[0], pin[1] - item.pos[1]);
			// exactly, whatever the sum of the moves
			item.pos[Axis.X] = pin[0];
			item.pos[Axis.Y] = pin[1];
		}
		if (!item.isLeaf()) {
			arrange(item);
			for (int axis = 0; axis < 2; axis++) {
				enclose(item, axis);
			}
		}
		return true;
	}

	/** Lets a container hold its content: a pinned one grows to the right and below only. */
	private void enclose(Box box, int axis) {
		double[] pin = pins.get(box);
		double low = Double.MAX_VALUE;
		double high = -Double.MAX_VALUE;
		for (Box item : box.items) {
			low = Math.min(low, item.pos[axis] - margin(box, axis, false));
			high = Math.max(high, item.end(axis) + (pin == null ? margin(box, axis, true) : inset(box, axis)));
		}
		if (pin != null) {
			low = box.pos[axis];
			high = Math.max(high, low + pin[axis + 2]);
		}
		if (box.node == null) {
			low -= ROOT;
			high += ROOT;
		}
		if (!box.items.isEmpty()) {
			box.pos[axis] = low;
			box.size[axis] = Math.max(box.min[axis], high - low);
		}
	}

	private static double inset(Box box, int axis) {
		return axis == Axis.X ? box.insets().right() : box.insets().bottom();
	}

	/** @return distance from the border to the content in the automatic layout, where lines and badges have their room */
	private double margin(Box box, int axis, boolean high) {
		double[] known = margins.get(box);
		return known == null ? 0 : known[axis * 2 + (high ? 1 : 0)];
	}

	private void noteMargins(Box box) {
		if (box.items.isEmpty()) {
			return;
		}
		double[] margin = new double[4];
		for (int axis = 0; axis < 2; axis++) {
			double low = Double.MAX_VALUE;
			double high = -Double.MAX_VALUE;
			for (Box item : box.items) {
				low = Math.min(low, item.pos[axis]);
				high = Math.max(high, item.end(axis));
				noteMargins(item);
			}
			margin[axis * 2] = low - box.pos[axis];
			margin[axis * 2 + 1] = box.end(axis) - high;
		}
		margins.put(box, margin);
	}

	/** Room around the whole picture for lines. */
	private static final double ROOT = 60;

	private static void move(Box box, double dx, double dy) {
		box.pos[Axis.X] += dx;
		box.pos[Axis.Y] += dy;
		for (Box item : box.items) {
			move(item, dx, dy);
		}
	}

	private static double[] free(Box item, double[] wish, List<Box> done) {
		List<double[]> places = new ArrayList<>();
		places.add(wish);
		for (Box other : done) {
			places.add(new double[] { other.end(Axis.X) + APART, other.pos[Axis.Y] });
			places.add(new double[] { other.pos[Axis.X], other.end(Axis.Y) + APART });
			places.add(new double[] { wish[0], other.end(Axis.Y) + APART });
			places.add(new double[] { other.end(Axis.X) + APART, wish[1] });
			places.add(new double[] { other.pos[Axis.X] - APART - item.size[Axis.X], other.pos[Axis.Y] });
			places.add(new double[] { other.pos[Axis.X], other.pos[Axis.Y] - APART - item.size[Axis.Y] });
		}
		double[] best = null;
		double bestWay = Double.MAX_VALUE;
		Box pinnedParent = item.parent.node != null && item.parent.node.isPinned() ? item.parent : null;
		for (double[] place : places) {
			double way = Math.abs(place[0] - wish[0]) + Math.abs(place[1] - wish[1]);
			if (way < bestWay && isFree(item, place, done, place == wish ? NEAR : APART - 1) && (pinnedParent == null || isInside(place, pinnedParent))) {
				best = place;
				bestWay = way;
			}
		}
		return best == null ? below(wish, done) : best;
	}

	private static double[] below(double[] wish, List<Box> done) {
		double bottom = wish[1];
		for (Box box : done) {
			bottom = Math.max(bottom, box.end(Axis.Y) + APART);
		}
		return new double[] { wish[0], bottom };
	}

	private static boolean isInside(double[] place, Box parent) {
		return place[0] >= parent.pos[0] + parent.insets().left() && place[1] >= parent.pos[1] + parent.insets().top();
	}

	private static boolean isFree(Box item, double[] place, List<Box> done, double apart) {
		for (Box other : done) {
			if (place[0] < other.end(0) + apart && other.pos[0] < place[0] + item.size[0] + apart && place[1] < other.end(1) + apart
					&& other.pos[1] < place[1] + item.size[1] + apart) {
				return false;
			}
		}
		return true;
	}
}
