package org.btdeploy.diagram.layout;

import java.util.List;

/**
 * From left to right: outside parties, then a column for each rank, line by line as in a text; the side lane runs along below, or stands
 * below the outside.
 */
final class ReadingAcross extends Reading {
	ReadingAcross(BoxTree tree, Box side, Box outside) {
		super(tree, side, outside);
	}

	@Override
	void arrange(Choice choice, double[] between) {
		int first = outside != null ? 1 : 0;
		int columns = first + 1;
		int perBand = (tree.ranks.size() + choice.bands() - 1) / choice.bands();
		int row = 0;
		int firstRows = 1;
		Box last = null;
		for (int i = 0; i < tree.ranks.size(); i += perBand) {
			List<List<Box>> band = tree.ranks.subList(i, Math.min(tree.ranks.size(), i + perBand));
			int[] rows = rows(band, choice.lanes(), row);
			int column = first;
			for (List<Box> rank : band) {
				column = rankAcross(rank, choice, rows, column);
				last = rank.size() == 1 ? rank.get(0) : null;
			}
			columns = Math.max(columns, column);
			row = rows[choice.lanes()];
			firstRows = i == 0 ? row : firstRows;
		}
		if (last != null) {
			last.span[Axis.X] = columns - last.at[Axis.X];
			noteAbove(last);
		}
		boolean corner = outside != null && row > firstRows;
		int below = side != null && !corner ? 1 : 0;
		table(columns, Math.max(1, row) + below, between);
		edges(choice, corner, columns, row, firstRows);
	}

	/** Puts what stands beside the bands: outside parties and the side lane. */
	private void edges(Choice choice, boolean corner, int columns, int row, int firstRows) {
		int first = outside != null ? 1 : 0;
		if (outside != null) {
			cells(outside, 0, 0, 1, firstRows);
			fill(outside, Math.max(1, (tree.outside.size() + 5) / 6), 1);
		}
		if (side != null && corner) {
			cells(side, 0, firstRows, 1, row - firstRows);
			fill(side, (tree.side.size() + 5) / 6, choice.side());
		} else if (side != null) {
			cells(side, first, Math.max(1, row), columns - first, 1);
			fill(side, tree.side.size(), choice.side());
		}
	}

	/** @return the row of each lane of a band, below its notes, and at the end the row after the band */
	private int[] rows(List<List<Box>> band, int lanes, int firstRow) {
		boolean[] noted = new boolean[lanes];
		for (List<Box> rank : band) {
			for (int i = 0; i < rank.size(); i++) {
				noted[lane(rank, lanes, i)] |= tree.notes.containsKey(rank.get(i));
			}
		}
		int[] rows = new int[lanes + 1];
		int row = firstRow;
		for (int lane = 0; lane < lanes; lane++) {
			row += noted[lane] ? 1 : 0;
			rows[lane] = row++;
		}
		rows[lanes] = row;
		return rows;
	}

	private static int lane(List<Box> rank, int lanes, int i) {
		return rank.size() > lanes ? i % lanes : i * lanes / rank.size();
	}

	private int rankAcross(List<Box> rank, Choice choice, int[] rows, int firstColumn) {
		int lanes = choice.lanes();
		int perColumn = Math.min(rank.size(), lanes);
		for (int i = 0; i < rank.size(); i++) {
			Box box = rank.get(i);
			int from = lane(rank, lanes, i);
			int to = rank.size() > lanes ? from + 1 : (i + 1) * lanes / perColumn;
			cells(box, firstColumn + i / perColumn, rows[from], 1, rows[to - 1] - rows[from] + 1);
			noteAbove(box);
			Filling.inside(box, choice.cards());
		}
		return firstColumn + (rank.size() + perColumn - 1) / perColumn;
	}
}
