package org.btdeploy.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.view.View;
import org.junit.jupiter.api.Test;

/**
 * Our lines cross less often than those Graphviz's dot draws for the same boxes and lines, counted as {@link Crossings} says.
 * Dot may place every box freely, ours stand in rows in the order of the text, and our lines make way for labels, which dot's need not.
 */
class CrossingsTest {
	private static final double ALLOWED = 1.2;
	/** Single pictures may be worse, by so much, and so many of them. */
	private static final double WORST = 2;
	private static final int FEW = 8;
	private static final double WORSE = 0.1;

	@Test
	void ourLinesCrossNoMoreOftenThanThoseOfDot() throws IOException, InterruptedException {
		int ours = 0;
		int theirs = 0;
		List<String> worse = new ArrayList<>();
		List<Deployments.Case> cases = Deployments.all();
		for (Deployments.Case each : cases) {
			View view = each.view();
			NetworkLayout.layout(view.graph());
			int mine = Crossings.of(view.graph());
			int dot = Crossings.of(Dot.lines(view.graph()));
			ours += mine;
			theirs += dot;
			if (mine > ALLOWED * dot) {
				worse.add(each.name() + ": " + mine + ", dot " + dot);
			}
			assertTrue(mine <= WORST * dot + FEW, each.name() + ": " + mine + " crossings, dot " + dot);
		}
		assertTrue(theirs > 1000, "crossings are counted: " + theirs);
		assertTrue(ours <= ALLOWED * theirs, ours + " crossings, dot " + theirs);
		assertTrue(worse.size() <= WORSE * cases.size(), worse.size() + " pictures cross more often than dot's: " + worse);
	}
}
