package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Point;

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
	private static final double AROUND_CHIP = 3;
	private static final int CLOSED = -1;
	private static final int CHIP = -2;
	final int width;
	final int height;
	/** Where the lines of the grid lie, by axis. */
	private final double[][] lines = new double[2][];
	/** By axis along which a line moves: 1 + number of the net that runs there, 0 for none, -1 for closed, -2 under a chip. */
	final int[][] taken;
	/** Id of the innermost box. */
	final int[] region;

	/** @param more coordinates at which there shall be lines, by axis */
	FreeGrid(BoxTree tree, List<List<Double>> more) {
		for (int axis = 0; axis < 2; axis++) {
			lines[axis] = lines(tree, axis, more.get(axis));
		}
		width = lines[Axis.X].length;
		height = lines[Axis.Y].length;
		taken = new int[2][width * height];
		region = new int[width * height];
		Arrays.fill(region, tree.root.id);
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
	private static double[] lines(BoxTree tree, int axis, List<Double> more) {
		TreeSet<Double> lines = new TreeSet<>(more);
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
			fill(region, x, y, right, bottom, box.id);
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
		double reach = box.node.badgeReach();
		if (reach > 0) {
			close(right + reach - box.node.badges() - AROUND_TITLE, y - reach - AROUND_TITLE, right + reach + AROUND_TITLE, y + reach + AROUND_TITLE, true, true);
		}
		for (Box item : box.items) {
			enter(item);
		}
	}

	private void close(double fromX, double fromY, double toX, double toY, boolean horizontal, boolean vertical) {
		if (horizontal) {
			fill(taken[Axis.X], fromX, fromY, toX, toY, CLOSED);
		}
		if (vertical) {
			fill(taken[Axis.Y], fromX, fromY, toX, toY, CLOSED);
		}
	}

	private void fill(int[] points, double fromX, double fromY, double toX, double toY, int value) {
		int first = below(Axis.X, fromX + 0.01) + 1;
		int end = below(Axis.X, toX - 0.01) + 1;
		int lastRow = below(Axis.Y, toY - 0.01);
		for (int row = below(Axis.Y, fromY + 0.01) + 1; row <= lastRow && first < end; row++) {
			Arrays.fill(points, row * width + first, row * width + end, value);
		}
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
		int found = Arrays.binarySearch(lines[axis], at);
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

	/** Enters lines of a net that are drawn already and need not run on the grid. */
	void occupy(List<Point> corners, int net) {
		for (int i = 1; i < corners.size(); i++) {
			Point a = corners.get(i - 1);
			Point b = corners.get(i);
			int axis = a.x() == b.x() ? Axis.Y : Axis.X;
			double x = axis == Axis.Y ? NEAR : 0;
			double y = NEAR - x;
			each(Math.min(a.x(), b.x()) - x, Math.min(a.y(), b.y()) - y, Math.max(a.x(), b.x()) + x, Math.max(a.y(), b.y()) + y, point -> {
				if (taken[axis][point] == 0) {
					taken[axis][point] = net + 1;
				}
			});
		}
	}

	/** Keeps lines from running under a chip that is there already. */
	void cover(Chip chip) {
		double right = chip.x() + chip.width() + AROUND_CHIP;
		double bottom = chip.y() + chip.height() + AROUND_CHIP;
		for (int[] points : taken) {
			each(chip.x() - AROUND_CHIP, chip.y() - AROUND_CHIP, right, bottom, point -> points[point] = points[point] == CLOSED ? CLOSED : CHIP);
		}
	}

	/** Enters a way of a net that runs on lines of the grid. Returns the points between its ends. */
	List<Integer> follow(List<Point> corners, int net) {
		List<Integer> way = new ArrayList<>();
		for (int i = 1; i < corners.size(); i++) {
			Point a = corners.get(i - 1);
			Point b = corners.get(i);
			int axis = a.x() == b.x() ? Axis.Y : Axis.X;
			double from = axis == Axis.X ? a.x() : a.y();
			double to = axis == Axis.X ? b.x() : b.y();
			int across = below(Axis.other(axis), axis == Axis.X ? a.y() : a.x());
			int low = below(axis, Math.min(from, to) - 0.001) + 1;
			int high = below(axis, Math.max(from, to) + 0.001);
			for (int j = 0; j <= high - low; j++) {
				int along = from < to ? low + j : high - j;
				boolean atEnd = i == 1 && Math.abs(lines[axis][along] - from) < 0.01 || i == corners.size() - 1 && Math.abs(lines[axis][along] - to) < 0.01;
				int point = axis == Axis.X ? across * width + along : along * width + across;
				if (!atEnd) {
					take(point, axis, net);
					if (way.isEmpty() || way.get(way.size() - 1) != point) {
						way.add(point);
					}
				}
			}
		}
		return way;
	}

	/** @return whether nothing but another line or a chip is in the way */
	boolean isCrowded(int point, int axis) {
		return taken[axis][point] > 0 || taken[axis][point] == CHIP;
	}

	boolean isFree(int point, int axis, int net) {
		int user = taken[axis][point];
		return user == 0 || user == net + 1;
	}
}
