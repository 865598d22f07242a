package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.NodeKind;

/** Puts the content of boxes into tables of so many columns. */
final class Filling {
	private static final int MOST = 12;
	private static final int MOST_NESTED = 4;

	private Filling() {
	}

	/** Arranges the content of a box in at most so many columns. */
	static void inside(Box box, int columns) {
		inside(box, columns, columns);
	}

	/** Arranges the content of a box in at most so many columns, and that of boxes in it in at most so many again. */
	private static void inside(Box box, int columns, int nested) {
		box.columns = columns;
		box.nested = nested;
		if (box.items.isEmpty()) {
			if (box.node != null && box.node.kind().isContainer()) {
				box.table = new Table(1, 1);
				box.table.occupy(box.items);
				inset(box);
			}
			return;
		}
		int wanted = box.node != null && box.node.kind() == NodeKind.FRAME ? Math.min(columns, square(leaves(box))) : columns;
		for (Box item : box.items) {
			inside(item, nested, nested);
		}
		grid(box, wanted);
		inset(box);
	}

	/** @return columns for the cards of a frame: up to three stand in a row, more about in a square */
	private static int square(int cards) {
		return cards <= 3 ? Math.max(1, cards) : (int) Math.ceil(Math.sqrt(cards));
	}

	static int leaves(Box box) {
		int count = box.items.isEmpty() ? 1 : 0;
		for (Box item : box.items) {
			count += leaves(item);
		}
		return count;
	}

	/** Arranges the content of a box anew if that makes it less high without making it wider than there is room. */
	static void flatten(Box box, double room) {
		int columns = box.columns;
		int nested = box.nested;
		measure(box);
		double height = box.size[Axis.Y];
		double width = Double.MAX_VALUE;
		int deepest = deepest(box);
		for (int choice = 0; choice < Math.min(MOST, leaves(box)) * deepest; choice++) {
			inside(box, choice / deepest + 1, choice % deepest + 1);
			measure(box);
			boolean lower = box.size[Axis.Y] < height - 1 || box.size[Axis.Y] < height + 1 && box.size[Axis.X] < width - 1;
			if (lower && box.size[Axis.X] <= room + 0.5) {
				columns = box.columns;
				nested = box.nested;
				height = box.size[Axis.Y];
				width = box.size[Axis.X];
			}
		}
		inside(box, columns, nested);
	}

	private static void measure(Box box) {
		Sizer.measure(box, Axis.X);
		Sizer.measure(box, Axis.Y);
	}

	/** @return columns up to which it makes a difference how boxes within are filled */
	private static int deepest(Box box) {
		int most = 1;
		for (Box item : box.items) {
			if (!item.items.isEmpty()) {
				most = Math.max(most, Math.min(MOST_NESTED, leaves(item)));
			}
		}
		return most;
	}

	private static void inset(Box box) {
		boolean large = box.node == null || box.node.kind() == NodeKind.DOMAIN;
		double between = large ? Room.CARDS : Room.SMALL;
		gaps(box.table, between, between, box.insets().left(), box.insets().right(), belowTitle(box, between), box.insets().bottom());
	}

	/** @return room for badges of the first row of cards, where they would else reach over the title */
	private static double belowTitle(Box box, double between) {
		double unit = unit(box);
		double room = 0;
		for (Box item : box.items) {
			if (item.node != null && item.at[Axis.Y] == 0 && item.node.badges() > 0) {
				double right = box.insets().left() + (item.at[Axis.X] + item.span[Axis.X]) * (unit + between) - between;
				room = right - item.node.badges() < box.min[Axis.X] ? Math.max(room, item.node.badgeReach()) : room;
			}
		}
		return room;
	}

	static void grid(Box box, int columns) {
		double unit = unit(box);
		boolean large = box.node == null || box.node.kind() == NodeKind.DOMAIN;
		double between = large ? Room.CARDS : Room.SMALL;
		int total = 0;
		int widest = 1;
		for (Box item : box.items) {
			item.span[Axis.X] = span(item, unit, between);
			total += item.span[Axis.X];
			widest = Math.max(widest, item.span[Axis.X]);
		}
		int most = Math.max(widest, Math.min(columns, total));
		int rows = (total + most - 1) / most;
		int even = Math.max(widest, (total + rows - 1) / rows);
		List<Box> ordered = new ArrayList<>();
		for (Box item : box.items) {
			if (item.isLeaf()) {
				ordered.add(item);
			}
		}
		int leaves = ordered.size();
		for (Box item : box.items) {
			if (!item.isLeaf()) {
				ordered.add(item);
			}
		}
		int row = flow(ordered, leaves, even, total);
		box.table = new Table(even, row);
		box.table.occupy(box.items);
	}

	private static int flow(List<Box> items, int leaves, int columns, int total) {
		int row = 0;
		int column = 0;
		for (int i = 0; i < items.size(); i++) {
			Box item = items.get(i);
			boolean breaks = i == leaves && total > columns && column > 0;
			if (column + item.span[Axis.X] > columns || breaks) {
				row++;
				column = 0;
			}
			item.at[Axis.X] = column;
			item.at[Axis.Y] = row;
			column += item.span[Axis.X];
		}
		return row + 1;
	}

	private static double unit(Box box) {
		double leaf = 0;
		double other = 0;
		for (Box item : box.items) {
			if (item.isLeaf()) {
				leaf = Math.max(leaf, item.least(Axis.X));
			} else {
				Sizer.measure(item, Axis.X);
				other = Math.max(other, item.size[Axis.X]);
			}
		}
		return leaf > 0 ? leaf : other;
	}

	private static int span(Box item, double unit, double between) {
		return item.isLeaf() ? 1 : Math.max(1, (int) Math.ceil((item.size[Axis.X] + between - 1) / (unit + between)));
	}

	static void gaps(Table table, double columns, double rows, double left, double right, double top, double bottom) {
		java.util.Arrays.fill(table.least[Axis.X], columns);
		java.util.Arrays.fill(table.least[Axis.Y], rows);
		table.least[Axis.X][0] = left;
		table.least[Axis.X][table.count[Axis.X]] = right;
		table.least[Axis.Y][0] = top;
		table.least[Axis.Y][table.count[Axis.Y]] = bottom;
	}
}
