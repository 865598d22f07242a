package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Nets that find their ways anew, one after the other and after all others: the first shuns something more than before, or something instead
 * of all it shunned before. It can be taken back.
 */
final class Change {
	private final List<Net> nets;
	/** A gap, a side of a terminal, {@link Net#CROSSINGS}, or null for nothing more. */
	private final Object shunned;
	private final boolean instead;
	private final List<Route> before = new ArrayList<>();
	private final Set<Object> shunnedBefore = new HashSet<>();

	private Change(List<Net> nets, Object shunned, boolean instead) {
		this.nets = nets;
		this.shunned = shunned;
		this.instead = instead;
	}

	/** Makes the change; places must be the rough ones. */
	void make(Routing routing) {
		before.clear();
		shunnedBefore.clear();
		Net first = nets.get(0);
		shunnedBefore.addAll(first.shunned);
		if (instead) {
			first.shunned.clear();
		}
		if (shunned != null) {
			first.shunned.add(shunned);
		}
		nets.forEach(net -> before.add(net.route));
		nets.forEach(routing::clear);
		nets.forEach(routing::find);
	}

	/** Takes back what was made last. */
	void undo(Routing routing) {
		nets.get(0).shunned.clear();
		nets.get(0).shunned.addAll(shunnedBefore);
		nets.forEach(routing::clear);
		for (int i = 0; i < nets.size(); i++) {
			routing.restore(nets.get(i), before.get(i));
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Change change && nets.equals(change.nets) && shunned == change.shunned && instead == change.instead;
	}

	@Override
	public int hashCode() {
		return Objects.hash(nets, shunned, instead);
	}

	/**
	 * @param tangles lines that cross, as drawn last
	 * @return changes to their nets: those to what crosses most first, to one net before those to both, to shun more before to shun something else
	 */
	static List<Change> of(List<Seg[]> tangles) {
		Map<Seg, List<Seg>> crossed = new LinkedHashMap<>();
		for (Seg[] pair : tangles) {
			crossed.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]);
			crossed.computeIfAbsent(pair[1], key -> new ArrayList<>()).add(pair[0]);
		}
		List<Seg> segs = new ArrayList<>(crossed.keySet());
		segs.sort(Comparator.comparingInt(seg -> -crossed.get(seg).size()));
		Set<Change> changes = new LinkedHashSet<>();
		for (boolean instead : new boolean[] { false, true }) {
			segs.forEach(seg -> add(seg, List.of(seg.net), instead, changes));
			for (Seg seg : segs) {
				for (Seg other : crossed.get(seg)) {
					if (other.net != seg.net) {
						add(seg, List.of(seg.net, other.net), instead, changes);
					}
				}
			}
		}
		return new ArrayList<>(changes);
	}

	private static void add(Seg seg, List<Net> nets, boolean instead, Set<Change> changes) {
		Set<Object> shunned = seg.net.shunned;
		for (Object each : concerned(seg)) {
			boolean more = each == null || !shunned.contains(each);
			boolean less = shunned.size() > (shunned.contains(each) ? 1 : 0);
			if (instead ? less : more) {
				changes.add(new Change(nets, each, instead));
			}
		}
	}

	/** @return what a net might shun because of one of its lines */
	private static Set<Object> concerned(Seg seg) {
		Set<Object> concerned = new LinkedHashSet<>();
		concerned.add(Net.CROSSINGS);
		if (seg.channel != null) {
			concerned.add(seg.channel);
		}
		for (Leg leg : seg.legs) {
			addSide(leg.farPin, concerned);
			addSide(leg.hubPin, concerned);
		}
		concerned.add(null);
		return concerned;
	}

	private static void addSide(Pin pin, Set<Object> concerned) {
		if (pin != null && pin.terminal.guard == null) {
			concerned.add(pin);
		}
	}
}
