package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Lane;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;

/** Splits links into legs at the firewalls they pass and gathers legs into nets. */
final class Nets {
	/** Direct lines of one direction at a card beyond which they are bundled. */
	private static final int BUNDLE = 4;
	/** Lines of one direction beyond which they are bundled even if they come from firewalls. */
	private static final int CROWD = 7;
	/** Firewalls are hubs before cards and boxes. */
	private static final int GUARD = 1000000;

	final List<Net> nets = new ArrayList<>();
	final List<Terminal> terminals = new ArrayList<>();
	/** The legs of a link, in its direction. */
	final Map<Link, List<Leg>> legsOf = new HashMap<>();
	private final BoxTree tree;
	private final Map<Object, Terminal[]> known = new HashMap<>();
	private final Map<Long, Leg> legs = new LinkedHashMap<>();

	Nets(BoxTree tree, List<Link> links) {
		this.tree = tree;
		for (Link link : links) {
			split(link);
		}
		gather();
	}

	private void split(Link link) {
		List<Leg> mine = new ArrayList<>();
		legsOf.put(link, mine);
		Node previous = link.source();
		Boolean leaving = null;
		for (int i = 0; i < link.via().size(); i++) {
			Node firewall = link.via().get(i);
			Guard guard = tree.guardOf(firewall);
			Node next = i + 1 < link.via().size() ? link.via().get(i + 1) : link.target();
			boolean fromInside = guard != null && comesFromInside(guard, previous, next);
			leg(link, mine, previous, leaving, firewall, fromInside);
			previous = firewall;
			leaving = !fromInside;
		}
		leg(link, mine, previous, leaving, link.target(), false);
		if (!mine.isEmpty() && link.arrow()) {
			mine.get(mine.size() - 1).arrow = true;
		}
	}

	/** A firewall between two stops outside its box is passed inwards, unless the way leads to the outside. */
	private boolean comesFromInside(Guard guard, Node previous, Node next) {
		if (isInside(guard, previous)) {
			return true;
		}
		return !isInside(guard, next) && outerness(next) < outerness(previous);
	}

	private boolean isInside(Guard guard, Node stop) {
		Box box = tree.nearest(stop);
		return box != null && box.isWithin(guard.box) && !(tree.guardOf(stop) != null && box == guard.box);
	}

	private int outerness(Node stop) {
		Box box = tree.nearest(stop);
		while (box != null && box.parent != null && (box.node == null || box.parent.node != null)) {
			box = box.parent;
		}
		return box == null || box.node == null ? 0 : box.node.lane() == Lane.OUTSIDE ? -1 : box.node.rank();
	}

	private void leg(Link link, List<Leg> mine, Node source, Boolean leavingInner, Node target, boolean arrivingInner) {
		Box sourceBox = tree.nearest(source);
		Box targetBox = tree.nearest(target);
		Guard sourceGuard = tree.guardOf(source);
		Guard targetGuard = tree.guardOf(target);
		if (sourceBox == null || targetBox == null || source == target || touches(source, targetGuard) || touches(target, sourceGuard)) {
			return;
		}
		Terminal from = terminal(sourceBox, sourceGuard, sourceGuard != null ? leavingInner : contains(sourceBox, targetBox, targetGuard));
		Terminal to = terminal(targetBox, targetGuard, targetGuard != null ? arrivingInner : contains(targetBox, sourceBox, sourceGuard));
		if (from == null || to == null || from == to) {
			return;
		}
		long key = (long) from.id << 32 | to.id;
		Leg leg = legs.computeIfAbsent(key, unused -> new Leg(from, to));
		leg.links.add(link);
		leg.numbers.set(legsOf.size());
		mine.add(leg);
	}

	/** A line to a box ends at the firewall on its border. */
	private static boolean touches(Node node, Guard guard) {
		return guard != null && guard.box.node == node;
	}

	private static boolean contains(Box box, Box other, Guard otherGuard) {
		return otherGuard == null && box != other && other.isWithin(box) || otherGuard != null && box != other && other.isWithin(box);
	}

	private Terminal terminal(Box box, Guard guard, boolean inner) {
		if (inner && box.isLeaf()) {
			return null;
		}
		Object key = guard == null ? box : guard;
		Terminal[] sides = known.computeIfAbsent(key, unused -> new Terminal[2]);
		int side = inner ? 1 : 0;
		if (sides[side] == null) {
			sides[side] = new Terminal(terminals.size(), box, guard, inner);
			terminals.add(sides[side]);
		}
		return sides[side];
	}

	private void gather() {
		Map<Integer, Integer> arriving = new HashMap<>();
		Map<Integer, Integer> leaving = new HashMap<>();
		for (Leg leg : legs.values()) {
			arriving.merge(leg.to.id, 1, Integer::sum);
			leaving.merge(leg.from.id, 1, Integer::sum);
		}
		Map<Integer, Net> hubs = new LinkedHashMap<>();
		for (Leg leg : legs.values()) {
			int in = weight(leg.to, arriving.get(leg.to.id));
			int out = weight(leg.from, leaving.get(leg.from.id));
			boolean remark = isRemark(leg);
			boolean outward = remark || out > in;
			Terminal hub = outward ? leg.from : leg.to;
			boolean bundled = !remark && Math.max(in, out) > 0;
			Net net = !bundled ? null : hubs.get(hub.id * 2 + (outward ? 1 : 0));
			if (net == null) {
				net = new Net(nets.size(), hub, outward);
				nets.add(net);
				if (bundled) {
					hubs.put(hub.id * 2 + (outward ? 1 : 0), net);
				}
			}
			net.legs.add(leg);
		}
	}

	/** Lines from a note keep apart from those it is about, which mean something else. */
	private static boolean isRemark(Leg leg) {
		return leg.from.guard == null && leg.from.box.node != null && leg.from.box.node.kind() == NodeKind.NOTE;
	}

	private static int weight(Terminal terminal, int count) {
		if (terminal.guard != null) {
			return GUARD + count;
		}
		return count > CROWD ? 2 * GUARD + count : count > BUNDLE ? count : 0;
	}
}
