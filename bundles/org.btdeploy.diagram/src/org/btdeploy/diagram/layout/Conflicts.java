package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs of lines that were found to lie on each other, although their order in a channel was to keep them apart. */
final class Conflicts {
	private static final double NEAR = 7.9;
	private static final double STEP = 24;
	private int stuck;
	private long looked;
	private final Set<Long> pairs = new HashSet<>();
	/** Those of the pairs found last. */
	final List<Seg> found = new ArrayList<>();

	/** @return whether two lines must have places of their own */
	boolean contains(Seg first, Seg second) {
		if (pairs.isEmpty()) {
			return false;
		}
		if (first.parts == null) {
			return contains(second, first.id);
		}
		for (Seg part : first.parts) {
			if (contains(second, part.id)) {
				return true;
			}
		}
		return false;
	}

	private boolean contains(Seg seg, int other) {
		if (seg.parts == null) {
			return pairs.contains(key(seg.id, other));
		}
		for (Seg part : seg.parts) {
			if (pairs.contains(key(part.id, other))) {
				return true;
			}
		}
		return false;
	}

	private void add(Seg first, Seg second) {
		for (Seg a : first.parts == null ? new Seg[] { first } : first.parts) {
			for (Seg b : second.parts == null ? new Seg[] { second } : second.parts) {
				if (a.axis == b.axis) {
					pairs.add(key(a.id, b.id));
				}
			}
		}
	}

	/** Badges above each other leave too little room between them: one steps aside. */
	private static void nudge(Seg seg) {
		for (Pin pin : seg.ends) {
			if (pin.terminal.guard != null && seg.axis == Axis.X) {
				nudge(pin.terminal.guard);
			}
		}
	}

	private static void nudge(Guard guard) {
		guard.nudge = guard.nudge > 0 ? -guard.nudge : STEP - guard.nudge;
	}

	/** Notes a line that cannot leave its box because of the badges on the border. */
	void addStuck(Box box, int side) {
		for (Guard guard : box.guards) {
			if (guard.side == side) {
				nudge(guard);
				stuck++;
			}
		}
	}

	private static long key(int a, int b) {
		return (long) Math.min(a, b) << 32 | Math.max(a, b);
	}

	/** @return lines looked at by the last search */
	long looked() {
		return looked;
	}

	/** Looks for lines that lie on each other. Returns how many pairs there are. */
	int find(List<Net> nets) {
		int count = stuck;
		found.clear();
		looked = 0;
		stuck = 0;
		for (int axis = 0; axis < 2; axis++) {
			RectIndex<Seg> index = new RectIndex<>(32, 640);
			List<Seg> segs = new ArrayList<>();
			for (Net net : nets) {
				for (Seg seg : net.segs) {
					if (seg.into == null && seg.axis == axis) {
						seg.stretch();
						segs.add(seg);
						index.add(seg.pos - 0.1, seg.low, seg.pos + 0.1, seg.high, seg);
					}
				}
			}
			for (Seg seg : segs) {
				for (RectIndex.Entry<Seg> entry : index.find(seg.pos - NEAR, seg.low, seg.pos + NEAR, seg.high)) {
					Seg other = entry.content();
					if (other.id < seg.id && !Occupied.belong(seg, other)) {
						add(seg, other);
						nudge(other.ends.isEmpty() ? seg : other);
						found.add(seg);
						found.add(other);
						count++;
					}
				}
			}
			looked += index.looked;
		}
		return count;
	}
}
