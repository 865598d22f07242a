package org.btdeploy.diagram.graph;

import java.util.ArrayList;
import java.util.List;

/** What a view shows, first without and after the layout with places. Firewalls are roots as well. */
public final class Graph {
	private final List<Node> roots = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private final List<Wire> wires = new ArrayList<>();
	private String remark;

	/** @return top-level boxes, externals and all firewalls, in the order of the text */
	public List<Node> roots() {
		return roots;
	}

	/** @return the relations to draw */
	public List<Link> links() {
		return links;
	}

	/** @return a sentence for the reader about what is not there to see, null for none */
	public String remark() {
		return remark;
	}

	public void setRemark(String text) {
		remark = text;
	}

	/** @return the lines as routed by the layout; empty before */
	public List<Wire> wires() {
		return wires;
	}
}
