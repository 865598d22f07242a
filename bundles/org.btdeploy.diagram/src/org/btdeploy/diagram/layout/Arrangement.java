package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives every box its cell: tries several numbers of columns for the main lane and for the cards in its boxes and keeps what
 * fits best into a sheet a little wider than high.
 */
final class Arrangement {
	/** How many choices in a row may be worse before the search stops. */
	private static final int PATIENCE = 2;
	/** How much less of a page has to stay empty before one reads from left to right instead of downwards. */
	private static final double ACROSS = 1.15;
	/** Boxes up to which every choice is tried with all boxes made as flat as they can be. */
	private static final int FEW = 120;
	private static final double LINES_BESIDE = 120;
	private static final double LINES_BELOW = 84;
	private final BoxTree tree;
	private final Box sideGroup;
	private final Box outsideGroup;
	private final LayoutOptions options;
	private final boolean corner;
	private Choice best;
	private boolean found;
	private double bestScore = Double.MAX_VALUE;

	/**
	 * @param lanes columns of the main lane
	 * @param cards columns of cards across the whole main lane
	 * @param side columns of cards in the boxes of the side lane
	 * @param bands 0 to read downwards; else one reads from left to right in so many bands, and lanes are rows of each
	 */
	private record Choice(int lanes, int cards, int side, int bands) {
	}

	Arrangement(BoxTree tree, LayoutOptions options) {
		this.tree = tree;
		this.options = options;
		sideGroup = tree.side.isEmpty() ? null : group(tree.side, 2, 0);
		outsideGroup = tree.outside.isEmpty() ? null : group(tree.outside, 1, 1);
		for (List<Box> rank : tree.ranks) {
			for (Box box : rank) {
				tree.root.add(box);
			}
		}
		for (Box notes : tree.notes.values()) {
			tree.root.add(notes);
			Filling.inside(notes, notes.items.size());
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
		search(0);
		for (int bands = 1; options.page() && bands <= (tree.ranks.size() + 1) / 2; bands++) {
			search(bands);
		}
		found = true;
		again();
	}

	private void search(int bands) {
		double bestOfLanes = Double.MAX_VALUE;
		int worse = 0;
		for (int lanes : laneChoices()) {
			double score = tryCards(lanes, bands);
			worse = score < bestOfLanes ? 0 : worse + 1;
			bestOfLanes = Math.min(bestOfLanes, score);
			if (worse > PATIENCE) {
				break;
			}
		}
		Choice first = best;
		for (int side : sideChoices()) {
			attempt(new Choice(first.lanes, first.cards, side, first.bands));
		}
	}

	/** Arranges once more as found, for boxes whose least sizes have changed. */
	void again() {
		arrange(best);
	}

	private double tryCards(int lanes, int bands) {
		double bestOfCards = Double.MAX_VALUE;
		int worse = 0;
		for (int cards : cardChoices(lanes)) {
			double score = attempt(new Choice(lanes, cards, best == null ? 1 : best.side, bands));
			worse = score < bestOfCards ? 0 : score > bestOfCards ? worse + 1 : worse;
			bestOfCards = Math.min(bestOfCards, score);
			if (worse > PATIENCE) {
				break;
			}
		}
		return bestOfCards;
	}

	private double attempt(Choice choice) {
		arrange(choice);
		double score = score() * (choice.bands > 0 ? ACROSS : 1);
		if (score < bestScore - 1) {
			bestScore = score;
			best = choice;
		}
		return score;
	}

	private double score() {
		Sizer.measure(tree.root, Axis.X);
		Sizer.measure(tree.root, Axis.Y);
		double width = tree.root.size[Axis.X] + (options.page() ? PageFit.BESIDE : 0);
		double height = tree.root.size[Axis.Y] + (options.page() ? PageFit.ABOVE : 0);
		return Math.max(width / options.aspect(), height) + 0.1 * Math.min(width / options.aspect(), height);
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
		for (int more = 1; most > 1 && most <= 4 && more < 4; more++) {
			if (most + more != common) {
				choices.add(most + more);
			}
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
		for (int cards = 1; cards <= Math.max(4, most) * (lanes > 4 ? 1 : lanes); cards += 1 + cards / 6) {
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

	private void arrange(Choice choice) {
		if (choice.bands > 0) {
			arrangeAcross(choice);
		} else {
			arrangeDown(choice);
		}
		tree.root.table.occupy(tree.root.items);
		if (tree.boxes.size() <= FEW || choice == best) {
			flatten();
		}
	}

	/** Boxes that are wider than they need be, because others below or above are, become less high. */
	private void flatten() {
		Sizer.measure(tree.root, Axis.X);
		Table table = tree.root.table;
		for (Box box : tree.root.items) {
			if (box != sideGroup && box != outsideGroup && !tree.notes.containsValue(box) && box.items.size() > 0) {
				Filling.flatten(box, Sizer.extent(table, Axis.X, box.at[Axis.X], box.at[Axis.X] + box.span[Axis.X]));
			}
		}
	}

	/** @return room between boxes: while a choice is tried for a page, about what lines and their chips will make of it */
	private double between(int axis) {
		return found || !options.page() ? Room.BOXES : axis == Axis.X ? LINES_BESIDE : LINES_BELOW;
	}

	private void arrangeDown(Choice choice) {
		int left = sideGroup != null ? 1 : 0;
		int row = outsideGroup != null && !corner ? 1 : 0;
		int firstRow = row;
		int beside = 0;
		for (List<Box> rank : tree.ranks) {
			row = rank(rank, choice, left, row);
			beside = corner && beside == 0 ? rank.get(0).at[Axis.Y] + 1 : beside;
		}
		row = Math.max(row, firstRow + left);
		tree.root.table = new Table(choice.lanes + left, row);
		Filling.gaps(tree.root.table, between(Axis.X), between(Axis.Y), 0, 0, 0, 0);
		if (sideGroup != null) {
			cells(sideGroup, 0, firstRow + beside, 1, row - firstRow - beside);
			fill(sideGroup, (tree.side.size() + 5) / 6, choice.side);
		}
		if (outsideGroup != null) {
			cells(outsideGroup, corner ? 0 : left, 0, corner ? 1 : choice.lanes, Math.max(1, beside));
			fill(outsideGroup, corner ? 1 : Math.max(1, Math.min(6, tree.outside.size())), 1);
		}
	}

	private int rank(List<Box> rank, Choice choice, int left, int firstRow) {
		int lanes = choice.lanes;
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
			Filling.inside(box, Math.max(1, (int) Math.round((double) choice.cards * (to - from) / lanes)));
		}
		return row + 1;
	}

	private boolean isNoted(List<Box> boxes) {
		return boxes.stream().anyMatch(tree.notes::containsKey);
	}

	private void noteAbove(Box box) {
		Box notes = tree.notes.get(box);
		if (notes != null) {
			cells(notes, box.at[Axis.X], box.at[Axis.Y] - 1, box.span[Axis.X], 1);
		}
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

	/** From left to right: outside parties, then a column for each rank, line by line as in a text; the side lane runs along below, or stands below the outside. */
	private void arrangeAcross(Choice choice) {
		int first = outsideGroup != null ? 1 : 0;
		int columns = first + 1;
		int perBand = (tree.ranks.size() + choice.bands - 1) / choice.bands;
		int row = 0;
		int firstRows = 1;
		Box last = null;
		for (int i = 0; i < tree.ranks.size(); i += perBand) {
			List<List<Box>> band = tree.ranks.subList(i, Math.min(tree.ranks.size(), i + perBand));
			int[] rows = rows(band, choice.lanes, row);
			int column = first;
			for (List<Box> rank : band) {
				column = rankAcross(rank, choice, rows, column);
				last = rank.size() == 1 ? rank.get(0) : null;
			}
			columns = Math.max(columns, column);
			row = rows[choice.lanes];
			firstRows = i == 0 ? row : firstRows;
		}
		if (last != null) {
			last.span[Axis.X] = columns - last.at[Axis.X];
			noteAbove(last);
		}
		boolean corner = outsideGroup != null && row > firstRows;
		int below = sideGroup != null && !corner ? 1 : 0;
		tree.root.table = new Table(columns, Math.max(1, row) + below);
		Filling.gaps(tree.root.table, between(Axis.X), between(Axis.Y), 0, 0, 0, 0);
		if (outsideGroup != null) {
			cells(outsideGroup, 0, 0, 1, firstRows);
			fill(outsideGroup, Math.max(1, (tree.outside.size() + 5) / 6), 1);
		}
		if (sideGroup != null && corner) {
			cells(sideGroup, 0, firstRows, 1, row - firstRows);
			fill(sideGroup, (tree.side.size() + 5) / 6, choice.side);
		} else if (sideGroup != null) {
			cells(sideGroup, first, Math.max(1, row), columns - first, 1);
			fill(sideGroup, tree.side.size(), choice.side);
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
		int lanes = choice.lanes;
		int perColumn = Math.min(rank.size(), lanes);
		for (int i = 0; i < rank.size(); i++) {
			Box box = rank.get(i);
			int from = lane(rank, lanes, i);
			int to = rank.size() > lanes ? from + 1 : (i + 1) * lanes / perColumn;
			cells(box, firstColumn + i / perColumn, rows[from], 1, rows[to - 1] - rows[from] + 1);
			noteAbove(box);
			Filling.inside(box, choice.cards);
		}
		return firstColumn + (rank.size() + perColumn - 1) / perColumn;
	}

	private static void cells(Box box, int column, int row, int columns, int rows) {
		box.at[Axis.X] = column;
		box.at[Axis.Y] = row;
		box.span[Axis.X] = columns;
		box.span[Axis.Y] = rows;
	}

	private void fill(Box group, int columns, int cards) {
		for (Box item : group.items) {
			Filling.inside(item, cards);
		}
		Filling.grid(group, columns);
		Filling.gaps(group.table, Room.BOXES, Room.BOXES, 0, 0, 0, 0);
	}
}
