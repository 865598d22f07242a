package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;

/** Chooses for the chips of each link the line that will carry them, and keeps room for them there. */
final class Carriers {
	private static final double SHARED = 400;
	private static final double CROWDED = 300;
	private static final double TOGETHER = 80;
	/** Of other labels on the same line, since one cannot tell what each is about. */
	private static final double COMPANY = 150;
	/** Room along a side taken by chips. */
	private final Map<Pin, Double> demand = new IdentityHashMap<>();
	private final Nets nets;
	/** Lines on which the chips of a link found no room before. */
	private final Map<Link, List<Seg>> refused;
	private final Map<Link, Seg> chosen = new LinkedHashMap<>();

	private Carriers(Nets nets, Map<Link, List<Seg>> refused) {
		this.refused = refused;
		this.nets = nets;
	}

	/** @return the carrier of each link with chips */
	static Map<Link, Seg> choose(Nets nets, List<Link> links, Map<Link, List<Seg>> refused) {
		Carriers carriers = new Carriers(nets, refused);
		for (Link link : links) {
			if (!link.chips().isEmpty()) {
				carriers.choose(link);
			}
		}
		carriers.stagger();
		return carriers.chosen;
	}

	/** Lines into the low side of a badge are too near for chips beside each other: theirs stand one after the other. */
	private void stagger() {
		Map<Guard, List<Seg>> byGuard = new LinkedHashMap<>();
		for (Seg seg : new LinkedHashSet<>(chosen.values())) {
			Guard guard = seg.net.hub.guard;
			if (guard != null && Side.axis(guard.side) == Axis.X && seg.axis == Axis.Y && seg.laneChannel != null) {
				byGuard.computeIfAbsent(guard, key -> new ArrayList<>()).add(seg);
			}
		}
		for (List<Seg> segs : byGuard.values()) {
			double length = -ChipLane.TAIL;
			for (Seg seg : segs) {
				length += seg.chip.length(seg.axis) + ChipLane.TAIL;
			}
			for (Seg seg : segs) {
				seg.laneChannel.lanes.removeIf(lane -> lane.stub() == seg);
				seg.laneChannel.lanes.add(new ChipLane(seg, seg.laneHigh, length));
			}
		}
	}

	private void choose(Link link) {
		Seg best = null;
		double bestCost = Double.MAX_VALUE;
		for (Leg leg : nets.legsOf.get(link)) {
			for (Seg seg : leg.segs) {
				double cost = cost(link, leg, seg) + (refused.getOrDefault(link, List.of()).contains(seg) ? SHARED : 0);
				if (cost < bestCost) {
					bestCost = cost;
					best = seg;
				}
			}
		}
		if (best != null) {
			reserve(best, link.chips());
			for (Pin pin : best.ends) {
				demand.merge(pin, best.thick + Room.CHIP - Room.PITCH, Double::sum);
			}
			chosen.put(link, best);
		}
	}

	/** @return penalty for sharing a leg with links that need room for chips of their own; one label for several links stands where they meet */
	private static double company(Leg leg) {
		int labelled = 0;
		for (Link each : leg.links) {
			labelled += each.chips().isEmpty() ? 0 : 1;
		}
		return (labelled - 1) * COMPANY - (labelled < leg.links.size() ? TOGETHER : 0);
	}

	private double cost(Link link, Leg leg, Seg seg) {
		ChipStack stack = new ChipStack();
		stack.chips.addAll(link.chips());
		double cost = company(leg) + (seg.legs.size() - 1) * SHARED;
		Channel channel = seg.channel == null ? target(seg) : seg.channel;
		if (channel == null) {
			return cost + 500;
		}
		cost += crowd(seg, stack.along(seg.axis));
		cost += channel.box.node == null ? 10 : channel.box.parent.node == null ? 35 : 70;
		if (seg.axis == Axis.X && seg.channel != null || seg.axis == Axis.Y && seg.channel == null) {
			cost += channel.box.node == null ? 20 : 90;
		}
		if (seg.channel != null) {
			double missing = stack.length(seg.axis) + 3 * Room.MARGIN - (seg.reachHigh - seg.reachLow);
			cost += 8 + Math.max(0, missing) * 2;
		}
		return cost;
	}

	/** @return penalty for sides of boxes that have no room for one more chip beside their other lines */
	private double crowd(Seg seg, double along) {
		double penalty = 0;
		for (Pin pin : seg.ends) {
			double needed = pin.used * Room.PITCH + demand.getOrDefault(pin, 0.0);
			needed += (needed > Room.PITCH ? along / 2 + Room.CHIP - Room.PITCH : -Room.PITCH);
			if (needed > pin.high() - pin.low()) {
				penalty += CROWDED;
			}
		}
		return penalty;
	}

	/** @return the channel in which a line from a pin ends */
	private static Channel target(Seg seg) {
		return seg.joins.isEmpty() ? null : seg.joins.get(0).channel;
	}

	static void reserve(Seg seg, List<Chip> chips) {
		if (seg.chip == null) {
			seg.chip = new ChipStack();
		}
		seg.chip.chips.addAll(chips);
		seg.thick = seg.chip.along(seg.axis);
		if (seg.channel == null && target(seg) != null) {
			Channel channel = target(seg);
			keepLane(seg, channel, seg.reachLow > channel.box.table.low(channel.axis, channel.index) + 0.5);
		}
	}

	static void keepLane(Seg seg, Channel channel, boolean high) {
		seg.laneChannel = channel;
		seg.laneHigh = high;
		channel.lanes.removeIf(lane -> lane.stub() == seg);
		channel.lanes.add(new ChipLane(seg, high, seg.chip.length(seg.axis)));
	}
}
