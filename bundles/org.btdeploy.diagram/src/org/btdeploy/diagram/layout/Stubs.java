package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Places the lines that run in no channel: from a card, box or badge straight into a channel, or straight to each other. Each
 * takes the free place nearest to where it would like to be, the most constrained first.
 */
final class Stubs {
	private final int axis;
	private final List<Net> nets;
	private final Occupied occupied;

	Stubs(int axis, List<Net> nets, Occupied occupied) {
		this.axis = axis;
		this.occupied = occupied;
		this.nets = nets;
	}

	void place() {
		List<Seg> stubs = new ArrayList<>();
		for (Net net : nets) {
			for (Seg seg : net.segs) {
				if (seg.into == null && seg.axis == axis && seg.channel == null) {
					stubs.add(seg);
				}
			}
		}
		wish(stubs);
		List<Seg> straight = straighten();
		spreadStraight(straight);
		sort(straight, seg -> seg.rangeHigh() - seg.rangeLow());
		for (Seg seg : straight) {
			seg.staggered = false;
			if (!place(seg, seg.squeezed ? Occupied.TIGHT : 0) && !stagger(seg)) {
				split(seg);
			} else {
				inherit(seg);
			}
		}
		stubs.removeIf(seg -> seg.placed || seg.into != null);
		sort(stubs, seg -> seg.rangeHigh() - seg.rangeLow());
		for (Seg seg : stubs) {
			settle(seg);
		}
	}

	/** Sorts by a number that is computed once for each line. */
	private static void sort(List<Seg> segs, ToDoubleFunction<Seg> by) {
		record Ranked(Seg seg, double number) {
		}
		if (segs.size() < 2) {
			return;
		}
		List<Ranked> ranked = new ArrayList<>(segs.size());
		for (Seg seg : segs) {
			ranked.add(new Ranked(seg, by.applyAsDouble(seg)));
		}
		ranked.sort((one, other) -> Double.compare(one.number, other.number));
		for (int i = 0; i < ranked.size(); i++) {
			segs.set(i, ranked.get(i).seg);
		}
	}

	/** Spreads the lines that start at one side of a box evenly, in the order of where they go. */
	private void wish(List<Seg> stubs) {
		Map<Pin, List<Seg>> byPin = new LinkedHashMap<>();
		for (Seg seg : stubs) {
			for (Pin pin : seg.ends) {
				byPin.computeIfAbsent(pin, key -> new ArrayList<>()).add(seg);
			}
		}
		for (Map.Entry<Pin, List<Seg>> entry : byPin.entrySet()) {
			List<Seg> segs = entry.getValue();
			sort(segs, Stubs::direction);
			spread(entry.getKey(), segs);
		}
	}

	private static void spread(Pin pin, List<Seg> segs) {
		spread(segs, pin.low(), pin.high());
	}

	private static void spread(List<Seg> segs, double low, double high) {
		double needed = 0;
		for (int i = 1; i < segs.size(); i++) {
			needed += Seg.apart(segs.get(i - 1), segs.get(i));
		}
		double range = high - low;
		if (Occupied.mustSqueeze(segs.size(), range) && segs.stream().allMatch(seg -> seg.thick == 0)) {
			for (int i = 0; i < segs.size(); i++) {
				segs.get(i).squeezed = true;
				segs.get(i).pos = low + range * i / (segs.size() - 1);
			}
			return;
		}
		int gaps = segs.size() - 1;
		// as far apart as from the corners, but at least as far as chips ask for
		double more = Math.max(0, Math.min((range - needed) / Math.max(1, gaps), range / (segs.size() + 1) - needed / Math.max(1, gaps)));
		double at = (low + high - needed - gaps * more) / 2;
		for (int i = 0; i < segs.size(); i++) {
			segs.get(i).pos = at;
			at += i < gaps ? Seg.apart(segs.get(i), segs.get(i + 1)) + more : 0;
		}
	}

	/** @return mean of the places where the line wants to go along its own axis */
	private static double direction(Seg seg) {
		double sum = 0;
		int count = 0;
		for (Seg join : seg.joins) {
			for (Seg far : join.actual().joins) {
				if (far.actual() != seg) {
					sum += far.actual().approx;
					count++;
				}
			}
			for (Pin pin : join.actual().ends) {
				sum += pin.terminal.edge(pin.side);
				count++;
			}
		}
		return count == 0 ? seg.approx : sum / count;
	}

	/** Finds pairs of lines that could be one, were the jog between them left out. */
	private List<Seg> straighten() {
		List<Seg> straight = new ArrayList<>();
		for (Net net : nets) {
			for (Seg jog : new ArrayList<>(net.segs)) {
				if (jog.into == null && jog.axis != axis && jog.joins.size() == 2 && jog.ends.isEmpty() && !jog.placed) {
					Seg first = jog.joins.get(0).actual();
					Seg second = jog.joins.get(1).actual();
					if (isFree(first) && isFree(second) && first != second && jog.pieces.size() == 1) {
						unite(net, jog, first, second, straight);
					}
				}
			}
		}
		return straight;
	}

	/** Spreads straight lines between the same two boxes over what both have in common. */
	private static void spreadStraight(List<Seg> straight) {
		Map<Set<Pin>, List<Seg>> byPins = new LinkedHashMap<>();
		for (Seg seg : straight) {
			byPins.computeIfAbsent(new HashSet<>(seg.ends), key -> new ArrayList<>()).add(seg);
		}
		for (List<Seg> segs : byPins.values()) {
			if (segs.size() > 1) {
				segs.sort(Comparator.comparingDouble(seg -> seg.pos));
				double low = segs.stream().mapToDouble(Seg::rangeLow).max().getAsDouble();
				double high = segs.stream().mapToDouble(Seg::rangeHigh).min().getAsDouble();
				spread(segs, low, high);
			}
		}
	}

	private static boolean isFree(Seg seg) {
		return seg.channel == null && !seg.placed && seg.joins.size() == 1 && seg.ends.size() == 1;
	}

	private void unite(Net net, Seg jog, Seg first, Seg second, List<Seg> straight) {
		Seg line = new Seg(-1 - jog.id, axis, net);
		line.pieces.addAll(first.pieces);
		line.pieces.addAll(second.pieces);
		if (line.rangeHigh() - line.rangeLow() < 0) {
			return;
		}
		line.ends.addAll(first.ends);
		line.ends.addAll(second.ends);
		line.parts = new Seg[] { jog, first, second };
		line.legs.addAll(jog.legs);
		line.thick = Math.max(Math.max(first.thick, second.thick), jog.chip == null ? 0 : jog.chip.along(axis));
		line.squeezed = first.squeezed || second.squeezed;
		line.approx = first.approx;
		line.pos = Math.min(Math.max(between(first, second), line.rangeLow()), line.rangeHigh());
		line.reachLow = Math.min(first.reachLow, second.reachLow);
		line.reachHigh = Math.max(first.reachHigh, second.reachHigh);
		for (Seg part : line.parts) {
			part.into = line;
		}
		net.segs.add(line);
		straight.add(line);
	}

	/** @return where a line between two ends would like to be: the end that has to share its side with more others decides */
	private static double between(Seg first, Seg second) {
		int more = first.squeezed != second.squeezed ? Boolean.compare(first.squeezed, second.squeezed)
				: Integer.compare(first.ends.get(0).used, second.ends.get(0).used);
		return more > 0 ? first.pos : more < 0 ? second.pos : (first.pos + second.pos) / 2;
	}

	/** A straight line takes over the chips of its parts, and room for them where the jog would have been. */
	private static void inherit(Seg line) {
		for (Seg part : line.parts) {
			if (part.chip != null) {
				if (line.chip == null) {
					line.chip = new ChipStack();
				}
				line.chip.chips.addAll(part.chip.chips);
			}
		}
		if (line.chip != null && line.parts[0].channel != null) {
			Carriers.keepLane(line, line.parts[0].channel, false);
		}
	}

	private static void split(Seg line) {
		for (Seg part : line.parts) {
			part.into = null;
		}
		line.net.segs.remove(line);
	}

	private boolean place(Seg seg, int attempt) {
		seg.stretch();
		double low = seg.rangeLow();
		double high = seg.rangeHigh();
		List<double[]> blocked = new ArrayList<>();
		occupied.block(seg, low, high, attempt, blocked);
		for (Piece piece : seg.pieces) {
			badges(piece, Room.BADGE + seg.thick / 2, blocked);
		}
		double at = Occupied.nearest(Math.min(Math.max(seg.pos, low), Math.max(low, high)), low, high, blocked);
		if (Double.isNaN(at)) {
			return false;
		}
		seg.pos = at;
		seg.placed = true;
		seg.stretch();
		occupied.add(seg);
		return true;
	}

	private boolean stagger(Seg seg) {
		seg.staggered = seg.thick > 0;
		return seg.staggered && (place(seg, 0) || place(seg, 1));
	}

	private void settle(Seg seg) {
		double thick = seg.thick;
		for (int attempt = seg.squeezed ? Occupied.TIGHT : 0; attempt < Occupied.attempts(); attempt++) {
			if (place(seg, attempt)) {
				return;
			}
			if (attempt == 1 && stagger(seg)) {
				return;
			}
			if (attempt == 1 && thick > 0) {
				seg.thick = 0;
				if (place(seg, 0) || place(seg, 1)) {
					return;
				}
			}
		}
		seg.pos = Math.max(seg.rangeLow(), Math.min(seg.pos, seg.rangeHigh()));
		for (Piece piece : seg.pieces) {
			if (piece instanceof Piece.Border border) {
				occupied.conflicts.addStuck(border.box(), border.side());
			}
		}
	}

	private void badges(Piece piece, double around, List<double[]> blocked) {
		Box box = null;
		int side = 0;
		if (piece instanceof Piece.Border border) {
			box = border.box();
			side = border.side();
		} else if (piece instanceof Piece.End end && end.pin().terminal.guard == null) {
			box = end.pin().terminal.box;
			side = end.pin().terminal.inner ? Side.opposite(end.pin().side) : end.pin().side;
		}
		if (box == null) {
			return;
		}
		for (Guard guard : box.guards) {
			if (guard.side == side) {
				double half = guard.size(axis) / 2 + around;
				blocked.add(new double[] { guard.middle(axis) - half, guard.middle(axis) + half });
			}
		}
	}
}
