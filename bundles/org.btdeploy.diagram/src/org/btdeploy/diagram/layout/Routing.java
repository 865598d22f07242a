package org.btdeploy.diagram.layout;

import java.util.List;

import org.btdeploy.diagram.graph.Link;

/** The ways of all nets through the gaps: found one after the other, each with regard to those found before, or a single one anew. */
final class Routing {
	final RouteGraph ways;
	final Nets nets;
	private final Router router;

	/** @param tree boxes with rough places */
	Routing(BoxTree tree, List<Link> links) {
		ways = new RouteGraph(tree);
		nets = new Nets(tree, links);
		for (Terminal terminal : nets.terminals) {
			ways.connect(terminal);
		}
		ways.link();
		router = new Router(ways, nets.terminals.size(), tree.boxes.size());
	}

	/** Finds the ways of all nets in an order; those found before are forgotten. */
	void all(Order order) {
		nets.nets.forEach(this::clear);
		order.of(nets.nets).forEach(this::find);
	}

	/** Forgets the way of a net, so that others can take its place. */
	void clear(Net net) {
		if (net.route != null) {
			net.route.leave();
			net.route = null;
		}
	}

	/** Finds the way of a net that has none. */
	void find(Net net) {
		Route route = router.route(net);
		route.describe();
		net.route = route;
	}

	/** Gives a net a way it had before. */
	void restore(Net net, Route route) {
		clear(net);
		route.take();
		net.route = route;
	}

	/** @return the steps of all searches so far */
	long steps() {
		return router.steps;
	}
}
