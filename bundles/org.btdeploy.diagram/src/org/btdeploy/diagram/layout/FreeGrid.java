package org.btdeploy.diagram.layout;

import java.util.TreeSet;

/**
 * A grid over a picture in which everything stands where it stands. Each point knows in which box it lies, whether
 * lines may run along an axis there, and which net does.
 */
final class FreeGrid {
	static final double PITCH = 10;
	/** From a box to the first line along it. */
	private static final double BESIDE = 7;
	private static final double NEAR = 8;
	private static final double AROUND_CARD = 6;
	private static final double AROUND_TITLE = 2;
	private static final double BORDER = 4;
	final int width;
	final int height;
	/** Where the lines of the grid lie, by axis. */
	private final double[][] lines = new double[2][];
	/** By axis along which a line moves: 1 + number of the net that runs there, 0 for none, -1 for closed. */
	final int[][] taken;
	/** Id of the innermost box. */
	final int[] region;

	FreeGrid(BoxTree tree) {
		for (int axis = 0; axis < 2; axis++) {
			lines[axis] = lines(tree, axis);
		}
		width = lines[Axis.X].length;
		height = lines[Axis.Y].length;
		taken = new int[2][width * height];
		region = new int[width * height];
		java.util.Arrays.fill(region, tree.root.id);
		for (Box item : tree.root.items) {
			enter(item);
		}
		for (Guard guard : tree.guards) {
			double x = guard.firewall.x();
			double y = guard.firewall.y();
			close(x - AROUND_CARD, y - AROUND_CARD, x + guard.firewall.width() + AROUND_CARD, y + guard.firewall.height() + AROUND_CARD, true, true);
		}
	}

	/** @return evenly spaced lines, and one along each edge of a box so that narrow gaps can be used */
	private static double[] lines(BoxTree tree, int axis) {
		TreeSet<Double> lines = new TreeSet<>();
		for (Box box : tree.boxes) {
			if (box.node != null) {
				lines.add(box.pos[axis] - BESIDE);
				lines.add(box.end(axis) + BESIDE);
			}
		}
		double end = tree.root.end(axis);
		for (double at = Math.floor(tree.root.pos[axis] / PITCH) * PITCH; at <= end; at += PITCH) {
			Double before = lines.floor(at);
			Double after = lines.ceiling(at);
			if ((before == null || at - before >= PITCH / 2) && (after == null || after - at >= PITCH / 2)) {
				lines.add(at);
			}
		}
		double[] array = new double[lines.size()];
		int i = 0;
		for (double line : lines) {
			array[i++] = line;
		}
		return array;
	}

	private void enter(Box box) {
		double x = box.pos[Axis.X];
		double y = box.pos[Axis.Y];
		double right = box.end(Axis.X);
		double bottom = box.end(Axis.Y);
		if (box.node.kind().isContainer()) {
			each(x, y, right, bottom, point -> region[point] = box.id);
			close(x - BORDER, y, x + BORDER, bottom, false, true);
			close(right - BORDER, y, right + BORDER, bottom, false, true);
			close(x, y - BORDER, right, y + BORDER, true, false);
			close(x, bottom - BORDER, right, bottom + BORDER, true, false);
			if (box.hasTitle()) {
				close(x, y, box.titleEnd() + AROUND_TITLE, y + box.head(Axis.Y), true, true);
			}
		} else {
			close(x - AROUND_CARD, y - AROUND_CARD, right + AROUND_CARD, bottom + AROUND_CARD, true, true);
		}
		for (Box item : box.items) {
			enter(item);
		}
	}

	private void close(double fromX, double fromY, double toX, double toY, boolean horizontal, boolean vertical) {
		each(fromX, fromY, toX, toY, point -> {
			if (horizontal) {
				taken[Axis.X][point] = -1;
			}
			if (vertical) {
				taken[Axis.Y][point] = -1;
			}
		});
	}

	private void each(double fromX, double fromY, double toX, double toY, java.util.function.IntConsumer action) {
		int lastRow = below(Axis.Y, toY - 0.01);
		int lastColumn = below(Axis.X, toX - 0.01);
		for (int row = below(Axis.Y, fromY + 0.01) + 1; row <= lastRow; row++) {
			for (int column = below(Axis.X, fromX + 0.01) + 1; column <= lastColumn; column++) {
				action.accept(row * width + column);
			}
		}
	}

	/** @return index of the last line not beyond a coordinate, -1 for none */
	private int below(int axis, double at) {
		int found = java.util.Arrays.binarySearch(lines[axis], at);
		return found >= 0 ? found : -found - 2;
	}

	double x(int point) {
		return lines[Axis.X][point % width];
	}

	double y(int point) {
		return lines[Axis.Y][point / width];
	}

	double at(int point, int axis) {
		return axis == Axis.X ? x(point) : y(point);
	}

	/** @return the neighbour in a direction, -1 beyond the edge */
	int next(int point, int side) {
		int column = point % width;
		return switch (side) {
			case Side.LEFT -> column == 0 ? -1 : point - 1;
			case Side.RIGHT -> column == width - 1 ? -1 : point + 1;
			case Side.TOP -> point < width ? -1 : point - width;
			default -> point + width >= width * height ? -1 : point + width;
		};
	}

	/** Offers the points beside a side of a terminal, where lines to it can start. */
	void beside(Terminal terminal, int side, double corner, java.util.function.IntConsumer action) {
		int axis = Side.axis(side);
		int along = Axis.other(axis);
		double edge = terminal.edge(side);
		int across = Side.isHigh(side) ? below(axis, edge + BESIDE - 0.01) + 1 : below(axis, edge - BESIDE + 0.01);
		int last = below(along, terminal.high(along) - corner);
		for (int i = below(along, terminal.low(along) + corner) + 1; i <= last && across >= 0 && across < lines[axis].length; i++) {
			action.accept(axis == Axis.X ? i * width + across : across * width + i);
		}
	}

	/** Enters a line of a net, and keeps others from running closer than they may. */
	void take(int point, int axis, int net) {
		taken[axis][point] = net + 1;
		int across = Axis.other(axis);
		for (int direction = 0; direction < 2; direction++) {
			int side = Side.of(across, direction == 1);
			int near = next(point, side);
			while (near >= 0 && Math.abs(at(near, across) - at(point, across)) < NEAR) {
				if (taken[axis][near] == 0) {
					taken[axis][near] = net + 1;
				}
				near = next(near, side);
			}
		}
	}

	boolean isFree(int point, int axis, int net) {
		int user = taken[axis][point];
		return user == 0 || user == net + 1;
	}
}
