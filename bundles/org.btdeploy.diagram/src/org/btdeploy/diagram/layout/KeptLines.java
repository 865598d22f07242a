package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Point;

/** The coordinates a grid needs so that ways that are kept run on it. */
final class KeptLines {
	private KeptLines() {
	}

	/** @return coordinates by axis */
	static List<List<Double>> of(Collection<Map<Leg, OldWays.Way>> all) {
		List<List<Double>> lines = List.of(new ArrayList<>(), new ArrayList<>());
		for (Map<Leg, OldWays.Way> ways : all) {
			ways.values().forEach(way -> add(way.corners(), lines));
		}
		return lines;
	}

	private static void add(List<Point> corners, List<List<Double>> lines) {
		for (int i = 1; i < corners.size(); i++) {
			Point a = corners.get(i - 1);
			Point b = corners.get(i);
			int across = a.x() == b.x() ? Axis.X : Axis.Y;
			lines.get(across).add(across == Axis.X ? a.x() : a.y());
			if (corners.size() == 2) {
				// a straight line in a narrow gap must pass at least one point
				lines.get(Axis.other(across)).add(across == Axis.X ? (a.y() + b.y()) / 2 : (a.x() + b.x()) / 2);
			}
		}
	}
}
