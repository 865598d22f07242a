package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws again with a few things changed and keeps what crosses less: a net keeps out of a gap, leaves a side alone, or finds its way sooner or
 * later. Boxes stay in the order of the text. Only what takes part in a crossing is changed, so a picture without any stays as it is.
 */
final class Untangling {
	/** What came out: how much is in the way of something else, the lines that cross. */
	record Result(int faults, List<Seg[]> tangles) {
		boolean isBetterThan(Result other) {
			return faults < other.faults || faults == other.faults && tangles.size() < other.tangles.size();
		}
	}

	/** Draws with the taste and the places as they are now. */
	interface Pen {
		/** @param enough crossings from which on nothing need be put right, since another drawing has fewer */
		Result draw(int enough);
	}

	/** A change that can be taken back. */
	private record Change(Object what, Runnable make, Runnable undo) {
	}

	/** So many crossings for each change that is made together with others at first. */
	private static final int MANY = 12;

	/** How many drawings in a row may be no better before the search stops. */
	private static final int PATIENCE = 16;

	private final Taste taste;
	private final Pen pen;
	private final Set<String> tried = new HashSet<>();
	private Result best;
	private int budget;
	private int vain;

	/** @param budget how many drawings may be made */
	Untangling(Taste taste, Pen pen, Result first, int budget) {
		this.taste = taste;
		this.pen = pen;
		this.budget = budget;
		best = first;
	}

	/** Changes until nothing gets better or the budget is used up; what is drawn at the end is the best. */
	void run() {
		boolean stale = false;
		for (int together = Math.max(1, best.tangles.size() / MANY); together > 0; together /= 2) {
			boolean better = true;
			while (better) {
				better = false;
				tried.clear();
				for (List<Change> changes = next(together); !changes.isEmpty() && budget > 0 && vain < PATIENCE; changes = next(together)) {
					stale = !isBetter(changes);
					better |= !stale;
				}
			}
		}
		if (stale) {
			pen.draw(Integer.MAX_VALUE);
		}
	}

	/** Makes changes and takes them back if what comes out is not better. */
	private boolean isBetter(List<Change> changes) {
		budget--;
		vain++;
		changes.forEach(change -> change.make.run());
		Result result = pen.draw(best.faults > 0 ? Integer.MAX_VALUE : best.tangles.size());
		if (result.isBetterThan(best)) {
			best = result;
			vain = 0;
			return true;
		}
		for (int i = changes.size() - 1; i >= 0; i--) {
			changes.get(i).undo.run();
		}
		return false;
	}

	/** @return so many changes not tried yet that concern crossings, each of another net */
	private List<Change> next(int together) {
		List<Change> next = new ArrayList<>();
		Set<Object> concerned = new HashSet<>();
		for (Map.Entry<String, Change> entry : changes().entrySet()) {
			if (next.size() < together && !tried.contains(entry.getKey()) && concerned.add(entry.getValue().what)) {
				tried.add(entry.getKey());
				next.add(entry.getValue());
			}
		}
		return next;
	}

	/** @return changes to what crosses: those to what crosses most first */
	private Map<String, Change> changes() {
		Map<Seg, Integer> crossed = new LinkedHashMap<>();
		for (Seg[] pair : best.tangles) {
			crossed.merge(pair[0], 1, Integer::sum);
			crossed.merge(pair[1], 1, Integer::sum);
		}
		List<Seg> segs = new ArrayList<>(crossed.keySet());
		segs.sort(Comparator.comparingInt(seg -> -crossed.get(seg)));
		Map<String, Change> changes = new LinkedHashMap<>();
		for (Seg seg : segs) {
			gaps(seg, changes);
			sides(seg, changes);
			order(seg.net, changes);
		}
		return changes;
	}

	private void order(Net net, Map<String, Change> changes) {
		move(net, 0, changes);
		move(net, taste.order.size() - 1, changes);
	}

	private void move(Net net, int to, Map<String, Change> changes) {
		int[] from = new int[1];
		Runnable make = () -> {
			from[0] = taste.order.indexOf(net.id);
			taste.order.add(to, taste.order.remove(from[0]));
		};
		changes.put("order " + net.id + " " + to, new Change(net.id, make, () -> taste.order.add(from[0], taste.order.remove(to))));
	}

	private void sides(Seg seg, Map<String, Change> changes) {
		for (Leg leg : Tangles.legs(seg)) {
			for (Pin pin : new Pin[] { leg.farPin, leg.hubPin }) {
				int net = seg.net.id;
				if (pin != null && pin.terminal.guard == null && !taste.avoids(net, Taste.side(pin))) {
					int side = Taste.side(pin);
					changes.put("side " + net + " " + side, new Change(net, () -> taste.avoid(net, side, true), () -> taste.avoid(net, side, false)));
				}
			}
		}
	}

	private void gaps(Seg seg, Map<String, Change> changes) {
		int net = seg.net.id;
		Channel gap = seg.channel;
		if (gap != null && !taste.avoids(net, gap)) {
			changes.put("gap " + net + " " + Taste.gap(gap), new Change(net, () -> taste.avoid(net, gap, true), () -> taste.avoid(net, gap, false)));
		}
	}
}
