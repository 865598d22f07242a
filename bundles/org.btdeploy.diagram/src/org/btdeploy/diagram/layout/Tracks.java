package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders the lines of a channel so that few cross and gives each its offset; non-overlapping lines share a track. */
final class Tracks {
	private static final int SWEEPS = 20;
	/** How far a line may move in one step. */
	private static final int WINDOW = 200;
	private static final int TOO_CLOSE = 1000;

	private final Channel channel;
	private final Conflicts conflicts;
	private final Seg[] order;

	private Tracks(Channel channel, Conflicts conflicts) {
		this.conflicts = conflicts;
		this.channel = channel;
		order = channel.segs.toArray(new Seg[0]);
	}

	/** Orders the lines and computes offsets. Returns the distance between the outermost ones. */
	static double assign(Channel channel, Conflicts conflicts) {
		return new Tracks(channel, conflicts).assign();
	}

	private double assign() {
		for (Seg seg : order) {
			seg.stretch();
		}
		sort();
		improve();
		channel.segs.clear();
		double extent = 0;
		for (int i = 0; i < order.length; i++) {
			order[i].offset = Math.max(beyond(order[i]), lane(order[i], false));
			for (int j = 0; j < i; j++) {
				if (meet(order[i], order[j])) {
					order[i].offset = Math.max(order[i].offset, order[j].offset + Seg.apart(order[i], order[j]));
				}
			}
			extent = Math.max(extent, order[i].offset + tail(order[i]));
			channel.segs.add(order[i]);
		}
		return extent;
	}

	/** @return how far a chip on the line reaches over the margin of the channel */
	private static double beyond(Seg seg) {
		return Math.max(0, seg.thick / 2 - (Room.MARGIN - Room.CHIP));
	}

	private double tail(Seg seg) {
		return Math.max(beyond(seg), lane(seg, true));
	}

	/** @return distance from the margin of the channel that chips on crossing lines ask for */
	private double lane(Seg seg, boolean high) {
		double depth = 0;
		for (ChipLane lane : channel.lanes) {
			if (lane.high() == high && lane.meets(seg)) {
				depth = Math.max(depth, lane.depth() - Room.MARGIN);
			}
		}
		return depth;
	}

	static boolean meet(Seg first, Seg second) {
		return first.low < second.high + Room.PITCH && second.low < first.high + Room.PITCH;
	}

	private void sort() {
		double[] score = new double[order.length];
		Integer[] index = new Integer[order.length];
		for (int i = 0; i < order.length; i++) {
			score[i] = score(order[i]);
			index[i] = i;
		}
		java.util.Arrays.sort(index, (a, b) -> Double.compare(score[a], score[b]));
		Seg[] sorted = new Seg[order.length];
		for (int i = 0; i < order.length; i++) {
			sorted[i] = order[index[i]];
		}
		System.arraycopy(sorted, 0, order, 0, sorted.length);
	}

	private static double score(Seg seg) {
		int low = 0;
		int high = 0;
		for (Seg join : seg.joins) {
			low += goesLow(seg, join.actual()) ? 1 : 0;
			high += goesHigh(seg, join.actual()) ? 1 : 0;
		}
		return low + high == 0 ? 0 : (double) (high - low) / (low + high);
	}

	/** Moves single lines to where they cross least, until nothing gets better. */
	private void improve() {
		int n = order.length;
		if (n < 2) {
			return;
		}
		int[][] cost = costs();
		int[] at = new int[n];
		for (int i = 0; i < n; i++) {
			at[i] = i;
		}
		boolean changed = true;
		for (int sweep = 0; sweep < SWEEPS && changed; sweep++) {
			changed = false;
			for (int i = 0; i < n; i++) {
				changed |= move(at, i, cost);
			}
		}
		Seg[] sorted = new Seg[n];
		for (int i = 0; i < n; i++) {
			sorted[i] = order[at[i]];
		}
		System.arraycopy(sorted, 0, order, 0, n);
	}

	/** @return by pair: how much worse it is if the first lies below the second than the other way round */
	private int[][] costs() {
		int n = order.length;
		int[][] cost = new int[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				if (meet(order[i], order[j])) {
					cost[i][j] = crossings(order[i], order[j]) - crossings(order[j], order[i]);
					cost[j][i] = -cost[i][j];
				}
			}
		}
		return cost;
	}

	private static boolean move(int[] at, int from, int[][] cost) {
		int best = from;
		int bestGain = 0;
		int gain = 0;
		for (int to = from - 1; to >= Math.max(0, from - WINDOW); to--) {
			gain += cost[at[to]][at[from]];
			if (gain > bestGain) {
				bestGain = gain;
				best = to;
			}
		}
		gain = 0;
		for (int to = from + 1; to < Math.min(at.length, from + WINDOW); to++) {
			gain += cost[at[from]][at[to]];
			if (gain > bestGain) {
				bestGain = gain;
				best = to;
			}
		}
		if (best == from) {
			return false;
		}
		int moved = at[from];
		if (best < from) {
			System.arraycopy(at, best, at, best + 1, from - best);
		} else {
			System.arraycopy(at, from + 1, at, from, best - from);
		}
		at[best] = moved;
		return true;
	}

	/** Counts crossings if the first line lies at the lower coordinate. */
	private int crossings(Seg first, Seg second) {
		int crossings = 0;
		for (Seg join : first.joins) {
			Seg up = join.actual();
			if (goesHigh(first, up) && up.pos > second.low && up.pos < second.high) {
				crossings++;
			}
		}
		for (Seg join : second.joins) {
			Seg down = join.actual();
			if (goesLow(second, down) && down.pos > first.low && down.pos < first.high) {
				crossings++;
			}
		}
		return crossings + TOO_CLOSE * collisions(first, second);
	}

	/** Counts perpendicular lines that would lie on each other between the two lines. */
	private int collisions(Seg first, Seg second) {
		int collisions = 0;
		for (Seg a : first.joins) {
			Seg up = a.actual();
			if (goesHigh(first, up)) {
				for (Seg b : second.joins) {
					Seg down = b.actual();
					if (goesLow(second, down) && (isNear(up, down) || conflicts.contains(up, down))) {
						collisions++;
					}
				}
			}
		}
		return collisions;
	}

	private static boolean isNear(Seg first, Seg second) {
		return first.placed && second.placed && Math.abs(first.pos - second.pos) < Room.PITCH - 2;
	}

	private static boolean goesLow(Seg seg, Seg join) {
		return join.reachLow < seg.approx - 0.5;
	}

	private static boolean goesHigh(Seg seg, Seg join) {
		return join.reachHigh > seg.approx + 0.5;
	}

	/**
	 * Puts the lines of a channel at their offsets, each group of overlapping lines in the middle or as near to it as lines
	 * placed before allow.
	 */
	static void place(Channel channel, Occupied occupied) {
		new Tracks(channel, occupied.conflicts).place(occupied);
	}

	private void place(Occupied occupied) {
		int[] group = groups();
		Map<Integer, List<Seg>> groups = new LinkedHashMap<>();
		for (int i = 0; i < group.length; i++) {
			groups.computeIfAbsent(group[i], key -> new ArrayList<>()).add(order[i]);
		}
		for (List<Seg> segs : groups.values()) {
			place(segs, occupied);
		}
	}

	/** @return by line the number of its group of lines that meet, directly or through others */
	private int[] groups() {
		Integer[] byLow = new Integer[order.length];
		for (int i = 0; i < byLow.length; i++) {
			byLow[i] = i;
		}
		java.util.Arrays.sort(byLow, (a, b) -> Double.compare(order[a].low, order[b].low));
		int[] group = new int[order.length];
		int number = 0;
		double reach = Double.NEGATIVE_INFINITY;
		for (int i : byLow) {
			if (order[i].low >= reach + Room.PITCH) {
				number++;
			}
			group[i] = number;
			reach = Math.max(reach, order[i].high);
		}
		return group;
	}

	private void place(List<Seg> segs, Occupied occupied) {
		double first = Double.MAX_VALUE;
		double low = Double.MAX_VALUE;
		double high = 0;
		for (Seg seg : segs) {
			first = Math.min(first, seg.offset - Math.max(beyond(seg), lane(seg, false)));
			low = Math.min(low, seg.offset);
			high = Math.max(high, seg.offset + tail(seg));
		}
		boolean lanes = high > 0 && first <= 0.01 && low > 0.01;
		double start = lanes ? 0 : low;
		double room = channel.high() - channel.low();
		double shift = channel.low() + Math.max(0, (room - (high - start)) / 2) - start;
		double slack = Math.max(0, (room - (high - start)) / 2) + Room.MARGIN - Room.LEAST;
		double found = occupied.shift(segs, shift, slack);
		if (Double.isNaN(found)) {
			channel.extra += Room.PITCH;
			occupied.failed = true;
			found = shift;
		}
		for (Seg seg : segs) {
			seg.pos = found + seg.offset;
			seg.placed = true;
			seg.stretch();
			occupied.add(seg);
		}
	}
}
