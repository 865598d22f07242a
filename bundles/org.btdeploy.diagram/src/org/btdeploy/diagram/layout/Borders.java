package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;

/** Keeps firewalls where they are on the borders they guard, and puts new ones beside them. */
final class Borders {
	private static final double APART = 28;
	/** Between boxes outside all others: less than this leaves no room for a line and half a badge. */
	private static final double BETWEEN = 30;
	private final BoxTree tree;
	private final Graph graph;
	private final Before before;

	Borders(BoxTree tree, Graph graph, Before before) {
		this.tree = tree;
		this.graph = graph;
		this.before = before;
	}

	/** Takes over the sides and keeps room for the badges in the least sizes of the boxes; before these get their places. */
	void chooseSides() {
		for (Guard guard : tree.guards) {
			Node old = before.of(guard.firewall);
			guard.side = old == null ? newSide(guard) : side(old.guarded(), old.x() + old.width() / 2, old.y() + old.height() / 2);
		}
		tree.boxes.stream().filter(box -> !box.guards.isEmpty()).forEach(Guards::keepRoom);
	}

	/** @return the side of a box to which a point is nearest */
	private static int side(Node box, double x, double y) {
		double[] away = { Math.abs(x - box.x()), Math.abs(x - box.x() - box.width()), Math.abs(y - box.y()), Math.abs(y - box.y() - box.height()) };
		int nearest = Side.TOP;
		for (int side = 0; side < 4; side++) {
			nearest = away[side] < away[nearest] ? side : nearest;
		}
		return nearest;
	}

	/** @return the side from which the first of its lines that comes from elsewhere comes */
	private int newSide(Guard guard) {
		Node box = before.of(guard.firewall.guarded());
		for (Link link : graph.links()) {
			if (box != null && link.via().contains(guard.firewall)) {
				for (Node end : List.of(link.source(), link.target())) {
					Node old = before.of(end);
					if (old != null && !tree.nearest(end).isWithin(guard.box)) {
						return facing(box, old);
					}
				}
			}
		}
		return Side.TOP;
	}

	private static int facing(Node box, Node other) {
		if (other.y() + other.height() <= box.y()) {
			return Side.TOP;
		}
		if (other.y() >= box.y() + box.height()) {
			return Side.BOTTOM;
		}
		return other.x() < box.x() ? Side.LEFT : Side.RIGHT;
	}

	/** Puts the badges on the borders of the boxes, which have their places. Returns whether there was room for all. */
	boolean place() {
		List<Guard> fresh = new ArrayList<>();
		for (Guard guard : tree.guards) {
			Node old = before.of(guard.firewall);
			if (old == null) {
				fresh.add(guard);
				continue;
			}
			int along = Axis.other(Side.axis(guard.side));
			double offset = along == Axis.X ? old.x() - old.guarded().x() : old.y() - old.guarded().y();
			double at = Math.min(guard.box.pos[along] + offset, guard.box.end(along) - guard.size(along));
			put(guard, at);
		}
		for (Guard guard : fresh) {
			double at = free(guard);
			if (Double.isNaN(at)) {
				return false;
			}
			put(guard, at);
		}
		return hasRoom();
	}

	/** @return whether the boxes outside all others have kept the room between them that lines and badges need */
	private boolean hasRoom() {
		List<Box> roots = tree.root.items;
		for (Box box : roots) {
			for (Guard guard : tree.guards) {
				Node wall = guard.firewall;
				if (guard.box != box && isNear(box, wall.x(), wall.y(), wall.x() + wall.width(), wall.y() + wall.height(), 0)
						&& !guard.box.isWithin(box)) {
					return false;
				}
			}
			for (Box other : roots) {
				if (box != other && isNear(box, other.pos[0], other.pos[1], other.end(0), other.end(1), BETWEEN) && !wereNear(box, other)) {
					return false;
				}
			}
		}
		return true;
	}

	private boolean wereNear(Box box, Box other) {
		Node one = box.node == null ? null : before.of(box.node);
		Node two = other.node == null ? null : before.of(other.node);
		return one != null && two != null && one.x() < two.x() + two.width() + BETWEEN && two.x() < one.x() + one.width() + BETWEEN
				&& one.y() < two.y() + two.height() + BETWEEN && two.y() < one.y() + one.height() + BETWEEN;
	}

	private static boolean isNear(Box box, double left, double top, double right, double bottom, double apart) {
		return left < box.end(0) + apart && box.pos[0] < right + apart && top < box.end(1) + apart && box.pos[1] < bottom + apart;
	}

	private static void put(Guard guard, double at) {
		int axis = Side.axis(guard.side);
		double border = (Side.isHigh(guard.side) ? guard.box.end(axis) : guard.box.pos[axis]) - guard.size(axis) / 2;
		guard.firewall.place(axis == Axis.X ? border : at, axis == Axis.X ? at : border);
	}

	private double free(Guard guard) {
		Box box = guard.box;
		int axis = Axis.other(Side.axis(guard.side));
		double low = box.pos[axis] + (axis == Axis.Y ? box.head(axis) : 0) + Room.CORNER / 2;
		low = guard.side == Side.TOP && box.hasTitle() ? box.titleEnd() + Room.CORNER : low;
		double high = box.end(axis) - Room.CORNER - guard.size(axis);
		List<double[]> blocked = new ArrayList<>();
		for (Guard other : box.guards) {
			if (other != guard && other.side == guard.side && before.of(other.firewall) != null) {
				double half = other.size(axis) / 2;
				blocked.add(new double[] { other.middle(axis) - half - APART - guard.size(axis), other.middle(axis) + half + APART });
			}
		}
		return high < low ? Double.NaN : Occupied.nearest(Math.max(low, Math.min(high, box.middle(axis) - guard.size(axis) / 2)), low, high, blocked);
	}
}
