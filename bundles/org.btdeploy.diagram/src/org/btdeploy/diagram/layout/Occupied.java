package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** The lines of one axis placed so far. */
final class Occupied {
	private static final double[] ALLOWANCES = { 1, 1, 1, 0.8, 0.5, 0.2 };
	/** From this attempt on lines may be as near to each other as a reader can still tell them apart. */
	static final int TIGHT = 3;
	/** From this attempt on chips give way to lines. */
	private static final int LINES_ONLY = 2;
	final Conflicts conflicts;
	private final RectIndex<Seg> index = new RectIndex<>(160, 640);
	/** Whether lines of different channels were found to lie on each other. */
	boolean failed;

	Occupied(Conflicts conflicts) {
		this.conflicts = conflicts;
	}

	/** @return lines looked at by all searches so far */
	long looked() {
		return index.looked;
	}

	void add(Seg seg) {
		double half = seg.thick / 2;
		index.add(seg.pos - half - 0.1, seg.low - 0.1, seg.pos + half + 0.1, seg.high + 0.1, seg);
	}

	/** @return distance nearest to the wish by which a group of lines can be shifted, NaN if there is none */
	double shift(List<Seg> segs, double wish, double slack) {
		List<double[]> blocked = new ArrayList<>();
		for (Seg seg : segs) {
			double at = wish + seg.offset;
			double reach = slack + seg.thick / 2 + Room.PITCH;
			for (RectIndex.Entry<Seg> entry : index.find(at - reach, seg.low, at + reach, seg.high)) {
				Seg other = entry.content();
				if (!belong(seg, other) && other.channel != seg.channel && !canPass(seg, other)) {
					double apart = Seg.apart(seg, other) - 1.5;
					blocked.add(new double[] { other.pos - seg.offset - apart, other.pos - seg.offset + apart });
				}
			}
		}
		return nearest(wish, wish - slack, wish + slack, blocked);
	}

	/**
	 * Collects where a line cannot lie.
	 *
	 * @param attempt 0 for full distances; later attempts allow what can be put right by order, then smaller distances
	 */
	void block(Seg seg, double low, double high, int attempt, List<double[]> blocked) {
		double reach = seg.thick / 2 + Room.PITCH;
		for (RectIndex.Entry<Seg> entry : index.find(low - reach, seg.low, high + reach, seg.high)) {
			Seg other = entry.content();
			if (!belong(seg, other) && !(attempt > 0 && canPass(seg, other))) {
				double apart = (attempt < LINES_ONLY ? Seg.apart(seg, other) : Room.PITCH * ALLOWANCES[attempt]) - 0.01;
				blocked.add(new double[] { other.pos - apart, other.pos + apart });
			}
		}
	}

	/** Lines of one net that meet a common line may lie on each other's continuation. */
	static boolean belong(Seg first, Seg second) {
		if (first.net != second.net) {
			return false;
		}
		boolean belong = false;
		for (Seg a : first.joins) {
			for (Seg b : second.joins) {
				if (a.actual() == b.actual()) {
					if (!oppose(a.actual(), first, second)) {
						return false;
					}
					belong = true;
				}
			}
		}
		return belong;
	}

	private static boolean oppose(Seg join, Seg first, Seg second) {
		boolean firstHigh = first.reachHigh > join.approx + 0.5;
		boolean firstLow = first.reachLow < join.approx - 0.5;
		boolean secondHigh = second.reachHigh > join.approx + 0.5;
		boolean secondLow = second.reachLow < join.approx - 0.5;
		return !(firstHigh && secondHigh) && !(firstLow && secondLow);
	}

	/** @return whether so many lines fit beside each other, if not with full distances, then with small ones */
	static boolean mustSqueeze(int lines, double range) {
		return (lines - 1) * Room.PITCH > range && (lines - 1) * Room.PITCH * ALLOWANCES[TIGHT] <= range + 0.01;
	}

	static int attempts() {
		return ALLOWANCES.length;
	}

	/** Lines that come into one channel from opposite sides can share a place if the channel keeps their ends apart. */
	private boolean canPass(Seg first, Seg second) {
		if (conflicts.contains(first, second)) {
			return false;
		}
		double low = Math.max(first.low, second.low);
		double high = Math.min(first.high, second.high);
		for (Seg a : first.joins) {
			for (Seg b : second.joins) {
				Channel channel = a.actual().channel;
				if (channel != null && channel == b.actual().channel && !a.actual().placed && !b.actual().placed
						&& low >= channel.low() - 0.1 && high <= channel.high() + 0.1) {
					return true;
				}
			}
		}
		return false;
	}

	static double nearest(double wish, double low, double high, List<double[]> blocked) {
		double best = Double.NaN;
		double distance = Double.MAX_VALUE;
		for (int i = -1; i < blocked.size(); i++) {
			for (int end = 0; end < 2; end++) {
				double at = i < 0 ? wish : blocked.get(i)[end];
				if (at >= low - 0.01 && at <= high + 0.01 && Math.abs(at - wish) < distance && isFree(at, blocked)) {
					best = at;
					distance = Math.abs(at - wish);
				}
			}
		}
		return best;
	}

	private static boolean isFree(double at, List<double[]> blocked) {
		for (double[] range : blocked) {
			if (at > range[0] + 0.001 && at < range[1] - 0.001) {
				return false;
			}
		}
		return true;
	}
}
