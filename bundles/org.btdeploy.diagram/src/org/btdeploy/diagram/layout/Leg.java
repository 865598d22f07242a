package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.btdeploy.diagram.graph.Link;

/** The way from one stop of a link to the next; links with equal legs share one. */
final class Leg {
	final Terminal from;
	final Terminal to;
	final List<Link> links = new ArrayList<>();
	/** The links by their place among all links. */
	final BitSet numbers = new BitSet();
	/** Whether a link ends with an arrow head here. */
	boolean arrow;
	/** The straight lines it runs over, from the far end to the hub of its net. */
	List<Seg> segs = new ArrayList<>();
	Pin farPin;
	Pin hubPin;

	Leg(Terminal from, Terminal to) {
		this.from = from;
		this.to = to;
	}
}
