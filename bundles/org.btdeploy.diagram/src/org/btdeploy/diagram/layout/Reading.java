package org.btdeploy.diagram.layout;

/** A direction in which one reads a picture from the outside to the inside, and the cells this gives to its boxes. */
abstract class Reading {
	final BoxTree tree;
	/** The lane at the side and the outside parties, null for none. */
	final Box side;
	final Box outside;

	Reading(BoxTree tree, Box side, Box outside) {
		this.tree = tree;
		this.side = side;
		this.outside = outside;
	}

	/**
	 * Gives all boxes their cells.
	 *
	 * @param between least room between boxes, by axis
	 */
	abstract void arrange(Choice choice, double[] between);

	void table(int columns, int rows, double[] between) {
		tree.root.table = new Table(columns, rows);
		Filling.gaps(tree.root.table, between[Axis.X], between[Axis.Y], 0, 0, 0, 0);
	}

	/** Puts the notes about a box into the cells above it. */
	void noteAbove(Box box) {
		Box notes = tree.notes.get(box);
		if (notes != null) {
			cells(notes, box.at[Axis.X], box.at[Axis.Y] - 1, box.span[Axis.X], 1);
		}
	}

	static void cells(Box box, int column, int row, int columns, int rows) {
		box.at[Axis.X] = column;
		box.at[Axis.Y] = row;
		box.span[Axis.X] = columns;
		box.span[Axis.Y] = rows;
	}

	static void fill(Box group, int columns, int cards) {
		for (Box item : group.items) {
			Filling.inside(item, cards);
		}
		Filling.grid(group, columns);
		Filling.gaps(group.table, Room.BOXES, Room.BOXES, 0, 0, 0, 0);
	}
}
