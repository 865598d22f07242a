package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Lane;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;

/** The boxes of a graph, sorted into lanes and ranks; see {@link Arrangement} for where they stand. */
final class BoxTree {
	final Box root;
	/** All boxes, by id. */
	final List<Box> boxes = new ArrayList<>();
	final List<Guard> guards = new ArrayList<>();
	/** Boxes of the main lane, from the outside in. */
	final List<List<Box>> ranks = new ArrayList<>();
	final List<Box> side = new ArrayList<>();
	final List<Box> outside = new ArrayList<>();
	/** Invisible groups of notes, by the box of the main lane above which they stand. */
	final Map<Box, Box> notes = new LinkedHashMap<>();
	private final Map<Node, Box> byNode = new HashMap<>();
	private final Map<Node, Guard> byFirewall = new HashMap<>();

	BoxTree(Graph graph) {
		root = group();
		List<Node> remarks = remarks(graph);
		TreeMap<Integer, List<Box>> byRank = new TreeMap<>();
		for (Node node : graph.roots()) {
			if (!isGuard(node)) {
				Box box = build(node);
				if (!remarks.contains(node)) {
					lane(box, byRank);
				}
			}
		}
		for (List<Box> rank : byRank.values()) {
			ranks.add(gathered(rank));
		}
		for (Node node : graph.roots()) {
			if (isGuard(node)) {
				guard(node);
			}
		}
		for (Node remark : remarks) {
			attach(byNode.get(remark), outermost(remark, graph.links()));
		}
	}

	/** @return notes that are about something in the picture */
	private static List<Node> remarks(Graph graph) {
		List<Node> remarks = new ArrayList<>();
		for (Link link : graph.links()) {
			boolean atTop = link.source().kind() == NodeKind.NOTE && link.source().parent() == null;
			if (atTop && link.target().kind() != NodeKind.NOTE && !remarks.contains(link.source())) {
				remarks.add(link.source());
			}
		}
		return remarks;
	}

	/** @return of the top-level boxes a note is about or in, the one that stands outermost */
	private Box outermost(Node remark, List<Link> links) {
		Box outermost = null;
		for (Link link : links) {
			if (link.source() == remark) {
				Box top = nearest(link.target());
				while (top.parent != null) {
					top = top.parent;
				}
				outermost = outermost == null || rank(top) < rank(outermost) ? top : outermost;
			}
		}
		return outermost;
	}

	/** @return index of the rank of a top-level box, those beside the main lane after all others */
	private int rank(Box top) {
		for (int i = 0; i < ranks.size(); i++) {
			if (ranks.get(i).contains(top)) {
				return i;
			}
		}
		return ranks.size();
	}

	/** Puts a note beside what stands in a lane at the edge, else right above the box. */
	private void attach(Box note, Box top) {
		if (side.contains(top)) {
			side.add(note);
		} else if (outside.contains(top)) {
			outside.add(note);
		} else {
			notes.computeIfAbsent(top, any -> notes()).add(note);
		}
	}

	private Box notes() {
		Box notes = group();
		// across the whole row, since lines shall pass beside the notes
		notes.fit[Axis.X] = 2;
		return notes;
	}

	private static boolean isGuard(Node node) {
		return node.kind() == NodeKind.FIREWALL && node.guarded() != null;
	}

	private void lane(Box box, TreeMap<Integer, List<Box>> byRank) {
		if (box.node.lane() == Lane.SIDE) {
			side.add(box);
		} else if (box.node.lane() == Lane.OUTSIDE) {
			outside.add(box);
		} else {
			byRank.computeIfAbsent(box.node.rank(), rank -> new ArrayList<>()).add(box);
		}
	}

	/** Cards of one rank that stand in no box are gathered in an invisible one. */
	private List<Box> gathered(List<Box> rank) {
		List<Box> result = new ArrayList<>();
		Box cards = null;
		for (Box box : rank) {
			if (!box.items.isEmpty()) {
				result.add(box);
				continue;
			}
			if (cards == null) {
				cards = group();
				result.add(cards);
			}
			cards.add(box);
		}
		return result;
	}

	Box group() {
		Box group = new Box(null, boxes.size());
		boxes.add(group);
		return group;
	}

	private Box build(Node node) {
		Box box = new Box(node, boxes.size());
		boxes.add(box);
		byNode.put(node, box);
		for (Node child : node.children()) {
			box.add(build(child));
		}
		if (node.kind().isContainer()) {
			box.fit[Axis.X] = 2;
			// a frame is drawn around what it holds, a domain may have land to spare
			box.fit[Axis.Y] = node.kind() == NodeKind.FRAME && node.parent() == null ? 0 : 2;
		}
		return box;
	}

	private void guard(Node firewall) {
		Box box = byNode.get(firewall.guarded());
		if (box == null) {
			throw new IllegalArgumentException(firewall.id());
		}
		Guard guard = new Guard(firewall, box);
		box.guards.add(guard);
		guards.add(guard);
		byFirewall.put(firewall, guard);
	}

	Box box(Node node) {
		return byNode.get(node);
	}

	/** @return null for anything but a firewall on a border */
	Guard guardOf(Node firewall) {
		return byFirewall.get(firewall);
	}

	/** @return the box of a node, for a firewall the one it guards */
	Box nearest(Node node) {
		Guard guard = byFirewall.get(node);
		return guard == null ? byNode.get(node) : guard.box;
	}

	/** Gives the nodes the places and sizes of their boxes. */
	void write() {
		for (Box box : boxes) {
			if (box.node != null) {
				box.node.place(box.pos[Axis.X], box.pos[Axis.Y]);
				box.node.resize(box.size[Axis.X], box.size[Axis.Y]);
			}
		}
	}

	void setDepths() {
		depth(root, 0);
	}

	private static void depth(Box box, int depth) {
		box.depth = depth;
		for (Box item : box.items) {
			depth(item, depth + 1);
		}
	}

	static Box common(Box first, Box second) {
		Box a = first;
		Box b = second;
		while (a != b) {
			if (a.depth >= b.depth) {
				a = a.parent;
			} else {
				b = b.parent;
			}
		}
		return a;
	}
}
