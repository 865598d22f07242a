package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.graph.Link;

/**
 * Where drawn lines go through each other, as a reader counts it: lines that belong to one link meet instead, and lines drawn as
 * one cross another as one.
 */
final class Tangles {
	private static final double TOUCH = 0.5;
	/** The two lines of each crossing, the upright one first. */
	final List<Seg[]> pairs = new ArrayList<>();

	Tangles(List<Net> nets) {
		List<Seg> upright = new ArrayList<>();
		List<Seg> level = new ArrayList<>();
		for (Net net : nets) {
			for (Seg seg : net.segs) {
				if (seg.into == null) {
					seg.stretch();
					(seg.axis == Axis.X ? upright : level).add(seg);
				}
			}
		}
		for (Seg a : upright) {
			for (Seg b : level) {
				if (isWithin(a.pos, b) && isWithin(b.pos, a) && !share(a, b)) {
					pairs.add(new Seg[] { a, b });
				}
			}
		}
	}

	private static boolean isWithin(double at, Seg seg) {
		return at > seg.low + TOUCH && at < seg.high - TOUCH;
	}

	private static boolean share(Seg a, Seg b) {
		Set<Link> links = links(a);
		links.retainAll(links(b));
		return !links.isEmpty();
	}

	private static Set<Link> links(Seg seg) {
		Set<Link> links = new HashSet<>();
		legs(seg).forEach(leg -> links.addAll(leg.links));
		return links;
	}

	/** @return the legs that run over a line */
	static List<Leg> legs(Seg seg) {
		return seg.net.legs.stream().filter(leg -> leg.segs.stream().anyMatch(each -> each.actual() == seg)).toList();
	}
}
