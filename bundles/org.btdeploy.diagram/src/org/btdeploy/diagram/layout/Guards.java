package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;

/** Puts firewalls on the border they guard: on the side their lines come from, beside the title, evenly spaced. */
final class Guards {
	private static final double APART = 28;
	/** How much more a line from above counts than one from the side: that is the way from the outside to the inside. */
	private static final double INWARDS = 2.5;

	private Guards() {
	}

	/** Chooses the sides and keeps room for the badges in the least sizes of the boxes. */
	static void chooseSides(BoxTree tree, Graph graph) {
		Map<Guard, double[]> votes = new HashMap<>();
		for (Link link : graph.links()) {
			for (int i = 0; i < link.via().size() && link.source().kind() != NodeKind.NOTE; i++) {
				Guard guard = tree.guardOf(link.via().get(i));
				if (guard != null) {
					double[] vote = votes.computeIfAbsent(guard, key -> new double[4]);
					vote(tree, guard, i == 0 ? link.source() : link.via().get(i - 1), vote);
					vote(tree, guard, i == link.via().size() - 1 ? link.target() : link.via().get(i + 1), vote);
				}
			}
		}
		for (Guard guard : tree.guards) {
			guard.side = winner(votes.get(guard));
			Box notes = tree.notes.get(guard.box);
			if (notes != null && guard.side == Side.LEFT) {
				notes.startsLeft = true;
			}
		}
		for (Box box : tree.boxes) {
			if (!box.guards.isEmpty()) {
				keepRoom(box);
			}
		}
	}

	private static void vote(BoxTree tree, Guard guard, Node other, double[] votes) {
		Box box = tree.nearest(other);
		if (box == null || box.isWithin(guard.box) || guard.box.isWithin(box)) {
			return;
		}
		Box common = BoxTree.common(box, guard.box);
		Box mine = itemOf(common, guard.box);
		Box theirs = itemOf(common, box);
		if (theirs.at[Axis.Y] + theirs.span[Axis.Y] <= mine.at[Axis.Y]) {
			votes[Side.TOP]++;
		} else if (theirs.at[Axis.Y] >= mine.at[Axis.Y] + mine.span[Axis.Y]) {
			votes[Side.BOTTOM]++;
		} else {
			votes[theirs.at[Axis.X] < mine.at[Axis.X] ? Side.LEFT : Side.RIGHT]++;
			guard.others.add(box);
		}
	}

	private static Box itemOf(Box ancestor, Box box) {
		Box item = box;
		while (item.parent != ancestor) {
			item = item.parent;
		}
		return item;
	}

	private static int winner(double[] votes) {
		int winner = Side.TOP;
		if (votes != null) {
			votes[Side.TOP] *= INWARDS;
			for (int side : new int[] { Side.LEFT, Side.RIGHT, Side.BOTTOM }) {
				if (votes[side] > votes[winner]) {
					winner = side;
				}
			}
		}
		return winner;
	}

	/** Lets a box be large enough for the badges on its sides. */
	static void keepRoom(Box box) {
		double[] used = new double[4];
		for (Guard guard : box.guards) {
			used[guard.side] += guard.size(Axis.other(Side.axis(guard.side))) + APART;
		}
		box.min[Axis.X] = Math.max(box.min[Axis.X], Math.max(used[Side.TOP] + box.min[Axis.X], used[Side.BOTTOM]) + APART);
		double head = box.head(Axis.Y);
		box.min[Axis.Y] = Math.max(box.min[Axis.Y], Math.max(used[Side.LEFT], used[Side.RIGHT]) + head + APART);
	}

	/** @return by box and side the ranges in which lines from the gaps inside leave through the border */
	static Map<Piece, List<double[]>> exits(RouteGraph ways, int axis) {
		Map<Piece, List<double[]>> exits = new HashMap<>();
		for (Channel channel : ways.channels) {
			if (channel.axis == axis) {
				for (Seg seg : channel.segs) {
					for (Piece piece : seg.pieces) {
						if (piece instanceof Piece.Border) {
							double[] range = { channel.box.table.low(axis, channel.index), channel.box.table.high(axis, channel.index) };
							exits.computeIfAbsent(piece, key -> new ArrayList<>()).add(range);
						}
					}
				}
			}
		}
		return exits;
	}

	/** Puts badges in their places once the boxes have theirs on that axis. */
	static void place(List<Box> boxes, int axis, Map<Piece, List<double[]>> exits) {
		for (Box box : boxes) {
			for (int side = 0; side < 4 && !box.guards.isEmpty(); side++) {
				if (Side.axis(side) == axis) {
					across(box, side);
				} else {
					along(box, side, axis, exits.getOrDefault(new Piece.Border(box, side), List.of()));
				}
			}
		}
	}

	private static void across(Box box, int side) {
		for (Guard guard : box.guards) {
			if (guard.side == side) {
				int axis = Side.axis(side);
				set(guard, axis, Side.isHigh(side) ? box.end(axis) : box.pos[axis]);
			}
		}
	}

	private static void along(Box box, int side, int axis, List<double[]> exits) {
		double total = -APART;
		for (Guard guard : box.guards) {
			total += guard.side == side ? guard.size(axis) + APART : 0;
		}
		double low = box.pos[axis] + (axis == Axis.Y ? box.head(axis) : 0) + Room.CORNER / 2;
		if (side == Side.TOP && box.hasTitle()) {
			low = box.titleEnd() + Room.CORNER;
		}
		double high = box.end(axis) - Room.CORNER;
		double wish = Math.max(low, Math.min(high - total, box.middle(axis) - total / 2));
		List<double[]> taken = new ArrayList<>();
		for (Guard guard : box.guards) {
			if (guard.side == side) {
				double half = guard.size(axis) / 2;
				double at = axis == Axis.Y ? beside(guard, low, exits, taken) : free(guard, wish + half + guard.nudge, low + half, high - half, exits, taken);
				at = Double.isNaN(at) ? Math.max(low + half, Math.min(high - half, wish + half)) : at;
				set(guard, axis, at);
				taken.add(new double[] { at - half - APART, at + half + APART });
				wish += guard.size(axis) + APART;
			}
		}
	}

	private static double free(Guard guard, double wish, double low, double high, List<double[]> exits, List<double[]> taken) {
		double half = guard.size(Axis.other(Side.axis(guard.side))) / 2;
		double at = Double.NaN;
		for (int attempt = 0; attempt < 2 && Double.isNaN(at); attempt++) {
			List<double[]> blocked = new ArrayList<>();
			for (double[] range : taken) {
				blocked.add(new double[] { range[0] - half, range[1] + half });
			}
			for (double[] range : attempt == 0 ? exits : List.<double[]>of()) {
				blocked.add(new double[] { range[0] - half, range[1] + half });
			}
			at = Occupied.nearest(Math.max(low, Math.min(high, wish)), low, high, blocked);
		}
		return at;
	}

	/** Keeps a badge beside one row, so that lines from the gaps between rows pass above and below it. */
	private static double beside(Guard guard, double low, List<double[]> exits, List<double[]> taken) {
		Table table = guard.box.isLeaf() ? null : guard.box.table;
		double wish = guard.wish(Axis.Y);
		wish = (Double.isNaN(wish) ? guard.box.middle(Axis.Y) : wish) + guard.nudge;
		double half = guard.size(Axis.Y) / 2;
		if (table == null || guard.box.hasMoved) {
			return free(guard, wish, low + half, guard.box.end(Axis.Y) - Room.CORNER - half, exits, taken);
		}
		if (guard.cell >= 0) {
			return inCell(guard, table, guard.cell, straight(guard, table, guard.cell, wish), exits, taken);
		}
		double best = Double.NaN;
		for (int cell = 0; cell < table.count[Axis.Y]; cell++) {
			double at = inCell(guard, table, cell, straight(guard, table, cell, wish), exits, taken);
			if (!Double.isNaN(at) && !(Math.abs(best - wish) <= Math.abs(at - wish))) {
				best = at;
				guard.cell = cell;
			}
		}
		return best;
	}

	/** @return where a line from the badge to the nearest card of the row is straight; the wish where no card is near */
	private static double straight(Guard guard, Table table, int cell, double wish) {
		Box near = table.occupant[cell][guard.side == Side.LEFT ? 0 : table.count[Axis.X] - 1];
		return near == null || !near.isLeaf() || guard.nudge != 0 ? wish : near.middle(Axis.Y) + guard.size(Axis.Y) / 2 - guard.face();
	}

	private static double inCell(Guard guard, Table table, int cell, double wish, List<double[]> exits, List<double[]> taken) {
		double half = guard.size(Axis.Y) / 2;
		double low = table.high(Axis.Y, cell) + half;
		double high = table.low(Axis.Y, cell + 1) - half;
		if (high < low) {
			low = (low + high) / 2;
			high = low;
		}
		return free(guard, Math.max(low, Math.min(high, wish)), low, high, exits, taken);
	}

	/** Moves cards beside which a badge sits in another row of the table, so that the line between is straight. */
	static void face(List<Guard> guards) {
		for (Guard guard : guards) {
			if (Side.axis(guard.side) == Axis.X && !guard.others.isEmpty()) {
				Box group = guard.others.get(0).parent;
				if (group != null && group.node == null && group.parent != null && group.shift == 0) {
					group.shift = guard.middle(Axis.Y) - guard.size(Axis.Y) * 0.15 - guard.others.get(0).middle(Axis.Y);
				}
			}
		}
	}

	private static void set(Guard guard, int axis, double middle) {
		Node firewall = guard.firewall;
		double corner = middle - guard.size(axis) / 2;
		firewall.place(axis == Axis.X ? corner : firewall.x(), axis == Axis.Y ? corner : firewall.y());
	}
}
