package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;

/** What has changed since the last layout, and whether lines of then are in its way. */
final class Hindrances {
	private static final double AROUND = 6;
	private static final double BORDER = 4;
	private static final double TOUCH = 0.5;

	/** A rectangle, by axis. */
	private record Area(double[] low, double[] high) {
		static Area of(double left, double top, double right, double bottom) {
			return new Area(new double[] { left, top }, new double[] { right, bottom });
		}

		static Area of(Point a, Point b) {
			return of(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
		}

		static Area of(Node node) {
			return of(node.x(), node.y(), node.x() + node.width(), node.y() + node.height());
		}

		static Area of(Box box) {
			return of(box.pos[0], box.pos[1], box.end(0), box.end(1));
		}

		Area grown(double by) {
			return of(low[0] - by, low[1] - by, high[0] + by, high[1] + by);
		}

		boolean overlaps(Area other) {
			return low[0] < other.high[0] && other.low[0] < high[0] && low[1] < other.high[1] && other.low[1] < high[1];
		}

		boolean contains(Area other) {
			return low[0] <= other.low[0] && other.high[0] <= high[0] && low[1] <= other.low[1] && other.high[1] <= high[1];
		}
	}

	private final RectIndex<Object> solid = new RectIndex<>(240, 240);
	private final List<Box> leaves = new ArrayList<>();
	private final List<Box> containers = new ArrayList<>();
	private final List<Guard> guards = new ArrayList<>();
	private final List<Area> badges = new ArrayList<>();
	/** Boxes without others in them that are new or stand elsewhere. */
	int moved;

	Hindrances(BoxTree tree, Before before) {
		for (Box box : tree.boxes) {
			if (box.node != null) {
				add(box, before.of(box.node));
			}
		}
		for (Guard guard : tree.guards) {
			Node wall = guard.firewall;
			Node old = before.of(wall);
			solid(Area.of(wall));
			if (old == null || !same(Area.of(wall), Area.of(old))) {
				guards.add(guard);
			}
			badges(wall, old, Area.of(wall));
		}
	}

	private void add(Box box, Node old) {
		Area now = Area.of(box);
		boolean same = old != null && same(now, Area.of(old));
		if (box.isLeaf()) {
			solid(now);
			if (!same) {
				leaves.add(box);
			}
			moved += same ? 0 : 1;
		} else if (!same || old.leastWidth() != box.node.leastWidth() || !old.insets().equals(box.node.insets())) {
			containers.add(box);
		}
		badges(box.node, old, now);
	}

	private static boolean same(Area a, Area b) {
		return a.contains(b) && b.contains(a);
	}

	private void solid(Area area) {
		solid.add(area.low[0] + TOUCH, area.low[1] + TOUCH, area.high[0] - TOUCH, area.high[1] - TOUCH, area);
	}

	private void badges(Node node, Node old, Area at) {
		double reach = node.badgeReach();
		if (reach > 0 && (old == null || old.badges() != node.badges() || !same(at, Area.of(old)))) {
			badges.add(Area.of(at.high[0] + reach - node.badges(), at.low[1] - reach, at.high[0] + reach, at.low[1] + reach).grown(1));
		}
	}

	/** @return whether a line that ran from the far end of a leg to the hub can stay */
	boolean leave(Net net, Leg leg, List<Point> corners) {
		int last = corners.size() - 1;
		for (int i = 1; i <= last; i++) {
			Area line = Area.of(corners.get(i - 1), corners.get(i));
			Terminal first = i == 1 ? net.far(leg) : null;
			Terminal second = i == last ? net.hub : null;
			if (!solid.find(line.low[0], line.low[1], line.high[0], line.high[1]).isEmpty() || isHindered(line, leg, first, second)) {
				return false;
			}
		}
		return true;
	}

	private boolean isHindered(Area line, Leg leg, Terminal first, Terminal second) {
		for (Area badge : badges) {
			if (badge.overlaps(line)) {
				return true;
			}
		}
		for (Box box : leaves) {
			boolean own = isAt(first, box, null) || isAt(second, box, null);
			if (!own && Area.of(box).grown(AROUND).overlaps(line)) {
				return true;
			}
		}
		for (Guard guard : guards) {
			boolean own = isAt(first, guard.box, guard) || isAt(second, guard.box, guard);
			if (!own && Area.of(guard.firewall).grown(AROUND).overlaps(line)) {
				return true;
			}
		}
		for (Box box : containers) {
			if (isHindered(line, leg, box, isAt(first, box) || isAt(second, box))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAt(Terminal terminal, Box box, Guard guard) {
		return terminal != null && terminal.box == box && terminal.guard == guard;
	}

	private static boolean isAt(Terminal terminal, Box box) {
		return terminal != null && terminal.box == box;
	}

	private static boolean isHindered(Area line, Leg leg, Box box, boolean own) {
		boolean from = leg.from.region().isWithin(box);
		boolean to = leg.to.region().isWithin(box);
		Area area = Area.of(box);
		if (!from && !to) {
			return !own && area.grown(BORDER).overlaps(line);
		}
		boolean titled = box.hasTitle() && Area.of(area.low[0], area.low[1], box.titleEnd() + 2, area.low[1] + box.head(Axis.Y)).overlaps(line);
		boolean out = from && to && !own && !area.grown(-BORDER).contains(line);
		return titled || out || isAlong(line, area);
	}

	/** @return whether a line runs on the border of an area */
	private static boolean isAlong(Area line, Area area) {
		int across = line.low[0] == line.high[0] ? Axis.X : Axis.Y;
		int along = Axis.other(across);
		double at = line.low[across];
		boolean near = Math.abs(at - area.low[across]) < BORDER || Math.abs(at - area.high[across]) < BORDER;
		return near && line.low[along] < area.high[along] - BORDER && area.low[along] + BORDER < line.high[along];
	}
}
