package org.btdeploy.diagram.layout;

import java.util.List;

/** The rows and columns in which the items of a box stand, with the gaps between and around them that hold the lines. */
final class Table {
	/** Number of columns and rows. */
	final int[] count = new int[2];
	/** Sizes of the cells and of the gaps (one more than cells) by axis. */
	final double[][] cell = new double[2][];
	final double[][] gap = new double[2][];
	/** Least sizes of the gaps. */
	final double[][] least = new double[2][];
	/** Those before lines ask for room. */
	final double[][] base = new double[2][];
	/** Where each gap starts. */
	final double[][] start = new double[2][];
	/** The item that occupies a cell, by row and column; null where the cell is empty. */
	Box[][] occupant;

	Table(int columns, int rows) {
		count[Axis.X] = columns;
		count[Axis.Y] = rows;
		for (int axis = 0; axis < 2; axis++) {
			cell[axis] = new double[count[axis]];
			gap[axis] = new double[count[axis] + 1];
			least[axis] = new double[count[axis] + 1];
			start[axis] = new double[count[axis] + 1];
		}
	}

	void keepBase() {
		base[Axis.X] = least[Axis.X].clone();
		base[Axis.Y] = least[Axis.Y].clone();
	}

	void restoreBase() {
		least[Axis.X] = base[Axis.X].clone();
		least[Axis.Y] = base[Axis.Y].clone();
	}

	void occupy(List<Box> items) {
		occupant = new Box[count[Axis.Y]][count[Axis.X]];
		for (Box item : items) {
			for (int row = item.at[Axis.Y]; row < item.at[Axis.Y] + item.span[Axis.Y]; row++) {
				for (int column = item.at[Axis.X]; column < item.at[Axis.X] + item.span[Axis.X]; column++) {
					occupant[row][column] = item;
				}
			}
		}
	}

	/** @return whether gap {@code index} of {@code axis} is open beside cell {@code other} of the other axis */
	boolean isOpen(int axis, int index, int other) {
		if (index == 0 || index == count[axis]) {
			return true;
		}
		Box before = axis == Axis.X ? occupant[other][index - 1] : occupant[index - 1][other];
		Box after = axis == Axis.X ? occupant[other][index] : occupant[index][other];
		return before == null || before != after;
	}

	double low(int axis, int index) {
		return start[axis][index];
	}

	double high(int axis, int index) {
		return start[axis][index] + gap[axis][index];
	}

	double middle(int axis, int index) {
		return start[axis][index] + gap[axis][index] / 2;
	}
}
