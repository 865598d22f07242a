package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;

/** Gives all boxes their places next to a picture that is there already: what stood there stays, new ones come beside it. */
final class Settling {
	/** Room around the whole picture for lines. */
	private static final double ROOT = 60;
	private static final double EXACT = 0.01;
	private final BoxTree tree;
	private final Before before;
	private final Beside beside;
	private final Set<Box> settled = new HashSet<>();

	Settling(BoxTree tree, Before before, List<Link> links) {
		this.tree = tree;
		this.before = before;
		beside = new Beside(tree, before, links);
	}

	/** Joins the boxes to a tree without the invisible groups of an arrangement. */
	static void flatten(BoxTree tree) {
		tree.root.items.clear();
		tree.root.table = new Table(1, 1);
		for (Box box : tree.boxes) {
			box.hasMoved = true;
			if (box.node != null && box.node.parent() == null) {
				tree.root.add(box);
			}
			if (box.node != null && (box.node.kind().isContainer() || !box.items.isEmpty())) {
				box.table = new Table(1, 1);
			}
		}
		tree.setDepths();
	}

	/** Returns whether there is room for all new boxes. */
	boolean run() {
		List<Box> fresh = new ArrayList<>();
		known(tree.root, fresh);
		for (Box box : fresh) {
			double[] place = beside.place(box, settled);
			if (place == null) {
				return false;
			}
			box.pos[Axis.X] = place[0];
			box.pos[Axis.Y] = place[1];
			settled.add(box);
			encloseUp(box.parent);
		}
		for (int axis = 0; axis < 2; axis++) {
			surround(axis);
		}
		return true;
	}

	/** Puts what has its place there, innermost first; gathers the others, outermost first. */
	private void known(Box box, List<Box> fresh) {
		Node old = box.node == null ? null : before.standing(box.node);
		boolean pinned = box.node != null && box.node.isPinned();
		boolean stays = pinned || old != null;
		if (stays) {
			Node at = pinned ? box.node : old;
			box.pos[Axis.X] = at.x();
			box.pos[Axis.Y] = at.y();
			box.size[Axis.X] = box.isLeaf() ? box.least(Axis.X) : Math.max(box.min[Axis.X], at.width());
			box.size[Axis.Y] = box.isLeaf() ? box.least(Axis.Y) : Math.max(box.min[Axis.Y], at.height());
			settled.add(box);
		} else if (box.node != null) {
			box.size[Axis.X] = box.least(Axis.X);
			box.size[Axis.Y] = box.least(Axis.Y);
		}
		int first = fresh.size();
		for (Box item : box.items) {
			known(item, fresh);
		}
		boolean filled = box.items.stream().anyMatch(settled::contains);
		if (filled && box.node != null) {
			if (!stays) {
				wrap(box);
				settled.add(box);
			}
			enclose(box);
		} else if (!stays && box.node != null) {
			fresh.add(first, box);
		}
	}

	/** Draws a new box around what stands already. */
	private void wrap(Box box) {
		for (int axis = 0; axis < 2; axis++) {
			double low = Double.MAX_VALUE;
			for (Box item : box.items) {
				low = settled.contains(item) ? Math.min(low, item.pos[axis]) : low;
			}
			box.pos[axis] = low - (axis == Axis.X ? box.insets().left() : box.insets().top());
		}
	}

	private void encloseUp(Box from) {
		for (Box box = from; box.node != null; box = box.parent) {
			if (settled.contains(box)) {
				enclose(box);
			}
		}
	}

	/** Lets a box hold its content; one with a kept place grows to the right and below only. */
	private void enclose(Box box) {
		for (int axis = 0; axis < 2; axis++) {
			double low = box.pos[axis];
			double high = box.end(axis);
			for (Box item : box.items) {
				if (settled.contains(item)) {
					low = Math.min(low, item.pos[axis] - (axis == Axis.X ? box.insets().left() : box.insets().top()));
					high = Math.max(high, item.end(axis) + (axis == Axis.X ? box.insets().right() : box.insets().bottom()));
				}
			}
			if (!box.node.isPinned() && low < box.pos[axis] - EXACT) {
				box.size[axis] += box.pos[axis] - low;
				box.pos[axis] = low;
			}
			if (high > box.end(axis) + EXACT) {
				box.size[axis] = high - box.pos[axis];
			}
		}
	}

	private void surround(int axis) {
		double low = Double.MAX_VALUE;
		double high = -Double.MAX_VALUE;
		for (Box item : tree.root.items) {
			low = Math.min(low, item.pos[axis] - ROOT);
			high = Math.max(high, item.end(axis) + ROOT);
		}
		tree.root.pos[axis] = low;
		tree.root.size[axis] = high - low;
	}
}
