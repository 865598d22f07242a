package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Wire;

/**
 * Lays out a graph by what has changed since the last layout: boxes, lines and chips stay as they are unless something is in
 * their way; the rest finds its way around them.
 */
final class Relayout {
	/** Of so many boxes one may have moved; where it is more, a layout from scratch gives the better picture. */
	private static final int MOST = 4;
	private static final int ALWAYS = 3;
	private final Graph graph;
	private final Before before;
	private final BoxTree tree;

	Relayout(Graph graph, Graph before) {
		this.graph = graph;
		this.before = new Before(before);
		tree = new BoxTree(graph);
	}

	/** Lays out the graph unless too much has changed. Returns whether it did. */
	boolean run() {
		if (before.graph.wires().isEmpty() || !Pinning.isNeeded(tree)) {
			return false;
		}
		Settling.flatten(tree);
		Borders borders = new Borders(tree, graph, before);
		borders.chooseSides();
		if (!new Settling(tree, before, graph.links()).run() || !borders.place()) {
			return false;
		}
		Hindrances hindrances = new Hindrances(tree, before);
		if (hindrances.moved > Math.max(ALWAYS, tree.boxes.size() / MOST)) {
			return false;
		}
		tree.write();
		route(hindrances);
		Map<Link, List<Chip>> chips = chips();
		new ChipPlacer(graph, tree, Map.of()).place(chips);
		return true;
	}

	private Map<Link, List<Chip>> chips() {
		Map<Link, List<Chip>> chips = new HashMap<>();
		for (Link link : graph.links()) {
			List<Chip> old = before.chips(link);
			if (old != null) {
				chips.put(link, old);
			}
		}
		return chips;
	}

	private void route(Hindrances hindrances) {
		graph.wires().clear();
		OldWays known = new OldWays(before.graph.wires());
		List<Net> nets = Bundles.keep(new Nets(tree, graph.links()).nets, known);
		Map<Wire, Net> owners = new IdentityHashMap<>();
		Map<Net, Map<Leg, OldWays.Way>> open = new LinkedHashMap<>();
		Map<Net, List<Wire>> kept = new HashMap<>();
		for (Net net : nets) {
			Map<Leg, OldWays.Way> ways = new LinkedHashMap<>();
			for (Leg leg : net.legs) {
				OldWays.Way way = known.of(net, leg);
				if (way != null && way.wires().stream().allMatch(wire -> owners.getOrDefault(wire, net) == net) && hindrances.leave(net, leg, way.corners())) {
					way.wires().forEach(wire -> owners.put(wire, net));
					ways.put(leg, way);
				}
			}
			List<Wire> wires = ways.size() == net.legs.size() ? wires(net, ways) : null;
			if (wires == null) {
				open.put(net, ways);
			} else {
				kept.put(net, wires);
			}
		}
		Map<Net, List<Wire>> drawn = open.isEmpty() ? Map.of() : draw(open, kept);
		for (Net net : nets) {
			graph.wires().addAll(kept.containsKey(net) ? kept.get(net) : drawn.get(net));
		}
	}

	private Map<Net, List<Wire>> draw(Map<Net, Map<Leg, OldWays.Way>> open, Map<Net, List<Wire>> kept) {
		FreeGrid grid = new FreeGrid(tree, KeptLines.of(open.values()));
		kept.forEach((net, wires) -> wires.forEach(wire -> grid.occupy(wire.points(), net.id)));
		FreeRouter router = new FreeRouter(grid, tree, List.of());
		Map<Net, GridTree> trees = new LinkedHashMap<>();
		open.forEach((net, ways) -> {
			GridTree begun = new GridTree(grid, net);
			ways.forEach((leg, way) -> begun.keep(leg, way.corners()));
			trees.put(net, begun);
		});
		chips().values().forEach(chips -> chips.forEach(grid::cover));
		Map<Net, List<Wire>> drawn = new HashMap<>();
		trees.forEach((net, begun) -> {
			List<Leg> missing = new ArrayList<>(net.legs);
			missing.removeIf(begun::has);
			List<Wire> wires = new ArrayList<>();
			router.route(net, missing, begun, wires);
			drawn.put(net, wires);
		});
		return drawn;
	}

	/** @return the wires of a net in which nothing has changed, null if they meant something else */
	private static List<Wire> wires(Net net, Map<Leg, OldWays.Way> ways) {
		Map<Wire, List<Leg>> users = new IdentityHashMap<>();
		List<Wire> order = new ArrayList<>();
		for (Leg leg : net.legs) {
			for (Wire wire : ways.get(leg).wires()) {
				List<Leg> legs = users.computeIfAbsent(wire, any -> new ArrayList<>());
				if (legs.isEmpty()) {
					order.add(wire);
				}
				legs.add(leg);
			}
		}
		List<Wire> wires = new ArrayList<>();
		for (Wire old : order) {
			Wire wire = renewed(old, users.get(old));
			if (wire == null) {
				return null;
			}
			wires.add(wire);
		}
		return wires;
	}

	private static Wire renewed(Wire old, List<Leg> users) {
		Set<Link> links = new LinkedHashSet<>();
		boolean arrow = false;
		for (Leg leg : users) {
			links.addAll(leg.links);
			arrow |= leg.arrow;
		}
		Set<String> ids = new HashSet<>();
		Set<String> oldIds = new HashSet<>();
		links.forEach(link -> ids.add(link.id()));
		old.links().forEach(link -> oldIds.add(link.id()));
		boolean same = ids.equals(oldIds) && (!old.arrowAtEnd() || arrow);
		return same ? new Wire(old.points(), old.arrowAtStart(), old.arrowAtEnd(), List.copyOf(links)) : null;
	}
}
