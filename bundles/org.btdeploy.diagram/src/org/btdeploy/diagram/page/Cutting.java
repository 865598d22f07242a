package org.btdeploy.diagram.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds where to cut a stretch so that no piece is longer than allowed and as little as possible is cut through. What is cut
 * through all the same is shown whole on the next piece, so pieces overlap there.
 */
final class Cutting {
	/** How far pieces overlap at least, so that lines are found again. */
	static final double OVERLAP = 18;
	/** Free room around something that is shown whole. */
	private static final double CLEARANCE = 12;

	/**
	 * Something not to cut through.
	 *
	 * @param weight how bad it is to cut it
	 * @param whole whether it must be shown whole on one piece
	 */
	record Obstacle(double from, double to, double weight, boolean whole) {
	}

	/**
	 * @param from where the piece begins, which may be before the cut
	 * @param to where it ends, which may be behind the cut
	 * @param cutFrom where the cut at its beginning is
	 * @param cutTo where the cut at its end is
	 */
	record Piece(double from, double to, double cutFrom, double cutTo) {
	}

	private final double from;
	private final double to;
	private final List<Obstacle> obstacles;

	Cutting(double from, double to, List<Obstacle> obstacles) {
		this.from = from;
		this.to = to;
		this.obstacles = obstacles;
	}

	/** @return pieces in order, none longer than {@code most} but where something larger must be shown whole */
	List<Piece> pieces(double most) {
		if (to - from <= most) {
			return List.of(new Piece(from, to, from, to));
		}
		double room = Math.max(most - 2 * OVERLAP, OVERLAP);
		int least = (int) Math.ceil((to - from) / room - 1e-9);
		List<Double> few = cuts(least, room);
		if (cost(few) >= 1000) {
			List<Double> more = cuts(least + 1, room);
			if (cost(more) < cost(few) / 2) {
				return pieces(more);
			}
		}
		return pieces(few);
	}

	/** Takes the best place for each cut in turn, as long as what is left can still be cut into the pieces left. */
	private List<Double> cuts(int count, double room) {
		List<Double> cuts = new ArrayList<>(count - 1);
		double at = from;
		for (int left = count - 1; left > 0; left--) {
			double low = Math.max(at + room * 0.3, to - left * room);
			double high = Math.min(at + room, to - OVERLAP);
			double even = at + (to - at) / (left + 1);
			at = best(Math.min(low, high), high, even, room);
			cuts.add(at);
		}
		return cuts;
	}

	private double best(double low, double high, double even, double room) {
		TreeSet<Double> candidates = new TreeSet<>(List.of(low, high));
		candidates.add(Math.max(low, Math.min(high, even)));
		for (Obstacle obstacle : obstacles) {
			for (double place : new double[] { obstacle.from - CLEARANCE, obstacle.from - 1, obstacle.to + 1, obstacle.to + CLEARANCE }) {
				if (place > low && place < high) {
					candidates.add(place);
				}
			}
		}
		double best = high;
		double least = Double.POSITIVE_INFINITY;
		for (double candidate : candidates) {
			double cost = cost(candidate) + Math.abs(candidate - even) / room * 20;
			if (cost < least) {
				least = cost;
				best = candidate;
			}
		}
		return best;
	}

	private double cost(double cut) {
		double cost = 0;
		for (Obstacle obstacle : obstacles) {
			if (obstacle.from < cut && cut < obstacle.to) {
				cost += obstacle.weight;
			}
		}
		return cost;
	}

	private double cost(List<Double> cuts) {
		return cuts.stream().mapToDouble(this::cost).sum();
	}

	private List<Piece> pieces(List<Double> cuts) {
		List<Piece> pieces = new ArrayList<>(cuts.size() + 1);
		double start = from;
		double cutStart = from;
		for (double cut : cuts) {
			pieces.add(new Piece(start, Math.min(to, cut + OVERLAP), cutStart, cut));
			start = Math.max(from, cut - OVERLAP);
			for (Obstacle obstacle : obstacles) {
				if (obstacle.whole && obstacle.from < cut && cut < obstacle.to) {
					start = Math.max(from, Math.min(start, obstacle.from - CLEARANCE));
				}
			}
			cutStart = cut;
		}
		pieces.add(new Piece(start, to, cutStart, to));
		return pieces;
	}
}
