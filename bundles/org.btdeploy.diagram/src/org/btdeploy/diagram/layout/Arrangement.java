package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.NodeKind;

/**
 * Gives every box its cell: tries several numbers of columns for the main lane and for the cards in its boxes and keeps what
 * fits best into a sheet a little wider than high.
 */
final class Arrangement {
	private static final double ASPECT = 1.15;
	/** How many choices in a row may be worse before the search stops. */
	private static final int PATIENCE = 2;
	private final BoxTree tree;
	private final Box sideGroup;
	private final Box outsideGroup;
	private boolean corner;
	private int[] best;
	private double bestScore = Double.MAX_VALUE;

	Arrangement(BoxTree tree) {
		this.tree = tree;
		sideGroup = tree.side.isEmpty() ? null : group(tree.side, 2, 0);
		outsideGroup = tree.outside.isEmpty() ? null : group(tree.outside, 1, 1);
		for (List<Box> rank : tree.ranks) {
			for (Box box : rank) {
				tree.root.add(box);
			}
		}
		corner = sideGroup != null && tree.ranks.size() > 1 && tree.outside.size() <= 3;
		if (sideGroup != null) {
			tree.root.add(sideGroup);
		}
		if (outsideGroup != null) {
			tree.root.add(outsideGroup);
		}
		tree.setDepths();
	}

	private Box group(List<Box> boxes, int fitX, int fitY) {
		Box group = tree.group();
		for (Box box : boxes) {
			group.add(box);
			box.fit[Axis.Y] = Math.min(1, fitY);
		}
		group.fit[Axis.X] = fitX;
		group.fit[Axis.Y] = fitY;
		return group;
	}

	/** Searches for the best numbers of columns: first for lane and cards together, then for the side lane. */
	void run() {
		double bestOfLanes = Double.MAX_VALUE;
		int worse = 0;
		for (int lanes : laneChoices()) {
			double score = tryCards(lanes);
			worse = score < bestOfLanes ? 0 : worse + 1;
			bestOfLanes = Math.min(bestOfLanes, score);
			if (worse > PATIENCE) {
				break;
			}
		}
		int[] found = best.clone();
		for (int side : sideChoices()) {
			attempt(found[0], found[1], side);
		}
		again();
	}

	/** Arranges once more as found, for boxes whose least sizes have changed. */
	void again() {
		arrange(best[0], best[1], best[2]);
	}

	private double tryCards(int lanes) {
		double bestOfCards = Double.MAX_VALUE;
		int worse = 0;
		for (int cards : cardChoices(lanes)) {
			double score = attempt(lanes, cards, best == null ? 1 : best[2]);
			worse = score < bestOfCards ? 0 : worse + 1;
			bestOfCards = Math.min(bestOfCards, score);
			if (worse > PATIENCE) {
				break;
			}
		}
		return bestOfCards;
	}

	private double attempt(int lanes, int cards, int side) {
		arrange(lanes, cards, side);
		double score = score();
		if (score < bestScore - 1) {
			bestScore = score;
			best = new int[] { lanes, cards, side };
		}
		return score;
	}

	private double score() {
		Sizer.measure(tree.root, Axis.X);
		Sizer.measure(tree.root, Axis.Y);
		double width = tree.root.size[Axis.X];
		double height = tree.root.size[Axis.Y];
		return Math.max(width / ASPECT, height) + 0.1 * Math.min(width / ASPECT, height);
	}

	private List<Integer> laneChoices() {
		List<Integer> choices = new ArrayList<>();
		int most = 1;
		int common = 1;
		for (List<Box> rank : tree.ranks) {
			most = Math.max(most, rank.size());
			common = common * rank.size() / gcd(common, rank.size());
			common = Math.min(common, 60);
		}
		if (most <= 4) {
			choices.add(common);
		}
		if (most > 2) {
			for (int lanes = 1; lanes <= most; lanes += 1 + lanes / 4) {
				choices.add(lanes);
			}
		}
		return choices;
	}

	private static int gcd(int a, int b) {
		return b == 0 ? a : gcd(b, a % b);
	}

	private List<Integer> cardChoices(int lanes) {
		int most = 1;
		for (Box box : tree.root.items) {
			most = Math.max(most, box.items.size());
		}
		List<Integer> choices = new ArrayList<>();
		for (int cards = 1; cards <= Math.max(4, most); cards += 1 + cards / 6) {
			choices.add(cards);
		}
		return choices;
	}

	private List<Integer> sideChoices() {
		List<Integer> choices = new ArrayList<>();
		int most = 1;
		for (Box box : tree.side) {
			most = Math.max(most, box.items.size());
			for (Box item : box.items) {
				most = Math.max(most, item.items.size());
			}
		}
		for (int side = 1; sideGroup != null && side <= most && side <= 40 || side == 1; side += 1 + side / 3) {
			choices.add(side);
		}
		return choices;
	}

	private void arrange(int lanes, int cards, int side) {
		int left = sideGroup != null ? 1 : 0;
		int row = outsideGroup != null && !corner ? 1 : 0;
		int firstRow = row;
		for (List<Box> rank : tree.ranks) {
			row = rank(rank, lanes, cards, left, row);
		}
		row = Math.max(row, firstRow + left);
		Table table = new Table(lanes + left, row);
		double between = Room.BOXES;
		gaps(table, between, between, 0, 0, 0, 0);
		if (sideGroup != null) {
			cells(sideGroup, 0, firstRow + (corner ? 1 : 0), 1, row - firstRow - (corner ? 1 : 0));
			fill(sideGroup, (tree.side.size() + 5) / 6, side);
		}
		if (outsideGroup != null) {
			cells(outsideGroup, corner ? 0 : left, 0, corner ? 1 : lanes, 1);
			fill(outsideGroup, corner ? 1 : Math.max(1, Math.min(6, tree.outside.size())), 1);
		}
		tree.root.table = table;
		table.occupy(tree.root.items);
	}

	private int rank(List<Box> rank, int lanes, int cards, int left, int firstRow) {
		int perRow = Math.min(rank.size(), lanes);
		for (int i = 0; i < rank.size(); i++) {
			Box box = rank.get(i);
			int from = rank.size() > lanes ? i % lanes : i * lanes / perRow;
			int to = rank.size() > lanes ? from + 1 : (i + 1) * lanes / perRow;
			cells(box, left + from, firstRow + i / perRow, to - from, 1);
			inside(box, Math.max(1, (int) Math.round((double) cards * (to - from) / lanes)));
		}
		return firstRow + (rank.size() + perRow - 1) / perRow;
	}

	private static void cells(Box box, int column, int row, int columns, int rows) {
		box.at[Axis.X] = column;
		box.at[Axis.Y] = row;
		box.span[Axis.X] = columns;
		box.span[Axis.Y] = rows;
	}

	private void fill(Box group, int columns, int cards) {
		for (Box item : group.items) {
			inside(item, cards);
		}
		grid(group, columns);
		gaps(group.table, Room.BOXES, Room.BOXES, 0, 0, 0, 0);
	}

	private static void gaps(Table table, double columns, double rows, double left, double right, double top, double bottom) {
		java.util.Arrays.fill(table.least[Axis.X], columns);
		java.util.Arrays.fill(table.least[Axis.Y], rows);
		table.least[Axis.X][0] = left;
		table.least[Axis.X][table.count[Axis.X]] = right;
		table.least[Axis.Y][0] = top;
		table.least[Axis.Y][table.count[Axis.Y]] = bottom;
	}

	/** Arranges the content of a box in at most so many columns. */
	private static void inside(Box box, int columns) {
		if (box.items.isEmpty()) {
			if (box.node != null && box.node.kind().isContainer()) {
				box.table = new Table(1, 1);
				box.table.occupy(box.items);
				inset(box);
			}
			return;
		}
		int wanted = columns;
		if (box.node != null && box.node.kind() == NodeKind.FRAME) {
			int n = box.items.size();
			wanted = Math.min(columns, n <= 3 ? n : (int) Math.ceil(Math.sqrt(n)));
		}
		for (Box item : box.items) {
			inside(item, wanted);
		}
		grid(box, wanted);
		inset(box);
	}

	private static void inset(Box box) {
		boolean large = box.node == null || box.node.kind() == NodeKind.DOMAIN;
		double between = large ? Room.CARDS : Room.SMALL;
		gaps(box.table, between, between, box.insets().left(), box.insets().right(), 0, box.insets().bottom());
	}

	private static void grid(Box box, int columns) {
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
}
