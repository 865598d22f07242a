package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** Numbers of columns that are worth trying, the smaller ones first. */
final class Choices {
	private final BoxTree tree;

	Choices(BoxTree tree) {
		this.tree = tree;
	}

	/** @return columns of the main lane */
	List<Integer> lanes() {
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

	/** @return columns of cards across so many lanes */
	List<Integer> cards(int lanes) {
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

	/** @return columns of cards in the boxes of the side lane */
	List<Integer> sides() {
		List<Integer> choices = new ArrayList<>();
		int most = 1;
		for (Box box : tree.side) {
			most = Math.max(most, box.items.size());
			for (Box item : box.items) {
				most = Math.max(most, item.items.size());
			}
		}
		for (int side = 1; !tree.side.isEmpty() && side <= most && side <= 40 || side == 1; side += 1 + side / 3) {
			choices.add(side);
		}
		return choices;
	}
}
