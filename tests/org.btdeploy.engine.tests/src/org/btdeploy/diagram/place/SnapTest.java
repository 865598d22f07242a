package org.btdeploy.diagram.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Rect;
import org.junit.jupiter.api.Test;

class SnapTest {
	private final Snap snap = new Snap(List.of(new Rect(100, 50, 80, 40)), 6, new Point(3, 3));

	@Test
	void edgesMeetEdgesOfTheSameKind() {
		Snap.Result result = snap.move(new Rect(0, 0, 40, 20), 104, 200);
		assertEquals(100, result.dx());
		assertEquals(List.of(new Snap.Guide(true, 100, 50, 220)), result.guides().stream().map(g -> new Snap.Guide(g.vertical(), g.at(), g.from(), g.to())).toList());
	}

	@Test
	void middlesMeetMiddles() {
		assertEquals(120, snap.move(new Rect(0, 0, 40, 20), 118, 200).dx());
	}

	@Test
	void elsewhereTheGridHolds() {
		Snap.Result result = snap.move(new Rect(3, 3, 40, 20), 21, 305);
		assertEquals(24, result.dx());
		assertEquals(304, result.dy());
		assertEquals(List.of(), result.guides());
	}

	@Test
	void draggedEdgeMeetsTheSameEdgeOnly() {
		Rect wanted = new Rect(10, 200, 88, 40);
		assertEquals(Math.rint((98 - 3) / 8.0) * 8 + 3 - 98, snap.resize(wanted, false, false, true, false).dx());
		assertEquals(2, snap.resize(new Rect(10, 200, 168, 40), false, false, true, false).dx());
		assertEquals(0, snap.resize(wanted, false, false, true, false).dy());
	}
}
