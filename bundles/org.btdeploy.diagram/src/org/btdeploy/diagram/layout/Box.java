package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Insets;
import org.btdeploy.diagram.graph.Node;

/** A node while it is laid out, or an invisible group of nodes (the whole picture, a lane, cards of one rank). */
final class Box {
	/** Null for an invisible group. */
	final Node node;
	final int id;
	Box parent;
	int depth;
	final List<Box> items = new ArrayList<>();
	final List<Guard> guards = new ArrayList<>();
	/** Upper left corner and size by axis. */
	final double[] pos = new double[2];
	final double[] size = new double[2];
	/** Least size by axis; along X that is what the title needs. */
	final double[] min = new double[2];
	/** Size the user gave it together with its place, 0 for none, by axis. */
	final double[] given = new double[2];
	/** First cell and number of cells in the table of the parent, by axis (X: column, Y: row). */
	final int[] at = new int[2];
	final int[] span = { 1, 1 };
	/** The table the items stand in, null for leaves. */
	Table table;
	/** The numbers of columns its content and that of boxes in it was last arranged in. */
	int columns = 1;
	int nested = 1;
	/** Whether room left over is at the right of the content instead of around it. */
	boolean startsLeft;
	/** How the box uses room left over in its cell: 0 start, 1 centred, 2 stretched, by axis. */
	final int[] fit = { 1, 1 };

	/** Whether its content no longer stands in its table, because something is pinned. */
	boolean hasMoved;
	/** How far it is moved from where it would stand in its cell along Y, to face a badge. */
	double shift;

	Box(Node node, int id) {
		this.node = node;
		this.id = id;
		if (node != null) {
			min[Axis.X] = node.leastWidth();
			min[Axis.Y] = node.leastHeight();
			// cards in a row have their upper edges on one line
			fit[Axis.Y] = 0;
			// what contains others keeps its size when these have their places, see Pinning
			if (node.isPinned() && node.children().isEmpty()) {
				given[Axis.X] = node.width();
				given[Axis.Y] = node.height();
			}
		}
	}

	void add(Box item) {
		item.parent = this;
		items.add(item);
	}

	boolean isLeaf() {
		return table == null;
	}

	Insets insets() {
		return node == null ? Insets.NONE : node.insets();
	}

	double least(int axis) {
		return Math.max(min[axis], given[axis]);
	}

	double end(int axis) {
		return pos[axis] + size[axis];
	}

	double middle(int axis) {
		return pos[axis] + size[axis] / 2;
	}

	/** @return room taken by the title before the first gap of the table */
	double head(int axis) {
		return axis == Axis.Y ? insets().top() : 0;
	}

	boolean hasTitle() {
		return node != null && !isLeaf() && node.insets().top() > 0;
	}

	/** @return right end of the title */
	double titleEnd() {
		return pos[Axis.X] + node.leastWidth();
	}

	/** @return where along the upper border its badges begin, its right end without */
	double badgeStart() {
		return node == null || node.badges() == 0 ? end(Axis.X) : end(Axis.X) + node.badgeReach() - node.badges() - Room.CHIP;
	}

	/** @return whether a firewall sits on its left or right side */
	boolean isFlanked() {
		return guards.stream().anyMatch(guard -> Side.axis(guard.side) == Axis.X);
	}

	boolean isWithin(Box other) {
		for (Box box = this; box != null; box = box.parent) {
			if (box == other) {
				return true;
			}
		}
		return false;
	}
}
