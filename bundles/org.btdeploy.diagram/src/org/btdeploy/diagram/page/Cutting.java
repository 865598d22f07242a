package org.btdeploy.diagram.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * Finds where to cut a stretch so that no piece is longer than allowed, with few and even pieces, and as little as possible
 * cut through. What is cut through all the same is shown whole on the next piece, so pieces overlap there.
 */
final class Cutting {
	/** How far pieces overlap at least, so that lines are found again. */
	static final double OVERLAP = 18;
	/** Free room around something that is shown whole. */
	private static final double CLEARANCE = 12;
	/** Distance of the places that are tried. */
	private static final double STEP = 6;
	/** One more piece is as bad as that many boxes cut through. */
	private static final double PIECE = 3;
	private static final double UNEVEN = 0.6;
	private static final double TOO_LONG = 1000;

	/**
	 * Something not to cut through.
	 *
	 * @param weight how bad it is to cut it; a box has 1
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
	/** Places for cuts, with both ends of the stretch. */
	private final double[] places;
	/** What a cut costs there. */
	private final double[] costs;
	/** Where a piece begins that follows a cut there. */
	private final double[] starts;

	Cutting(double from, double to, List<Obstacle> obstacles) {
		this.from = from;
		this.to = to;
		this.obstacles = obstacles;
		int count = Math.max(2, (int) Math.ceil((to - from) / STEP) + 1);
		places = new double[count];
		costs = new double[count];
		starts = new double[count];
		for (int i = 0; i < count; i++) {
			places[i] = i == count - 1 ? to : from + i * STEP;
			measure(i);
		}
	}

	private void measure(int place) {
		double cut = places[place];
		boolean end = place == 0 || place == places.length - 1;
		starts[place] = end ? cut : Math.max(from, cut - OVERLAP);
		for (Obstacle obstacle : obstacles) {
			if (!end && obstacle.from < cut && cut < obstacle.to) {
				costs[place] += obstacle.weight;
				if (obstacle.whole) {
					starts[place] = Math.max(from, Math.min(starts[place], obstacle.from - CLEARANCE));
				}
			}
		}
	}

	/** @return pieces in order, none longer than {@code most} but where something larger must be shown whole */
	List<Piece> pieces(double most) {
		double[] least = new double[places.length];
		int[] before = new int[places.length];
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		least[0] = 0;
		for (int end = 1; end < places.length; end++) {
			for (int start = end - 1; start >= 0 && (places[end] - places[start] <= most || start == end - 1); start--) {
				double cost = least[start] + costs[end] + piece(start, end, most);
				if (cost < least[end]) {
					least[end] = cost;
					before[end] = start;
				}
			}
		}
		return pieces(before);
	}

	private double piece(int start, int end, double most) {
		double length = end(end) - starts[start];
		double part = (places[end] - places[start]) / most;
		return PIECE + UNEVEN * part * part + (length > most ? TOO_LONG * (length / most) : 0);
	}

	private double end(int place) {
		return Math.min(to, places[place] + (place == places.length - 1 ? 0 : OVERLAP));
	}

	private List<Piece> pieces(int[] before) {
		LinkedList<Piece> pieces = new LinkedList<>();
		for (int end = places.length - 1; end > 0; end = before[end]) {
			pieces.addFirst(new Piece(starts[before[end]], end(end), places[before[end]], places[end]));
		}
		return new ArrayList<>(pieces);
	}
}
