package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws again with the ways of one or two nets found anew, all others left as they are, and keeps what crosses less without long detours.
 * Boxes keep their order. Only what takes part in a crossing is changed, so a picture without any stays as it is.
 *
 * <p>First each change is tried by itself; then those that promised something are made, the best first, as long as they keep
 * their promise together with the ones before. The number of trials depends on the number of links, not on time, so the same input gives
 * the same picture.
 */
final class Untangling {
	/** Links up to which it is done. */
	private static final int TANGLED = 150;
	/** How many drawings may be made at most, and how many links may be drawn all together. */
	private static final int MOST = 200;
	private static final int DRAWN = 16000;
	/** How many changes are tried before the best of them are made. */
	private static final int TOGETHER = 150;
	/** How often a drawing in which things are in each other's way is put right before the change is given up. */
	private static final int ROUNDS = 4;

	/** A change with what it promised. */
	private record Promise(Change change, double gain) {
	}

	private final Routing routing;
	private final Drawing drawing;
	private final double shape;
	private Drawing.Result best;
	private int budget;
	/** Whether the last drawing is not the best. */
	private boolean isStale;

	/**
	 * @param first the drawing as it is
	 * @param wanted width to height of the page, from which it does not depart further than it does; 0 for none
	 */
	Untangling(Routing routing, Drawing drawing, Drawing.Result first, int links, double wanted) {
		this.routing = routing;
		this.drawing = drawing;
		shape = wanted;
		best = first;
		budget = Math.min(MOST, DRAWN / Math.max(1, links));
	}

	/** @return whether a picture of so many links is not too large for it */
	static boolean isWorthwhile(int links) {
		return links <= TANGLED;
	}

	/** Changes until nothing gets better or no more drawings may be made. Returns the best, which is what is drawn then. */
	Drawing.Result run() {
		boolean better = !best.tangles().isEmpty();
		while (better && budget > 0) {
			better = false;
			for (Promise promise : promises()) {
				better |= keeps(promise.change);
			}
		}
		if (isStale) {
			best = drawing.draw(NetworkLayout.ROUNDS, Drawing.ANY);
		}
		return best;
	}

	/** @return what got better when it was tried by itself, the best first */
	private List<Promise> promises() {
		List<Promise> promises = new ArrayList<>();
		List<Change> changes = Change.of(best.tangles());
		for (int i = 0; i < Math.min(TOGETHER, changes.size()) && budget > 0; i++) {
			Change change = changes.get(i);
			make(change);
			double gain = best.cost() - drawing.glance();
			change.undo(routing);
			if (gain > 1) {
				promises.add(new Promise(change, gain));
			}
		}
		promises.sort(Comparator.comparingDouble(promise -> -promise.gain));
		return promises;
	}

	private boolean keeps(Change change) {
		make(change);
		Drawing.Result result = best.faults() > 0 ? drawing.draw(NetworkLayout.ROUNDS, Drawing.ANY) : drawing.draw(ROUNDS, best.cost());
		if (result == null || !result.isBetterThan(best) || isOff(result)) {
			change.undo(routing);
			return false;
		}
		best = result;
		isStale = false;
		return true;
	}

	private void make(Change change) {
		drawing.erase();
		change.make(routing);
		budget--;
		isStale = true;
	}

	/** @return whether a drawing fits the page less than the one there was */
	private boolean isOff(Drawing.Result result) {
		return shape > 0 && PageFit.off(result.aspect(), shape) > Math.max(PageFit.NEAR, PageFit.off(best.aspect(), shape));
	}
}
