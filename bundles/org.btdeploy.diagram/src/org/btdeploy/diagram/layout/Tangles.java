package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where drawn lines go through each other, as a reader counts it: lines that belong to one link meet instead, and lines drawn as
 * one cross another as one.
 */
final class Tangles {
	private static final double TOUCH = 0.5;

	private Tangles() {
	}

	/** @return the two lines of each crossing, the upright one first */
	static List<Seg[]> of(List<Net> nets) {
		List<Seg> upright = new ArrayList<>();
		List<Seg> level = new ArrayList<>();
		for (Net net : nets) {
			for (Seg seg : net.segs) {
				if (seg.into == null) {
					seg.stretch();
					(seg.axis == Axis.X ? upright : level).add(seg);
				}
			}
		}
		level.sort(Comparator.comparingDouble(seg -> seg.pos));
		List<Seg[]> pairs = new ArrayList<>();
		for (Seg seg : upright) {
			cross(seg, level, pairs);
		}
		return pairs;
	}

	/** Adds the crossings of an upright line with level ones, which are given from above to below. */
	private static void cross(Seg seg, List<Seg> level, List<Seg[]> pairs) {
		for (int i = firstBelow(seg.low + TOUCH, level); i < level.size() && level.get(i).pos < seg.high - TOUCH; i++) {
			Seg other = level.get(i);
			if (seg.pos > other.low + TOUCH && seg.pos < other.high - TOUCH && !seg.shares(other)) {
				pairs.add(new Seg[] { seg, other });
			}
		}
	}

	private static int firstBelow(double at, List<Seg> level) {
		int low = 0;
		int high = level.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (level.get(middle).pos > at) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
