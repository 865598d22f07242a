package org.btdeploy.diagram.layout;

import java.util.List;

/** Downwards: outside parties above or in the corner, a row or more for each rank, the side lane at the left. */
final class ReadingDown extends Reading {
	/** Whether outside parties stand above the side lane, in its corner. */
	private final boolean corner;

	ReadingDown(BoxTree tree, Box side, Box outside) {
		super(tree, side, outside);
		corner = side != null && tree.ranks.size() > 1 && tree.outside.size() <= 3;
	}

	@Override
	void arrange(Choice choice, double[] between) {
		int left = side != null ? 1 : 0;
		int row = outside != null && !corner ? 1 : 0;
		int firstRow = row;
		int beside = 0;
		for (List<Box> rank : tree.ranks) {
			row = rank(rank, choice, left, row);
			beside = corner && beside == 0 ? rank.get(0).at[Axis.Y] + 1 : beside;
		}
		row = Math.max(row, firstRow + left);
		table(choice.lanes() + left, row, between);
		if (side != null) {
			cells(side, 0, firstRow + beside, 1, row - firstRow - beside);
			fill(side, (tree.side.size() + 5) / 6, choice.side());
		}
		if (outside != null) {
			cells(outside, corner ? 0 : left, 0, corner ? 1 : choice.lanes(), Math.max(1, beside));
			fill(outside, corner ? 1 : Math.max(1, Math.min(6, tree.outside.size())), 1);
		}
	}

	private int rank(List<Box> rank, Choice choice, int left, int firstRow) {
		int lanes = choice.lanes();
		int perRow = Math.min(rank.size(), lanes);
		int[] starts = shares(rank, lanes);
		int row = firstRow - 1;
		for (int i = 0; i < rank.size(); i++) {
			Box box = rank.get(i);
			if (i % perRow == 0) {
				row += isNoted(rank.subList(i, Math.min(rank.size(), i + perRow))) ? 2 : 1;
			}
			int from = rank.size() > lanes ? i % lanes : starts[i];
			int to = rank.size() > lanes ? from + 1 : starts[i + 1];
			cells(box, left + from, row, to - from, 1);
			noteAbove(box);
			Filling.inside(box, Math.max(1, (int) Math.round((double) choice.cards() * (to - from) / lanes)));
		}
		return row + 1;
	}

	private boolean isNoted(List<Box> boxes) {
		return boxes.stream().anyMatch(tree.notes::containsKey);
	}

	/** @return where each box of a rank begins and the last one ends: equal shares, or the larger the more is in the box */
	private static int[] shares(List<Box> rank, int lanes) {
		int n = rank.size();
		int[] starts = new int[n + 1];
		int[] share = new int[n];
		java.util.Arrays.fill(share, Math.max(1, lanes / n));
		for (int rest = lanes % n; lanes > n && rest > 0; rest--) {
			int fullest = 0;
			for (int i = 1; i < n; i++) {
				if (Filling.leaves(rank.get(i)) * share[fullest] > Filling.leaves(rank.get(fullest)) * share[i]) {
					fullest = i;
				}
			}
			share[fullest]++;
		}
		for (int i = 0; i < n; i++) {
			starts[i + 1] = starts[i] + share[i];
		}
		return starts;
	}
}
