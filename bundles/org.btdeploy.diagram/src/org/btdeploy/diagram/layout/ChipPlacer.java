package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/** Puts chips on lines where nothing else is. */
final class ChipPlacer {
	private static final double PAD = 3;
	private static final double BEND = 9;
	private static final double ARROW = ChipLane.LEAD;
	/** From the edge of the box to a chip that has room. */
	private static final double AHEAD = ARROW + 1;

	/** A free stretch of a wire. */
	private record Spot(int axis, double pos, double low, double high, double cost) {
	}

	private final Graph graph;
	private final RectIndex<Object> index = new RectIndex<>(240, 240);
	private final Map<Link, List<Wire>> wiresOf = new HashMap<>();
	private final Map<Link, Seg> carriers;
	/** What is in the way on the line being looked at. */
	private final List<double[]> blocked = new ArrayList<>();
	/** Links whose chips found no free place. */
	final List<Link> failed = new ArrayList<>();

	ChipPlacer(Graph graph, BoxTree tree, Map<Link, Seg> carriers) {
		this.graph = graph;
		this.carriers = carriers;
		for (Box box : tree.boxes) {
			obstacle(box);
		}
		for (Guard guard : tree.guards) {
			Node node = guard.firewall;
			double reach = node.badgeReach();
			index.add(node.x(), node.y() - reach, node.x() + node.width() + reach, node.y() + node.height(), node);
		}
		for (Wire wire : graph.wires()) {
			for (int i = 1; i < wire.points().size(); i++) {
				Point a = wire.points().get(i - 1);
				Point b = wire.points().get(i);
				index.add(Math.min(a.x(), b.x()) - 0.5, Math.min(a.y(), b.y()) - 0.5, Math.max(a.x(), b.x()) + 0.5, Math.max(a.y(), b.y()) + 0.5, a);
			}
			for (Link link : wire.links()) {
				wiresOf.computeIfAbsent(link, key -> new ArrayList<>()).add(wire);
			}
		}
	}

	private void obstacle(Box box) {
		if (box.node == null) {
			return;
		}
		double left = box.pos[Axis.X];
		double top = box.pos[Axis.Y];
		double right = box.end(Axis.X);
		double bottom = box.end(Axis.Y);
		double reach = box.node.badgeReach();
		if (reach > 0) {
			index.add(right + reach - box.node.badges(), top - reach, right + reach, top + reach, box.node);
		}
		if (box.isLeaf()) {
			index.add(left, top, right, bottom, box);
			return;
		}
		index.add(left - 1, top, left + 1, bottom, box);
		index.add(right - 1, top, right + 1, bottom, box);
		index.add(left, top - 1, right, top + 1, box);
		index.add(left, bottom - 1, right, bottom + 1, box);
		if (box.hasTitle()) {
			index.add(left, top, box.titleEnd(), top + box.head(Axis.Y), box);
		}
	}

	/** @return things looked at by all searches so far */
	long looked() {
		return index.looked;
	}

	void place() {
		place(Map.of());
	}

	/** Leaves chips where they were as far as they are on their line and nothing else is there, and places the others. */
	void place(Map<Link, List<Chip>> before) {
		Set<Link> kept = new HashSet<>();
		for (Link link : graph.links()) {
			List<Chip> chips = before.get(link);
			if (chips != null && wiresOf.containsKey(link) && chips.stream().allMatch(chip -> isGood(link, chip))) {
				keep(link, chips);
				kept.add(link);
			}
		}
		for (Link link : graph.links()) {
			if (!kept.contains(link) && !link.chips().isEmpty() && wiresOf.containsKey(link) && !place(link, link.chips())) {
				for (Chip chip : link.chips()) {
					if (!place(link, List.of(chip))) {
						force(link, chip);
						failed.add(link);
					}
				}
			}
		}
	}

	private void keep(Link link, List<Chip> chips) {
		for (int i = 0; i < chips.size(); i++) {
			Chip chip = link.chips().get(i);
			chip.place(chips.get(i).x(), chips.get(i).y());
			index.add(chip.x(), chip.y(), chip.x() + chip.width(), chip.y() + chip.height(), chip);
		}
	}

	/** @return whether a chip lies on a line of its link and on nothing else */
	private boolean isGood(Link link, Chip chip) {
		double x = chip.x() + chip.width() / 2;
		double y = chip.y() + chip.height() / 2;
		for (RectIndex.Entry<Object> entry : index.find(chip.x(), chip.y(), chip.x() + chip.width(), chip.y() + chip.height())) {
			boolean upright = Math.abs(entry.left + 0.5 - x) < 0.01 && Math.abs(entry.right - 0.5 - x) < 0.01;
			boolean level = Math.abs(entry.top + 0.5 - y) < 0.01 && Math.abs(entry.bottom - 0.5 - y) < 0.01;
			if (!(entry.content() instanceof Point) || !upright && !level) {
				return false;
			}
		}
		for (Wire wire : wiresOf.get(link)) {
			for (int i = 1; i < wire.points().size(); i++) {
				if (carries(wire.points().get(i - 1), wire.points().get(i), chip)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean carries(Point a, Point b, Chip chip) {
		double x = chip.x() + chip.width() / 2;
		double y = chip.y() + chip.height() / 2;
		boolean upright = Math.abs(a.x() - x) < 0.01 && Math.abs(b.x() - x) < 0.01;
		boolean level = Math.abs(a.y() - y) < 0.01 && Math.abs(b.y() - y) < 0.01;
		return upright && Math.min(a.y(), b.y()) <= chip.y() && Math.max(a.y(), b.y()) >= chip.y() + chip.height()
				|| level && Math.min(a.x(), b.x()) <= chip.x() && Math.max(a.x(), b.x()) >= chip.x() + chip.width();
	}

	/** Puts a chip for which no room is free on the longest line of its link all the same. */
	private void force(Link link, Chip chip) {
		double longest = -1;
		for (Wire wire : wiresOf.get(link)) {
			for (int i = 1; i < wire.points().size(); i++) {
				Point a = wire.points().get(i - 1);
				Point b = wire.points().get(i);
				double length = (Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y())) / wire.links().size();
				if (length > longest) {
					longest = length;
					chip.place((a.x() + b.x() - chip.width()) / 2, (a.y() + b.y() - chip.height()) / 2);
				}
			}
		}
	}

	/** Tries the line that was chosen to carry the chips, then all others. */
	private boolean place(Link link, List<Chip> chips) {
		return place(link, chips, true) || place(link, chips, false);
	}

	private boolean place(Link link, List<Chip> chips, boolean reserved) {
		Spot best = null;
		Seg carrier = carriers.get(link);
		ChipStack stack = stack(chips);
		for (Wire wire : wiresOf.get(link)) {
			for (int i = 1; i < wire.points().size(); i++) {
				Spot spot = reserved && !isReserved(carrier, wire, i) ? null : spot(carrier, stack, wire, i);
				if (spot != null && (best == null || spot.cost < best.cost)) {
					best = spot;
				}
			}
		}
		if (best == null) {
			return false;
		}
		put(best, link, chips);
		return true;
	}

	private void put(Spot spot, Link link, List<Chip> chips) {
		double length = stack(chips).length(spot.axis);
		double middle = (spot.low + spot.high) / 2;
		double wish = wish(carriers.get(link), spot);
		if (!Double.isNaN(wish)) {
			middle = Math.max(spot.low + length / 2, Math.min(spot.high - length / 2, wish));
		}
		double at = middle - length / 2;
		for (Chip chip : chips) {
			if (spot.axis == Axis.X) {
				chip.place(spot.pos - chip.width() / 2, at);
				at += chip.height() + Room.CHIP;
			} else {
				chip.place(at, spot.pos - chip.height() / 2);
				at += chip.width() + Room.CHIP;
			}
			index.add(chip.x(), chip.y(), chip.x() + chip.width(), chip.y() + chip.height(), chip);
		}
	}

	/** @return middle of the lane kept for chips on a line, NaN if there is none */
	private static double wish(Seg carrier, Spot spot) {
		if (carrier == null || carrier.channel != null || carrier.axis != spot.axis || Math.abs(carrier.pos - spot.pos) > 0.5) {
			return Double.NaN;
		}
		Channel channel = carrier.laneChannel;
		if (channel == null) {
			return Double.NaN;
		}
		double lead = channel.badge(carrier.laneHigh) + AHEAD + carrier.chip.length(carrier.axis) / 2;
		Table table = channel.box.table;
		return carrier.laneHigh ? table.high(channel.axis, channel.index) - lead : table.low(channel.axis, channel.index) + lead;
	}

	private static ChipStack stack(List<Chip> chips) {
		ChipStack stack = new ChipStack();
		stack.chips.addAll(chips);
		return stack;
	}

	private static boolean isReserved(Seg carrier, Wire wire, int i) {
		Point a = wire.points().get(i - 1);
		Point b = wire.points().get(i);
		int axis = a.x() == b.x() ? Axis.X : Axis.Y;
		return carrier != null && carrier.axis == axis && Math.abs(carrier.pos - (axis == Axis.X ? a.x() : a.y())) < 0.5;
	}

	private Spot spot(Seg carrier, ChipStack chips, Wire wire, int i) {
		Point a = wire.points().get(i - 1);
		Point b = wire.points().get(i);
		int axis = a.x() == b.x() ? Axis.X : Axis.Y;
		double pos = axis == Axis.X ? a.x() : a.y();
		double from = axis == Axis.X ? a.y() : a.x();
		double to = axis == Axis.X ? b.y() : b.x();
		boolean last = i == wire.points().size() - 1 && wire.arrowAtEnd();
		double low = Math.min(from, to) + (last && to < from ? ARROW : BEND);
		double high = Math.max(from, to) - (last && to > from ? ARROW : BEND);
		double needed = chips.length(axis);
		if (high - low < needed) {
			return null;
		}
		double half = chips.along(axis) / 2 + PAD;
		boolean reserved = isReserved(carrier, wire, i);
		double cost = wire.links().size() * 100.0 - (reserved ? 50 : 0);
		double[] free = widest(axis, pos, low, high, half, needed, reserved ? wish(carrier, new Spot(axis, pos, 0, 0, 0)) : Double.NaN);
		return free == null ? null : new Spot(axis, pos, free[0], free[1], cost - Math.min(40, (free[1] - free[0]) / 20));
	}

	/** Enters a part that is not free, in the order of where they begin. */
	private void block(double start, double end) {
		int at = blocked.size();
		while (at > 0 && blocked.get(at - 1)[0] > start) {
			at--;
		}
		blocked.add(at, new double[] { start, end });
	}

	/** @return the free part that contains the wish, else the longest one */
	private double[] widest(int axis, double pos, double low, double high, double half, double needed, double wish) {
		blocked.clear();
		List<RectIndex.Entry<Object>> near = axis == Axis.X ? index.find(pos - half, low, pos + half, high) : index.find(low, pos - half, high, pos + half);
		for (RectIndex.Entry<Object> entry : near) {
			double start = axis == Axis.X ? entry.top : entry.left;
			double end = axis == Axis.X ? entry.bottom : entry.right;
			double side = axis == Axis.X ? entry.left : entry.top;
			double otherSide = axis == Axis.X ? entry.right : entry.bottom;
			boolean own = entry.content() instanceof Point && Math.abs(side + 0.5 - pos) < 0.01 && Math.abs(otherSide - 0.5 - pos) < 0.01;
			if (!own) {
				block(start - PAD, end + PAD);
			}
		}
		blocked.add(new double[] { high, high });
		double[] best = null;
		double at = low;
		for (double[] range : blocked) {
			double end = Math.min(range[0], high);
			if (end - at >= needed - 0.01) {
				boolean wished = !Double.isNaN(wish) && wish - needed / 2 >= at - 0.01 && wish + needed / 2 <= end + 0.01;
				if (best == null || wished || end - at > best[1] - best[0]) {
					best = new double[] { at, end };
				}
				if (wished) {
					return best;
				}
			}
			at = Math.max(at, range[1]);
		}
		return best;
	}
}
