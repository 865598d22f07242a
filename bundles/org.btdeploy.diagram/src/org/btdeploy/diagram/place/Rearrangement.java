package org.btdeploy.diagram.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.place.Clearance.Way;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.Place;

/**
 * One change of places by a user, starting from a laid-out graph. The picture stays valid: a box that would lie on another
 * goes to the nearest free place, boxes around grow with their content, and what is in the way of something that grew makes
 * room. From then on every box keeps its place: what was laid out automatically would follow what was moved.
 */
public final class Rearrangement {
	/** How near to a line with others a box that was put somewhere has to be, in points. */
	private static final double REACH = 6;

	private final Positions at;
	private final Succession succession;
	private final String view;
	private final LayoutFile places;
	private final Set<Node> touched = new LinkedHashSet<>();
	private final Set<Node> moved = new LinkedHashSet<>();
	private final Set<Node> resized = new LinkedHashSet<>();
	private boolean evaded;

	/**
	 * @param graph the picture as the user sees it; it is not changed
	 * @param view id of the view in the layout file
	 * @param places receives the new places
	 */
	public Rearrangement(Graph graph, String view, LayoutFile places) {
		this(graph, graph, view, places);
	}

	/**
	 * A change of places after one of the deployment. Whatever was in the picture before stands where it stood.
	 *
	 * @param graph the picture now; it is not changed
	 * @param before the picture before, which the user saw
	 * @param view id of the view in the layout file
	 * @param places receives the new places
	 */
	public Rearrangement(Graph graph, Graph before, String view, LayoutFile places) {
		this.at = new Positions(graph);
		this.succession = new Succession(before, at);
		this.view = view;
		this.places = places;
		if (before != graph) {
			succession.restore(at);
		}
	}

	/**
	 * Moves boxes together, as the user did in the picture before, from where they stood there.
	 *
	 * @param ids those they had before
	 */
	public void drop(Collection<String> ids, double dx, double dy) {
		ids.forEach(id -> succession.restore(id, at));
		move(ids.stream().map(succession::now).toList(), dx, dy);
	}

	/**
	 * Puts a new box where the user wanted it, in line with its neighbours, with the size that was wanted. One around boxes that
	 * stood there before comes to stand around them.
	 *
	 * @param wanted its corner and size; without width and height it has the size that it needs
	 * @return whether there is something to put; what hangs on others, such as firewalls and notes, is put by the layout
	 */
	public boolean put(String id, Rect wanted) {
		Node node = at.node(id);
		if (node == null || node.kind() == NodeKind.FIREWALL || node.kind() == NodeKind.NOTE) {
			return false;
		}
		if (node.children().isEmpty()) {
			putAlone(node, wanted);
		} else {
			at.set(node, wanted.width() > 0 ? wanted : at.get(node.children().get(0)));
			setSize(node, at.get(node));
		}
		finish();
		return true;
	}

	private void putAlone(Node node, Rect wanted) {
		Rect old = at.get(node);
		List<Rect> others = at.others(node).stream().map(at::get).toList();
		Rect inside = at.inside(node.parent());
		Point origin = inside == null ? new Point(0, 0) : new Point(inside.x(), inside.y());
		boolean sized = wanted.width() > 0;
		boolean stretched = sized || node.kind().isContainer(); // the layout makes empty boxes as wide as those beside them
		Rect there = new Rect(wanted.x(), wanted.y(), stretched ? Math.max(node.leastWidth(), wanted.width()) : old.width(),
			stretched ? Math.max(node.leastHeight(), wanted.height()) : old.height());
		Snap.Result by = sized ? new Snap.Result(0, 0, List.of()) : new Snap(others, REACH, origin).move(there, 0, 0);
		shift(node, there.x() + by.dx() - old.x(), there.y() + by.dy() - old.y());
		if (stretched) {
			setSize(node, new Rect(at.get(node).x(), at.get(node).y(), there.width(), there.height()));
		}
		settle(List.of(node), Way.ANY);
	}

	/** @return whether a box could not be put where it was wanted, because another one is there */
	public boolean hasEvaded() {
		return evaded;
	}

	/** Moves boxes together. */
	public void move(Collection<String> ids, double dx, double dy) {
		List<Node> nodes = outermost(ids);
		nodes.forEach(node -> shift(node, dx, dy));
		settle(nodes, Way.ANY);
		finish();
	}

	/** Gives a box another border, but never less than its content needs. */
	public void resize(String id, Rect wanted) {
		Node node = at.node(id);
		if (node != null) {
			setSize(node, wanted);
			finish();
		}
	}

	/** Brings an edge of boxes onto that of the first one. */
	public void align(List<String> ids, Edge edge) {
		List<Node> nodes = outermost(ids);
		for (Node node : nodes.subList(Math.min(1, nodes.size()), nodes.size())) {
			double distance = edge.distance(at.get(node), at.get(nodes.get(0)));
			shift(node, edge.isHorizontal() ? distance : 0, edge.isHorizontal() ? 0 : distance);
			settle(List.of(node), edge.isHorizontal() ? Way.VERTICAL : Way.HORIZONTAL);
		}
		finish();
	}

	/** Makes the gaps between boxes equal; the outermost two stay, unless there is too little room between them. */
	public void distribute(Collection<String> ids, boolean horizontally) {
		List<Node> nodes = outermost(ids);
		nodes.sort(Comparator.comparingDouble(node -> low(node, horizontally)));
		double room = nodes.isEmpty() ? 0 : low(nodes.get(nodes.size() - 1), horizontally) + length(nodes.get(nodes.size() - 1), horizontally) - low(nodes.get(0), horizontally);
		for (Node node : nodes) {
			room -= length(node, horizontally);
		}
		double gap = Math.max(Clearance.GAP, room / Math.max(1, nodes.size() - 1));
		double next = nodes.isEmpty() ? 0 : low(nodes.get(0), horizontally);
		for (Node node : nodes) {
			double by = next - low(node, horizontally);
			shift(node, horizontally ? by : 0, horizontally ? 0 : by);
			next += length(node, horizontally) + gap;
		}
		nodes.forEach(node -> settle(List.of(node), horizontally ? Way.VERTICAL : Way.HORIZONTAL));
		finish();
	}

	private double low(Node node, boolean horizontally) {
		return horizontally ? at.get(node).x() : at.get(node).y();
	}

	private double length(Node node, boolean horizontally) {
		return horizontally ? at.get(node).width() : at.get(node).height();
	}

	/** Makes boxes as wide, as high, or both, as the first one. */
	public void match(List<String> ids, boolean width, boolean height) {
		List<Node> nodes = outermost(ids);
		for (Node node : nodes.subList(Math.min(1, nodes.size()), nodes.size())) {
			Rect model = at.get(nodes.get(0));
			Rect old = at.get(node);
			setSize(node, new Rect(old.x(), old.y(), width ? model.width() : old.width(), height ? model.height() : old.height()));
		}
		finish();
	}

	/** @return the boxes that are in the picture and in none of the others */
	private List<Node> outermost(Collection<String> ids) {
		List<Node> nodes = new ArrayList<>();
		for (String id : ids) {
			Node node = at.node(id);
			if (node != null && !isWithin(node, ids)) {
				nodes.add(node);
			}
		}
		return nodes;
	}

	private static boolean isWithin(Node node, Collection<String> ids) {
		for (Node up = node.parent(); up != null; up = up.parent()) {
			if (ids.contains(up.id())) {
				return true;
			}
		}
		return false;
	}

	private void shift(Node node, double dx, double dy) {
		at.shift(node, dx, dy);
		moved.add(node);
		touched.add(node);
	}

	private void setSize(Node node, Rect wanted) {
		at.set(node, new LeastSize(at, node).around(wanted));
		resized.add(node);
		touched.add(node);
	}

	/** Lets moved boxes evade what they would lie on. */
	private void settle(List<Node> nodes, Way way) {
		List<Rect> rects = new ArrayList<>();
		List<Rect> taken = new ArrayList<>();
		Rect inside = null;
		for (Node node : nodes) {
			if (node.kind() != NodeKind.FIREWALL) {
				rects.add(at.get(node));
				inside = at.inside(node.parent());
				for (Node other : at.others(node)) {
					if (!nodes.contains(other) && !taken.contains(at.get(other))) {
						taken.add(at.get(other));
					}
				}
			}
		}
		if (!rects.isEmpty()) {
			Point by = new Clearance(taken, inside).nearest(rects, way);
			evaded |= by.x() != 0 || by.y() != 0;
			nodes.stream().filter(node -> node.kind() != NodeKind.FIREWALL).forEach(node -> shift(node, by.x(), by.y()));
		}
	}

	private void finish() {
		for (Node node : new ArrayList<>(touched)) {
			if (resized.contains(node)) {
				makeRoom(node);
			}
			enclose(node.parent());
		}
		at.level(null).forEach(this::write);
	}

	/** Lets the boxes beside it go where it does not lie on them. */
	private void makeRoom(Node grown) {
		for (Node other : at.others(grown)) {
			List<Rect> taken = new ArrayList<>();
			at.others(other).forEach(one -> taken.add(at.get(one)));
			Rect inside = at.inside(other.parent());
			if (at.get(grown).overlaps(at.get(other))) {
				Point by = new Clearance(taken, inside).nearest(List.of(at.get(other)), Way.ANY);
				shift(other, by.x(), by.y());
			}
		}
	}

	/** Lets boxes around grow with their content. */
	private void enclose(Node parent) {
		if (parent == null) {
			return;
		}
		Rect old = at.get(parent);
		Rect needed = new LeastSize(at, parent).around(old);
		if (!needed.equals(old)) {
			at.set(parent, needed);
			makeRoom(parent);
		}
		touched.add(parent);
		enclose(parent.parent());
	}

	private void write(Node node) {
		boolean hangs = node.kind() == NodeKind.FIREWALL || node.kind() == NodeKind.NOTE;
		if (!hangs || moved.contains(node) || places.get(view, node.id()) != null) {
			put(node);
		}
		node.children().forEach(this::write);
	}

	private void put(Node node) {
		Rect rect = at.get(node);
		Place old = places.get(view, node.id());
		double x = Math.rint(rect.x());
		double y = Math.rint(rect.y());
		if (resized.contains(node) || !node.children().isEmpty()) {
			// boxes around others keep their size, too, or they would shrink to what their content needs
			places.put(view, node.id(), new Place(x, y, Math.rint(rect.width()), Math.rint(rect.height())));
		} else {
			places.put(view, node.id(), old == null || !old.hasSize() ? new Place(x, y) : new Place(x, y, old.width(), old.height()));
		}
	}
}
