package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;

/** Checks the promises of a finished layout by brute force, knowing nothing of how it was made. */
final class Geometry {
	/** A rectangle with what it is. */
	record Rect(double left, double top, double right, double bottom, Object of) {
		boolean overlaps(Rect other) {
			return left < other.right - 0.01 && other.left < right - 0.01 && top < other.bottom - 0.01 && other.top < bottom - 0.01;
		}

		Rect grown(double by) {
			return new Rect(left - by, top - by, right + by, bottom + by, of);
		}
	}

	/** One straight part of a wire. */
	record Line(Wire wire, int index, Point a, Point b) {
		boolean vertical() {
			return a.x() == b.x();
		}

		Rect rect() {
			return new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()), this);
		}
	}

	final List<String> faults = new ArrayList<>();
	int crossings;
	private final Graph graph;
	private final List<Node> all = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private final List<Rect> solid = new ArrayList<>();

	Geometry(Graph graph) {
		this.graph = graph;
		graph.roots().forEach(this::collect);
		for (Wire wire : graph.wires()) {
			for (int i = 1; i < wire.points().size(); i++) {
				lines.add(new Line(wire, i, wire.points().get(i - 1), wire.points().get(i)));
			}
		}
		for (Node node : all) {
			if (!node.kind().isContainer()) {
				solid.add(rect(node));
			} else if (node.insets().top() > 0) {
				solid.add(new Rect(node.x(), node.y(), node.x() + node.leastWidth(), node.y() + node.insets().top(), "title of " + node));
			}
		}
	}

	Geometry check() {
		nodes();
		firewalls();
		wires();
		parallels();
		ends();
		chips();
		return this;
	}

	private void collect(Node node) {
		all.add(node);
		node.children().forEach(this::collect);
	}

	static Rect rect(Node node) {
		return new Rect(node.x(), node.y(), node.x() + node.width(), node.y() + node.height(), node);
	}

	private void fault(String what, Object... of) {
		faults.add(what + ": " + java.util.Arrays.toString(of));
	}

	private void nodes() {
		for (Node node : all) {
			if (node.parent() != null) {
				Node p = node.parent();
				if (node.x() < p.x() + p.insets().left() - 0.01 || node.y() < p.y() + p.insets().top() - 0.01
						|| node.x() + node.width() > p.x() + p.width() - p.insets().right() + 0.01
						|| node.y() + node.height() > p.y() + p.height() - p.insets().bottom() + 0.01) {
					fault("outside its parent", node, p);
				}
			}
			for (Node other : all) {
				if (other != node && !nested(node, other) && !nested(other, node) && node.kind() != NodeKind.FIREWALL
						&& other.kind() != NodeKind.FIREWALL && rect(node).overlaps(rect(other))) {
					fault("overlap", node, other);
				}
			}
		}
	}

	private static boolean nested(Node inner, Node outer) {
		for (Node node = inner; node != null; node = node.parent()) {
			if (node == outer) {
				return true;
			}
		}
		return false;
	}

	private void firewalls() {
		for (Node node : all) {
			if (node.kind() == NodeKind.FIREWALL && node.guarded() != null) {
				Node box = node.guarded();
				double x = node.x() + node.width() / 2;
				double y = node.y() + node.height() / 2;
				boolean onVertical = (near(x, box.x()) || near(x, box.x() + box.width())) && y > box.y() && y < box.y() + box.height();
				boolean onHorizontal = (near(y, box.y()) || near(y, box.y() + box.height())) && x > box.x() && x < box.x() + box.width();
				if (!onVertical && !onHorizontal) {
					fault("not on the border", node, box);
				}
				for (Rect rect : solid) {
					if (rect.of() != node && rect(node).overlaps(rect)) {
						fault("firewall collides", node, rect.of());
					}
				}
				for (Node other : all) {
					if (other.kind().isContainer() && !nested(box, other) && rect(node).overlaps(rect(other)) && !nested(other, box)) {
						fault("firewall collides", node, other);
					}
				}
			}
		}
	}

	private static boolean near(double a, double b) {
		return Math.abs(a - b) < 0.01;
	}

	private void wires() {
		for (Line line : lines) {
			if (line.a().x() != line.b().x() && line.a().y() != line.b().y()) {
				fault("oblique", line);
			}
			Rect rect = line.rect();
			for (Rect obstacle : solid) {
				if (rect.left() < obstacle.right() - 0.01 && obstacle.left() < rect.right() - 0.01 + (line.vertical() ? 0.02 : 0)
						&& rect.top() < obstacle.bottom() - 0.01 + (line.vertical() ? 0 : 0.02) && obstacle.top() < rect.bottom() - 0.01) {
					if (rect.grown(line.vertical() ? 0 : 0).overlaps(obstacle) || crosses(line, obstacle)) {
						fault("wire through", name(line.wire()), line.a(), line.b(), obstacle);
					}
				}
			}
			for (Node node : all) {
				if (node.kind().isContainer() && alongBorder(line, node)) {
					fault("wire along border", name(line.wire()), line.a(), line.b(), node);
				}
			}
		}
	}

	private static boolean crosses(Line line, Rect r) {
		if (line.vertical()) {
			double x = line.a().x();
			return x > r.left() + 0.01 && x < r.right() - 0.01 && Math.max(line.a().y(), line.b().y()) > r.top() + 0.01
					&& Math.min(line.a().y(), line.b().y()) < r.bottom() - 0.01;
		}
		double y = line.a().y();
		return y > r.top() + 0.01 && y < r.bottom() - 0.01 && Math.max(line.a().x(), line.b().x()) > r.left() + 0.01
				&& Math.min(line.a().x(), line.b().x()) < r.right() - 0.01;
	}

	private static boolean alongBorder(Line line, Node box) {
		Rect r = line.rect();
		Rect b = rect(box);
		if (line.vertical()) {
			return (Math.abs(r.left() - b.left()) < 3 || Math.abs(r.left() - b.right()) < 3) && r.top() < b.bottom() - 4 && b.top() < r.bottom() - 4;
		}
		return (Math.abs(r.top() - b.top()) < 3 || Math.abs(r.top() - b.bottom()) < 3) && r.left() < b.right() - 4 && b.left() < r.right() - 4;
	}

	/** Lines of different nets are 8 apart; nets are recognised by touching each other. */
	private void parallels() {
		int[] net = nets();
		for (int i = 0; i < lines.size(); i++) {
			for (int j = 0; j < i; j++) {
				Line a = lines.get(i);
				Line b = lines.get(j);
				if (a.vertical() == b.vertical()) {
					boolean same = net[wireIndex(a)] == net[wireIndex(b)];
					if (!same && close(a, b)) {
						fault("too close", name(a.wire()), a.a(), a.b(), name(b.wire()), b.a(), b.b());
					}
					if (same && a.wire() != b.wire() && coincide(a, b)) {
						fault("drawn twice", name(a.wire()), a.a(), a.b(), name(b.wire()), b.a(), b.b());
					}
				} else if (crossing(a, b)) {
					crossings++;
				}
			}
		}
	}

	private int wireIndex(Line line) {
		return indexOf.get(line.wire());
	}

	private final java.util.Map<Wire, Integer> indexOf = new java.util.IdentityHashMap<>();

	private int[] nets() {
		List<Wire> wires = graph.wires();
		int[] net = new int[wires.size()];
		java.util.Map<Point, Integer> byPoint = new java.util.HashMap<>();
		for (int i = 0; i < net.length; i++) {
			net[i] = i;
			indexOf.put(wires.get(i), i);
		}
		for (int i = 0; i < net.length; i++) {
			List<Point> points = wires.get(i).points();
			for (Point end : List.of(points.get(0), points.get(points.size() - 1))) {
				Integer other = byPoint.putIfAbsent(end, i);
				if (other != null) {
					net[find(net, i)] = find(net, other);
				}
			}
		}
		for (int i = 0; i < net.length; i++) {
			net[i] = find(net, i);
		}
		return net;
	}

	private static int find(int[] net, int i) {
		return net[i] == i ? i : find(net, net[i]);
	}

	private static boolean close(Line a, Line b) {
		Rect x = a.rect();
		Rect y = b.rect();
		double distance = a.vertical() ? Math.abs(x.left() - y.left()) : Math.abs(x.top() - y.top());
		double shared = a.vertical() ? Math.min(x.bottom(), y.bottom()) - Math.max(x.top(), y.top()) : Math.min(x.right(), y.right()) - Math.max(x.left(), y.left());
		return distance < 7.99 && shared > 0.01;
	}

	private static boolean coincide(Line a, Line b) {
		Rect x = a.rect();
		Rect y = b.rect();
		double distance = a.vertical() ? Math.abs(x.left() - y.left()) : Math.abs(x.top() - y.top());
		double shared = a.vertical() ? Math.min(x.bottom(), y.bottom()) - Math.max(x.top(), y.top()) : Math.min(x.right(), y.right()) - Math.max(x.left(), y.left());
		return distance < 0.01 && shared > 0.01;
	}

	private static boolean crossing(Line a, Line b) {
		Line v = a.vertical() ? a : b;
		Line h = a.vertical() ? b : a;
		Rect x = v.rect();
		Rect y = h.rect();
		return x.left() > y.left() + 0.01 && x.left() < y.right() - 0.01 && y.top() > x.top() + 0.01 && y.top() < x.bottom() - 0.01;
	}

	/** Every link is drawn from its source to its target, touching the firewalls between. */
	private void ends() {
		for (Link link : graph.links()) {
			Set<Point> points = new HashSet<>();
			for (Wire wire : graph.wires()) {
				if (wire.links().contains(link)) {
					points.add(wire.points().get(0));
					points.add(wire.points().get(wire.points().size() - 1));
				}
			}
			List<Node> stops = new ArrayList<>(link.via());
			stops.add(0, link.source());
			stops.add(link.target());
			for (Node stop : stops) {
				if (!touched(stop, points) && !stops.stream().anyMatch(other -> other.guarded() == stop)) {
					fault("not reached", link.id(), stop);
				}
			}
		}
	}

	private static boolean touched(Node node, Set<Point> points) {
		Rect r = rect(node);
		for (Point p : points) {
			boolean inside = p.x() > r.left() - 0.01 && p.x() < r.right() + 0.01 && p.y() > r.top() - 0.01 && p.y() < r.bottom() + 0.01;
			boolean onEdge = near(p.x(), r.left()) || near(p.x(), r.right()) || near(p.y(), r.top()) || near(p.y(), r.bottom());
			if (inside && onEdge) {
				return true;
			}
		}
		return false;
	}

	private void chips() {
		List<Rect> placed = new ArrayList<>();
		for (Link link : graph.links()) {
			for (Chip chip : link.chips()) {
				Rect rect = new Rect(chip.x(), chip.y(), chip.x() + chip.width(), chip.y() + chip.height(), chip);
				Line carrier = carrier(link, rect);
				if (carrier == null) {
					fault("chip not on its line", link.id(), rect);
				}
				for (Rect other : solid) {
					if (rect.overlaps(other)) {
						fault("chip covers", link.id(), other);
					}
				}
				for (Rect other : placed) {
					if (rect.overlaps(other)) {
						fault("chip covers chip", link.id(), other);
					}
				}
				for (Line line : lines) {
					if (carrier != null && line != carrier && (crosses(line, rect) || within(line, rect))) {
						fault("chip covers line", link.id(), rect, name(line.wire()), line.a(), line.b());
					}
				}
				placed.add(rect);
			}
		}
	}

	private static boolean within(Line line, Rect r) {
		return line.rect().grown(0.1).overlaps(r) && crosses(line, r);
	}

	private Line carrier(Link link, Rect chip) {
		double x = (chip.left() + chip.right()) / 2;
		double y = (chip.top() + chip.bottom()) / 2;
		for (Line line : lines) {
			if (line.wire().links().contains(link)) {
				Rect r = line.rect();
				if (line.vertical() && near(x, r.left()) && r.top() <= chip.top() && r.bottom() >= chip.bottom()
						|| !line.vertical() && near(y, r.top()) && r.left() <= chip.left() && r.right() >= chip.right()) {
					return line;
				}
			}
		}
		return null;
	}

	private static String name(Wire wire) {
		return wire.links().isEmpty() ? "?" : wire.links().get(0).id() + (wire.links().size() > 1 ? "+" + (wire.links().size() - 1) : "");
	}
}
