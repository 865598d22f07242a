package org.btdeploy.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/**
 * Counts what a reader sees: the points at which two drawn lines go through each other. Lines that meet, since they share an end
 * or part from a common trunk, do not cross; lines that run as one cross another as one.
 */
final class Crossings {
	private static final double TOUCH = 0.5;

	/** A straight part of our lines with the links that run over it. */
	private record Straight(boolean upright, double at, double low, double high, Set<Link> links) {
		boolean continues(Straight other) {
			return upright == other.upright && Math.abs(at - other.at) < TOUCH && low <= other.high + TOUCH && other.low <= high + TOUCH && shares(other);
		}

		boolean shares(Straight other) {
			return links.stream().anyMatch(other.links::contains);
		}

		Straight with(Straight other) {
			Set<Link> both = new HashSet<>(links);
			both.addAll(other.links);
			return new Straight(upright, at, Math.min(low, other.low), Math.max(high, other.high), both);
		}

		boolean crosses(Straight other) {
			return at > other.low + TOUCH && at < other.high - TOUCH && other.at > low + TOUCH && other.at < high - TOUCH && !shares(other);
		}
	}

	private Crossings() {
	}

	/** @return the number in one of our pictures */
	static int of(Graph graph) {
		List<Straight> upright = new ArrayList<>();
		List<Straight> level = new ArrayList<>();
		for (Wire wire : graph.wires()) {
			for (int i = 1; i < wire.points().size(); i++) {
				Straight straight = straight(wire.points().get(i - 1), wire.points().get(i), wire);
				add(straight, straight.upright ? upright : level);
			}
		}
		int count = 0;
		for (Straight a : upright) {
			for (Straight b : level) {
				count += a.crosses(b) ? 1 : 0;
			}
		}
		return count;
	}

	private static Straight straight(Point a, Point b, Wire wire) {
		boolean upright = Math.abs(a.x() - b.x()) < Math.abs(a.y() - b.y());
		double from = upright ? a.y() : a.x();
		double to = upright ? b.y() : b.x();
		return new Straight(upright, upright ? a.x() : a.y(), Math.min(from, to), Math.max(from, to), new HashSet<>(wire.links()));
	}

	/** Adds a straight part, as one with those it continues. */
	private static void add(Straight straight, List<Straight> all) {
		Straight whole = straight;
		for (int i = all.size() - 1; i >= 0; i--) {
			if (whole.continues(all.get(i))) {
				whole = whole.with(all.remove(i));
				i = all.size();
			}
		}
		all.add(whole);
	}

	/** @return the number among polylines drawn each by itself; common ends are no crossings */
	static int of(List<List<Point>> lines) {
		int count = 0;
		for (int i = 0; i < lines.size(); i++) {
			for (int j = 0; j < i; j++) {
				count += between(lines.get(i), lines.get(j));
			}
		}
		return count;
	}

	private static int between(List<Point> first, List<Point> second) {
		int count = 0;
		for (int i = 1; i < first.size(); i++) {
			for (int j = 1; j < second.size(); j++) {
				count += cross(first.get(i - 1), first.get(i), second.get(j - 1), second.get(j)) ? 1 : 0;
			}
		}
		return count;
	}

	/** @return whether two stretches cross; one that only reaches the other with its end counts where it begins, not where it ends */
	private static boolean cross(Point a, Point b, Point c, Point d) {
		if (Math.max(a.x(), b.x()) < Math.min(c.x(), d.x()) || Math.max(c.x(), d.x()) < Math.min(a.x(), b.x())
				|| Math.max(a.y(), b.y()) < Math.min(c.y(), d.y()) || Math.max(c.y(), d.y()) < Math.min(a.y(), b.y())) {
			return false;
		}
		return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
	}

	private static double side(Point a, Point b, Point p) {
		double side = (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
		return Math.abs(side) < 1e-6 ? 0 : Math.signum(side);
	}
}
