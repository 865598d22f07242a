package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Legs drawn as one tree from a common terminal, the hub. */
final class Net {
	/** What a net shuns that rather makes a long detour than cross another. */
	static final Object CROSSINGS = new Object();
	/** What a shunned side costs. */
	private static final double SIDE = 1000;
	/** What a shunned gap costs, and how much longer each way along it seems. */
	private static final double GAP = 300;
	private static final double LONGER = 6;
	final int id;
	final Terminal hub;
	/** Whether the legs run from the hub to the others. */
	final boolean outward;
	final List<Leg> legs = new ArrayList<>();
	/** All straight lines. */
	List<Seg> segs = new ArrayList<>();
	/** How it runs through the gaps, null while that is open. */
	Route route;
	/** Gaps it keeps out of and sides of terminals it leaves alone if it can, though its way be longer, and maybe {@link #CROSSINGS}. */
	final Set<Object> shunned = new HashSet<>();

	Net(int id, Terminal hub, boolean outward) {
		this.id = id;
		this.hub = hub;
		this.outward = outward;
	}

	/** @return extra cost of an end at a side of a terminal */
	double cost(Pin pin) {
		return shunned.isEmpty() || !shunned.contains(pin) ? 0 : SIDE;
	}

	/** @return what a way along something costs that would cost so much were it not shunned */
	double along(Piece piece, double usual) {
		return shunned.isEmpty() || !shunned.contains(piece) ? usual : GAP + usual * LONGER;
	}

	Terminal far(Leg leg) {
		return outward ? leg.to : leg.from;
	}
}
