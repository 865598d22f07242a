package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/**
 * Finds the place for a new box among those that stay: in the rows and columns of its siblings, near the one before it in the
 * text, rather where no line runs and the box around need not grow.
 */
final class Beside {
	/** Siblings up to which all crossings of their rows and columns are tried. */
	private static final int FEW = 40;
	private static final double APART = 16;
	private static final double LINE = 90;
	private static final double GROWTH = 2;
	private static final double CLASH = 4000;
	/** From one box to the next outside all others: room for lines, firewalls and badges. */
	private static final double OUTSIDE = 70;
	/** Beside a chip on a line between two boxes: room for both ends of the line. */
	private static final double CHIP_ENDS = 32;
	/** From a firewall to a new card. */
	private static final double AROUND_FIREWALL = 16;

	private final Before before;
	private final RectIndex<Wire> lines = new RectIndex<>(240, 240);
	private final List<Node> firewalls = new ArrayList<>();
	private final List<Link> links;

	Beside(BoxTree tree, Before before, List<Link> links) {
		this.before = before;
		this.links = links;
		for (Wire wire : before.graph.wires()) {
			for (int i = 1; i < wire.points().size(); i++) {
				Point a = wire.points().get(i - 1);
				Point b = wire.points().get(i);
				lines.add(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()), wire);
			}
		}
		for (Guard guard : tree.guards) {
			Node old = before.of(guard.firewall);
			if (old != null) {
				firewalls.add(old);
			}
		}
	}

	/** @return the upper left corner for a new box, null if there is no room without moving others */
	double[] place(Box item, Set<Box> settled) {
		List<Box> siblings = new ArrayList<>(item.parent.items);
		siblings.removeIf(box -> !settled.contains(box));
		Node hole = hole(item);
		if (hole != null && item.size[0] <= hole.width() && item.size[1] <= hole.height()) {
			return new double[] { hole.x(), hole.y() };
		}
		List<double[]> places = new ArrayList<>();
		double[] wish = wish(item, hole, siblings);
		places.add(wish);
		around(item, siblings, places);
		double[] best = null;
		double least = CLASH;
		for (double[] place : places) {
			double price = Math.abs(place[0] - wish[0]) + Math.abs(place[1] - wish[1]);
			if (price < least && isInside(item, place) && isFree(item, place, siblings)) {
				price += lines(item, place) + growth(item.parent, item, place, settled);
				if (price < least) {
					least = price;
					best = place;
				}
			}
		}
		return best;
	}

	/** @return what is no longer there, if it is one box: most likely it is the new one under another name */
	private Node hole(Box item) {
		List<Node> present = new ArrayList<>();
		item.parent.items.forEach(box -> present.add(box.node));
		List<Node> vanished = before.vanished(item.parent.node, present);
		return vanished.size() == 1 && vanished.get(0).kind() == item.node.kind() ? vanished.get(0) : null;
	}

	private double[] wish(Box item, Node hole, List<Box> siblings) {
		if (hole != null) {
			return new double[] { hole.x(), hole.y() };
		}
		Box neighbour = neighbour(item, siblings);
		if (neighbour == null) {
			return new double[] { item.parent.pos[0] + item.parent.insets().left(), item.parent.pos[1] + item.parent.insets().top() };
		}
		return new double[] { neighbour.end(Axis.X) + gap(item), neighbour.pos[Axis.Y] };
	}

	/** @return the last sibling of its kind before it in the text, or the first one after it */
	private static Box neighbour(Box item, List<Box> siblings) {
		Box neighbour = null;
		boolean passed = false;
		for (Box box : item.parent.items) {
			passed |= box == item;
			boolean fits = siblings.contains(box) && box.node.lane() == item.node.lane() && box.isLeaf() == item.isLeaf();
			if (fits && (!passed || neighbour == null)) {
				neighbour = box;
			}
		}
		return neighbour != null || siblings.isEmpty() ? neighbour : siblings.get(siblings.size() - 1);
	}

	private double gap(Box item) {
		double gap = item.parent.node == null ? OUTSIDE : Room.CARDS;
		for (Box other : item.parent.items) {
			gap = Math.max(gap, chips(item, other));
		}
		return gap;
	}

	/** @return room for what lines between two boxes bear, 0 where there is none */
	private double chips(Box item, Box sibling) {
		double room = 0;
		for (Link link : links) {
			Node other = link.source() == item.node ? link.target() : link.target() == item.node ? link.source() : null;
			if (other != null && isIn(sibling.node, other)) {
				for (Chip chip : link.chips()) {
					room = Math.max(room, Math.max(chip.width(), chip.height()) + CHIP_ENDS);
				}
			}
		}
		return room;
	}

	private static boolean isIn(Node box, Node node) {
		Node around = node;
		while (around != null && around != box) {
			around = around.parent();
		}
		return around == box;
	}

	private void around(Box item, List<Box> siblings, List<double[]> places) {
		double gap = gap(item);
		for (Box other : siblings) {
			double left = other.pos[Axis.X] - gap - item.size[Axis.X];
			double above = other.pos[Axis.Y] - gap - item.size[Axis.Y];
			places.add(new double[] { other.end(Axis.X) + gap, other.pos[Axis.Y] });
			places.add(new double[] { other.pos[Axis.X], other.end(Axis.Y) + gap });
			places.add(new double[] { left, other.pos[Axis.Y] });
			places.add(new double[] { other.pos[Axis.X], above });
			for (Box row : siblings.size() <= FEW ? siblings : List.<Box>of()) {
				places.add(new double[] { other.pos[Axis.X], row.pos[Axis.Y] });
				places.add(new double[] { other.pos[Axis.X], row.end(Axis.Y) + gap });
				places.add(new double[] { other.end(Axis.X) + gap, row.pos[Axis.Y] });
			}
		}
	}

	private static boolean isInside(Box item, double[] place) {
		Box parent = item.parent;
		return parent.node == null || place[0] >= parent.pos[0] + parent.insets().left() && place[1] >= parent.pos[1] + parent.insets().top();
	}

	private boolean isFree(Box item, double[] place, List<Box> siblings) {
		double apart = (item.parent.node == null ? Room.BOXES : APART) - 0.01;
		for (Box other : siblings) {
			if (overlap(item, place, other.pos[0], other.pos[1], other.end(0), other.end(1), Math.max(apart, chips(item, other) - 0.01))) {
				return false;
			}
		}
		for (Node wall : firewalls) {
			if (overlap(item, place, wall.x(), wall.y(), wall.x() + wall.width(), wall.y() + wall.height(), AROUND_FIREWALL)) {
				return false;
			}
		}
		return true;
	}

	private static boolean overlap(Box item, double[] place, double left, double top, double right, double bottom, double apart) {
		return place[0] < right + apart && left < place[0] + item.size[0] + apart && place[1] < bottom + apart && top < place[1] + item.size[1] + apart;
	}

	private double lines(Box item, double[] place) {
		Set<Wire> covered = new HashSet<>();
		lines.find(place[0] - 6, place[1] - 6, place[0] + item.size[0] + 6, place[1] + item.size[1] + 6).forEach(entry -> covered.add(entry.content()));
		return covered.size() * LINE;
	}

	/** @return what it costs that the boxes around would have to grow, and perhaps onto others */
	private double growth(Box parent, Box item, double[] place, Set<Box> settled) {
		double right = place[0] + item.size[0];
		double bottom = place[1] + item.size[1];
		double price = 0;
		for (Box box = parent; box.node != null && settled.contains(box); box = box.parent) {
			right += box.insets().right();
			bottom += box.insets().bottom();
			if (right <= box.end(0) && bottom <= box.end(1)) {
				return price;
			}
			right = Math.max(right, box.end(0));
			bottom = Math.max(bottom, box.end(1));
			price += GROWTH * (right - box.end(0) + bottom - box.end(1));
			for (Box other : box.parent.items) {
				boolean hit = other != box && settled.contains(other) && box.pos[0] < other.end(0) + APART && other.pos[0] < right + APART
						&& box.pos[1] < other.end(1) + APART && other.pos[1] < bottom + APART;
				price += hit ? CLASH : 0;
			}
		}
		return price;
	}
}
