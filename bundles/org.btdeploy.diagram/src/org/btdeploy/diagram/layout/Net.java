package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** Legs drawn as one tree from a common terminal, the hub. */
final class Net {
	final int id;
	final Terminal hub;
	/** Whether the legs run from the hub to the others. */
	final boolean outward;
	final List<Leg> legs = new ArrayList<>();
	/** All straight lines. */
	List<Seg> segs = new ArrayList<>();

	Net(int id, Terminal hub, boolean outward) {
		this.id = id;
		this.hub = hub;
		this.outward = outward;
	}

	Terminal far(Leg leg) {
		return outward ? leg.to : leg.from;
	}
}
