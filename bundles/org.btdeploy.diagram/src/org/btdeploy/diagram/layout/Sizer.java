package org.btdeploy.diagram.layout;

/**
 * Sizes and places, one axis at a time. First sizes from the inside out, then places from the outside in, where room left
 * over is given to stretched boxes, to gaps or to the margins.
 */
final class Sizer {
	/** How much wider than its least a gap between cards may become before the margins take the rest. */
	private static final double SPREAD = 28;

	private Sizer() {
	}

	static void run(Box root, int axis) {
		measure(root, axis);
		root.pos[axis] = 0;
		place(root, axis);
	}

	static void measure(Box box, int axis) {
		if (box.isLeaf()) {
			box.size[axis] = box.least(axis);
			return;
		}
		Table table = box.table;
		java.util.Arrays.fill(table.cell[axis], 0);
		boolean spans = false;
		for (Box item : box.items) {
			measure(item, axis);
			if (item.span[axis] == 1) {
				table.cell[axis][item.at[axis]] = Math.max(table.cell[axis][item.at[axis]], item.size[axis]);
			} else {
				spans = true;
			}
		}
		equalise(box, axis);
		System.arraycopy(table.least[axis], 0, table.gap[axis], 0, table.gap[axis].length);
		if (spans) {
			widenForSpans(box, axis);
		}
		box.size[axis] = Math.max(box.least(axis), box.head(axis) + sum(table.gap[axis]) + sum(table.cell[axis]));
	}

	/** Columns of one box are equally wide; lanes of the whole picture are not (root and groups keep their own widths). */
	private static void equalise(Box box, int axis) {
		if (axis == Axis.X && box.node != null) {
			double widest = 0;
			for (double width : box.table.cell[axis]) {
				widest = Math.max(widest, width);
			}
			java.util.Arrays.fill(box.table.cell[axis], widest);
		}
	}

	private static void widenForSpans(Box box, int axis) {
		for (Box item : box.items) {
			int from = item.at[axis];
			int to = from + item.span[axis];
			if (item.span[axis] > 1) {
				double missing = item.size[axis] - extent(box.table, axis, from, to);
				if (missing > 0) {
					widen(box.table, axis, from, to, missing);
				}
			}
		}
	}

	private static void widen(Table table, int axis, int from, int to, double missing) {
		// a lane beside several rows may end below them: only the last row grows
		if (axis == Axis.Y) {
			table.cell[axis][to - 1] += missing;
			return;
		}
		for (int i = from; i < to; i++) {
			table.cell[axis][i] += missing / (to - from);
		}
	}

	static double extent(Table table, int axis, int from, int to) {
		double extent = 0;
		for (int i = from; i < to; i++) {
			extent += table.cell[axis][i];
		}
		for (int i = from + 1; i < to; i++) {
			extent += table.gap[axis][i];
		}
		return extent;
	}

	static void place(Box box, int axis) {
		Table table = box.table;
		spread(box, axis);
		double at = box.pos[axis] + box.head(axis);
		for (int i = 0; i <= table.count[axis]; i++) {
			table.start[axis][i] = at;
			at += table.gap[axis][i] + (i < table.count[axis] ? table.cell[axis][i] : 0);
		}
		for (Box item : box.items) {
			placeItem(table, item, axis);
			if (!item.isLeaf()) {
				place(item, axis);
			}
		}
	}

	private static void placeItem(Table table, Box item, int axis) {
		int from = item.at[axis];
		int to = from + item.span[axis];
		double low = table.high(axis, from);
		double room = table.low(axis, to) - low - item.size[axis];
		if (item.fit[axis] == 2) {
			item.size[axis] += Math.max(0, room);
			room = 0;
		}
		item.pos[axis] = item.fit[axis] == 1 ? low + room / 2 : low;
		if (axis == Axis.Y && item.shift != 0) {
			item.pos[axis] = Math.max(low, Math.min(low + room, item.pos[axis] + item.shift));
		}
	}

	private static void spread(Box box, int axis) {
		Table table = box.table;
		double rest = box.size[axis] - box.head(axis) - sum(table.gap[axis]) - sum(table.cell[axis]);
		if (rest <= 0.001) {
			return;
		}
		if (axis == Axis.Y || box.startsLeft) {
			table.gap[axis][table.count[axis]] += rest;
			return;
		}
		if (hasStretched(box)) {
			for (int i = 0; i < table.count[axis]; i++) {
				table.cell[axis][i] += rest / table.count[axis];
			}
			return;
		}
		int inner = table.count[axis] - 1;
		double more = inner == 0 ? 0 : Math.min(SPREAD, rest / (inner + 1));
		for (int i = 1; i <= inner; i++) {
			table.gap[axis][i] += more;
		}
		table.gap[axis][0] += (rest - inner * more) / 2;
		table.gap[axis][inner + 1] += (rest - inner * more) / 2;
	}

	private static boolean hasStretched(Box box) {
		for (Box item : box.items) {
			if (item.fit[Axis.X] == 2) {
				return true;
			}
		}
		return false;
	}

	private static double sum(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		return sum;
	}
}
