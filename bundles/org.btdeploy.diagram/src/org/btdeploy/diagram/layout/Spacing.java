package org.btdeploy.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the gaps as wide as their lines and chips need and gives everything its coordinates, one axis at a time. */
final class Spacing {
	private static final int ATTEMPTS = 6;
	private final BoxTree tree;
	private final Routing routing;
	private long looked;

	Spacing(BoxTree tree, Routing routing) {
		this.tree = tree;
		this.routing = routing;
	}

	/** Gives boxes and badges rough places, as if there were no lines. */
	static void sketch(BoxTree tree) {
		for (int axis = 0; axis < 2; axis++) {
			Sizer.run(tree.root, axis);
			Guards.place(tree.boxes, axis, Map.of());
		}
	}

	/** Gives everything its place: columns first, then rows. */
	void run(Conflicts conflicts) {
		for (int axis = 0; axis < 2; axis++) {
			run(axis, conflicts);
		}
	}

	private void run(int axis, Conflicts conflicts) {
		Occupied occupied = null;
		for (int attempt = 0; attempt < ATTEMPTS && (occupied == null || occupied.failed); attempt++) {
			widen(axis, attempt == 0, conflicts);
			if (axis == Axis.X) {
				align(tree.root.items);
			}
			place(axis);
			if (axis == Axis.Y) {
				Guards.face(tree.guards);
				place(axis);
			}
			occupied = new Occupied(conflicts);
			for (Channel channel : routing.ways.channels) {
				if (channel.axis == axis) {
					Tracks.place(channel, occupied);
				}
			}
		}
		new Stubs(axis, routing.nets.nets, occupied).place();
		looked += occupied.looked();
	}

	private void place(int axis) {
		Sizer.run(tree.root, axis);
		Guards.place(tree.boxes, axis, Guards.exits(routing.ways, axis));
	}

	private void widen(int axis, boolean first, Conflicts conflicts) {
		for (Channel channel : routing.ways.channels) {
			if (channel.axis == axis) {
				channel.segs.removeIf(seg -> seg.into != null);
				boolean used = !channel.segs.isEmpty();
				if (used && first) {
					looked += (long) channel.segs.size() * channel.segs.size();
					channel.extent = Tracks.assign(channel, conflicts);
				}
				if (used || channel.hasBadges() || !channel.lanes.isEmpty()) {
					double[] least = channel.box.table.least[axis];
					least[channel.index] = Math.max(least[channel.index], channel.need(channel.extent));
				}
			}
		}
	}

	/** Cards of boxes that stand above each other are aligned where they have equally many columns and no badges beside them. */
	private static void align(List<Box> items) {
		Map<String, double[]> widest = new HashMap<>();
		for (int pass = 0; pass < 2; pass++) {
			for (Box box : items) {
				if (box.node != null && !box.isLeaf()) {
					double[] least = box.table.least[Axis.X];
					String alike = box.at[Axis.X] + " " + box.span[Axis.X] + " " + least.length + box.isFlanked();
					double[] common = widest.computeIfAbsent(alike, key -> new double[least.length]);
					for (int i = 0; i < least.length; i++) {
						common[i] = Math.max(common[i], least[i]);
						least[i] = common[i];
					}
				}
			}
		}
	}

	/** @return lines looked at so far */
	long looked() {
		return looked;
	}
}
