package org.btdeploy.diagram.layout;

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
	private final Reading down;
	private final Reading across;
	private final Choices choices;
	private Choice best;
	private boolean found;
	private double bestScore = Double.MAX_VALUE;

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
		if (sideGroup != null) {
			tree.root.add(sideGroup);
		}
		if (outsideGroup != null) {
			tree.root.add(outsideGroup);
		}
		tree.setDepths();
		down = new ReadingDown(tree, sideGroup, outsideGroup);
		across = new ReadingAcross(tree, sideGroup, outsideGroup);
		choices = new Choices(tree);
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
		for (int lanes : choices.lanes()) {
			double score = tryCards(lanes, bands);
			worse = score < bestOfLanes ? 0 : worse + 1;
			bestOfLanes = Math.min(bestOfLanes, score);
			if (worse > PATIENCE) {
				break;
			}
		}
		Choice first = best;
		for (int side : choices.sides()) {
			attempt(new Choice(first.lanes(), first.cards(), side, first.bands()));
		}
	}

	/** Arranges once more as found, for boxes whose least sizes have changed. */
	void again() {
		arrange(best);
	}

	private double tryCards(int lanes, int bands) {
		double bestOfCards = Double.MAX_VALUE;
		int worse = 0;
		for (int cards : choices.cards(lanes)) {
			double score = attempt(new Choice(lanes, cards, best == null ? 1 : best.side(), bands));
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
		double score = score() * (choice.bands() > 0 ? ACROSS : 1);
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

	private void arrange(Choice choice) {
		(choice.bands() > 0 ? across : down).arrange(choice, between());
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
	private double[] between() {
		boolean roomy = !found && options.page();
		return new double[] { roomy ? LINES_BESIDE : Room.BOXES, roomy ? LINES_BELOW : Room.BOXES };
	}
}
